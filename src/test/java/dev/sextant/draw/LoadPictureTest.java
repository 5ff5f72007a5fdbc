package dev.sextant.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sextant.analysis.load.Load;
import dev.sextant.analysis.load.Week;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Role;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Words;
import dev.sextant.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LoadPictureTest {

    private static final LocalDate MONDAY = SamplePlans.START;
    private static final Role ROLE = new Role(new Id<>("role-1"), 1, new Words("Data steward", "数据管理员"), Role.Side.CLIENT, "");

    private final Drawing pen = new Drawing();

    /** 40 hours are there each week. */
    private static List<Week> weeks(long... hours) {
        var all = LongStream.of(hours).boxed().toList();
        return IntStream.range(0, all.size()).mapToObj(at -> new Week(MONDAY.plusWeeks(at), all.get(at) * 6_000, 240_000)).toList();
    }

    private static TimeScale scale(int weeks, double width) {
        return new TimeScale(MONDAY, MONDAY.plusWeeks(weeks), 120, width);
    }

    private LoadPicture picture(Language language, List<Week> weeks, double width) {
        var load = new Load(List.of(new Load.OfRole(ROLE, weeks, List.of())));
        return new LoadPicture(load, scale(weeks.size(), width), new Setting(Texts.in(language), 13));
    }

    @Test
    void whatIsAboveTheCapacityIsMarkedWithoutColourTooAndHasItsFigure() {
        picture(Language.EN, weeks(20, 80, 40, 41), 800).draw(pen);

        assertThat(pen.boxes(Ink.CRITICAL)).as("two weeks are too full, one is just full").hasSize(2);
        assertThat(pen.paths(Ink.CRITICAL)).as("hatched").hasSizeGreaterThan(20);
        assertThat(pen.words()).contains("200 %", "103 %", "Data steward", "at most 200 %", "40 h a week").doesNotContain("100 %", "50 %");
        var full = pen.boxes(Ink.CRITICAL).getFirst();
        assertThat(full.x()).isCloseTo(120 + 200, within(2.0));
        assertThat(pen.text("200 %").right()).isLessThan(full.right());
        assertThat(pen.text("200 %").y()).isLessThan(full.y());
    }

    @Test
    void barsAreAsHighAsTheirHours() {
        picture(Language.EN, weeks(20, 80), 800).draw(pen);

        var bars = pen.boxes(Ink.TASK);
        assertThat(bars.get(1).height()).as("up to the capacity").isCloseTo(2 * bars.getFirst().height(), within(1e-6));
        assertThat(pen.boxes(Ink.CRITICAL).getFirst().height()).isCloseTo(bars.get(1).height(), within(1e-6));
    }

    @Test
    void whereWeeksAreNarrowTheFullestOfARowHasTheFigure() {
        picture(Language.EN, weeks(80, 120, 80, 0, 0, 0, 0, 0, 0, 60, 60), 180).draw(pen);

        assertThat(pen.words()).contains("300 %", "150 %").doesNotContain("200 %");
        assertThat(pen.boxes(Ink.CRITICAL)).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource
    void workForNobodyIsSaidInWords(Language language) {
        picture(language, List.of(new Week(MONDAY, 60_000, 0)), 300).draw(pen);

        assertThat(pen.words()).contains(language == Language.EN ? "nobody there" : "无人").noneMatch(it -> it.contains("∞"));
    }

    @Test
    void weeksOutsideTheScaleAreNotDrawn() {
        var load = new Load(List.of(new Load.OfRole(ROLE, weeks(80, 80, 80, 80), List.of())));
        var scale = new TimeScale(MONDAY.plusDays(9), MONDAY.plusDays(16), 120, 140);
        new LoadPicture(load, scale, new Setting(Texts.in(Language.EN), 13)).draw(pen);

        assertThat(pen.boxes(Ink.CRITICAL)).hasSize(2).allMatch(it -> it.x() >= 120 && it.right() <= 261);
    }

    @Test
    void theSelectedWeekStandsOut() {
        var weeks = weeks(10, 10);
        picture(Language.EN, weeks, 400).drawRow(pen, weeks, 0, 70, MONDAY.plusWeeks(1));

        assertThat(pen.boxes(Ink.SELECTION)).singleElement().satisfies(it -> assertThat(it.x()).isCloseTo(320, within(1e-6)));
        assertThat(pen.boxes(Ink.ACCENT)).singleElement().satisfies(it -> assertThat(it.width()).isCloseTo(200, within(1e-6)));
    }

    @Test
    void aPictureOfNothingIsAsHighAsItsHead() {
        var picture = new LoadPicture(new Load(List.of()), scale(1, 100), new Setting(Texts.in(Language.EN), 10));
        picture.draw(pen);

        assertThat(picture.height()).isEqualTo(picture.headHeight());
    }
}
