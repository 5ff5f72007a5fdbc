package dev.sextant.draw.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sextant.analysis.cost.CostSummary;
import dev.sextant.draw.Drawing;
import dev.sextant.draw.Ink;
import dev.sextant.draw.PicturePlan;
import dev.sextant.draw.Setting;
import dev.sextant.plan.Language;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.text.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostBarsTest {

    private final Drawing pen = new Drawing();

    @ParameterizedTest
    @CsvSource({"EN, ¥ 1.14 M, In no group", "ZH, 113.6 万元, 未归类"})
    void groupsAreNamedAndTheirLikelyMoneyHasItsUnit(Language language, String most, String none) {
        var bars = bars(PicturePlan.plan(), language);
        bars.draw(pen);

        assertThat(pen.words()).contains("TECHNOLOGY", "DATA", "PEOPLE", none, most, Texts.in(language).say("draw.costs.axis"));
        assertThat(pen.texts).allMatch(text -> text.right() <= 600 && text.y() < bars.height());
    }

    @Test
    void theDearestGroupComesFirstAndLengthsAreInProportion() {
        bars(PicturePlan.plan(), Language.EN).draw(pen);

        assertThat(pen.text("TECHNOLOGY").y()).isLessThan(pen.text("In no group").y());
        assertThat(pen.text("PEOPLE").y()).isLessThan(pen.text("DATA").y());
        var once = pen.boxes(Ink.ACCENT).stream().filter(it -> it.width() > 20).toList();
        var yearly = pen.boxes(Ink.ACCENT_SOFT).stream().filter(it -> it.width() > 20).toList();
        assertThat(once.getFirst().width() / yearly.getFirst().width()).isCloseTo(704.0 / 432, within(1e-6));
        assertThat(yearly.getFirst().x()).as("stacked").isEqualTo(once.getFirst().right());
        assertThat(once.getFirst().width() / once.get(1).width()).isCloseTo(704.0 / 405, within(1e-6));
    }

    @Test
    void aWhiskerReachesFromLowToHighWhereTheyDiffer() {
        bars(PicturePlan.plan(), Language.EN).draw(pen);

        var longest = pen.lines.stream().filter(it -> it.y1() == it.y2()).skip(1).toList();
        assertThat(longest).as("three groups differ, one is certain").hasSize(3);
        var bar = pen.boxes(Ink.ACCENT).get(1);
        assertThat((longest.getFirst().x2() - bar.x()) / bar.width()).isCloseTo(1480.0 / 704, within(1e-6));
    }

    @Test
    void noCostIsSaid() {
        bars(Plan.of(List.of(SamplePlans.charter())), Language.EN).draw(pen);

        assertThat(pen.words()).contains("No cost line yet");
    }

    private static CostBars bars(Plan plan, Language language) {
        return new CostBars(
                CostSummary.of(plan), code -> code.substring(code.indexOf('.') + 1).toUpperCase(Locale.ROOT),
                new Setting(Texts.in(language), 13), 600);
    }
}
