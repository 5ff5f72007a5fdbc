package dev.sextant.draw.money;

import static dev.sextant.draw.money.MoneySamples.FIRST;
import static dev.sextant.draw.money.MoneySamples.YUAN;
import static dev.sextant.draw.money.MoneySamples.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sextant.draw.Drawing;
import dev.sextant.draw.Ink;
import dev.sextant.draw.Setting;
import dev.sextant.plan.Language;
import dev.sextant.plan.Money;
import dev.sextant.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    private final Drawing pen = new Drawing();
    private final Setting english = new Setting(Texts.in(Language.EN), 12);

    @Test
    void groupsStandOnEachOtherAndHeightsAreInProportion() {
        var groups = List.of(series("a", "A", 3, _ -> 1_000_000), series("b", "B", 3, at -> at == 1 ? 3_000_000 : 0));
        new MonthlySpend(FIRST, groups, YUAN, english, 600, 300).draw(pen);

        var below = pen.boxes(Ink.GROUP_1).stream().filter(it -> it.width() > 50).toList();
        var above = pen.boxes(Ink.GROUP_2).stream().filter(it -> it.width() > 50).toList();
        assertThat(below).hasSize(3);
        assertThat(above).singleElement().satisfies(it -> {
            assertThat(it.height()).isCloseTo(3 * below.get(1).height(), within(1e-6));
            assertThat(it.y() + it.height()).isCloseTo(below.get(1).y(), within(1e-6));
            assertThat(it.x()).isEqualTo(below.get(1).x());
        });
    }

    @ParameterizedTest
    @CsvSource({"24, 900, by month", "36, 340, by quarter", "120, 400, by half-year", "120, 260, by year", "2, 80, by month"})
    void columnsAreAsFineAsTheRoomAllows(int months, double width, String grain) {
        new MonthlySpend(FIRST, List.of(series("a", "A", months, _ -> 1_000_000)), YUAN, english, width, 240).draw(pen);

        assertThat(pen.words()).anyMatch(it -> it.startsWith(grain));
    }

    @Test
    void quartersAndYearsAreThoseOfTheCalendarAndAddUpExactly() {
        var spend = new MonthlySpend(FIRST, List.of(series("a", "A", 36, at -> at + 1L)), YUAN, english, 340, 240);

        var areas = spend.areas(pen);
        assertThat(areas.getFirst().from()).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(areas.getFirst().until()).as("the rest of the quarter").isEqualTo(LocalDate.of(2027, 4, 1));
        assertThat(areas.getFirst().amount()).isEqualTo(new Money(new BigDecimal("0.03"), YUAN));
        assertThat(areas.stream().map(it -> it.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("6.66");
    }

    @Test
    void theSeventhGroupAndThoseBehindItAreOneAndSayHowMany() {
        var groups = IntStream.range(0, 20).mapToObj(it -> series("g" + it, "Group " + it, 2, _ -> 100_000L * (it + 1))).toList();
        var spend = new MonthlySpend(FIRST, groups, YUAN, english, 700, 300);
        spend.draw(pen);

        assertThat(pen.words()).contains("and 14 more", "Group 19", "Group 14").doesNotContain("Group 13");
        assertThat(spend.areas(pen).stream().map(it -> it.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("420000");
    }

    @Test
    void aRunningTotalThatNeedsMoreRoomHasRoundMarksOfItsOwn() {
        new MonthlySpend(FIRST, List.of(series("a", "A", 24, _ -> 1_000_000)), YUAN, english, 900, 300).draw(pen);

        assertThat(pen.words()).contains("by month, ¥ thousand", "2", "40", "12", "240", "Running total, on the right in ¥ thousand");
        var line = pen.paths(Ink.TEXT).getLast().points();
        assertThat(line).hasSize(2 * 25);
        assertThat(line.get(1)).as("it begins on the zero line").isEqualTo(pen.lines(Ink.MUTED).getFirst().y1());
    }

    @ParameterizedTest
    @CsvSource({"EN, pays back Nov 2029", "ZH, 2029年11月收回投资"})
    void costsHangBelowBenefitsStandAboveAndTheMonthOfBreakEvenIsSaid(Language language, String words) {
        MoneySamples.flow(new Setting(Texts.in(language), 12), 520, 320, YearMonth.of(2029, 11)).draw(pen);

        var zero = pen.lines(Ink.MUTED).getFirst().y1();
        assertThat(columns(Ink.LOSS)).isNotEmpty().allMatch(it -> it.y() >= zero - 1e-6);
        assertThat(columns(Ink.GAIN)).isNotEmpty().allMatch(it -> it.y() + it.height() <= zero + 1e-6);
        assertThat(columns(Ink.GAIN_SOFT)).isNotEmpty().allMatch(it -> it.y() + it.height() < zero);
        assertThat(pen.words()).contains(words);
        var dot = pen.boxes(Ink.TEXT).getLast();
        assertThat(pen.paths).as("a pin from the words to the zero line").anyMatch(
                it -> it.stroke().dashed() && Math.abs(it.points().getFirst() - dot.x() - dot.width() / 2) < 1e-6);
    }

    private List<Drawing.Box> columns(Ink ink) {
        return pen.boxes(ink).stream().filter(it -> it.width() > 13).toList();
    }

    @Test
    void whatNeverPaysBackSaysSoAndWhatBringsNothingSaysWhy() {
        MoneySamples.flow(english, 520, 320, null).draw(pen);
        new CashFlow(new CashFlow.Flows(FIRST, new long[] {5_000}, new long[1], new long[0], null), YUAN, english, 520, 320).draw(pen);

        assertThat(pen.words()).contains("Does not pay back within the horizon", "No benefit yet, so nothing pays back");
    }

    @Test
    void aCentreSaysTheMonthInWhichItTurnsOrThatNoneDoes() {
        MoneySamples.centre(english, 520, 320).draw(pen);
        new CentreResult(FIRST, List.of(), new long[] {5, 5}, null, YUAN, english, 300, 200).draw(pen);

        assertThat(pen.words()).contains("makes a profit from Jan 2028", "No month earns more than it costs", "Retention", "Result");
    }
}
