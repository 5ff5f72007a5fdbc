package dev.sextant.draw.money;

import static dev.sextant.draw.money.MoneySamples.YUAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sextant.draw.Drawing;
import dev.sextant.draw.Ink;
import dev.sextant.draw.Setting;
import dev.sextant.draw.money.ScenarioBars.Row;
import dev.sextant.draw.money.SpendCurve.Curve;
import dev.sextant.draw.money.SpendCurve.Curves;
import dev.sextant.draw.money.SpendCurve.Point;
import dev.sextant.draw.money.Waterfall.Kind;
import dev.sextant.draw.money.Waterfall.Sense;
import dev.sextant.draw.money.Waterfall.Step;
import dev.sextant.plan.Language;
import dev.sextant.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The waterfall, the scenarios and the S-curve. */
class RowsAndLinesTest {

    private final Drawing pen = new Drawing();
    private final Setting english = new Setting(Texts.in(Language.EN), 12);

    @Test
    void everyBarBeginsWhereTheOneAboveItEnds() {
        MoneySamples.waterfall(english, 600, 400).draw(pen);
        var areas = MoneySamples.waterfall(english, 600, 400).areas(pen);

        assertThat(areas.get(1).x()).as("more begins at the budget").isCloseTo(areas.getFirst().x() + areas.getFirst().width(), within(1e-6));
        assertThat(areas.get(3).x() + areas.get(3).width()).as("less ends where it began").isCloseTo(areas.get(2).x() + areas.get(2).width(), within(1e-6));
        assertThat(areas.getLast().x() + areas.getLast().width()).as("all together are the forecast").isCloseTo(areas.get(3).x(), within(1e-6));
        assertThat(pen.boxes(Ink.GAIN)).as("less cost is good: a bar and its sign").hasSize(2);
        assertThat(pen.words()).contains("+¥ 226,000", "−¥ 141,500", "¥ 1.76 M", "¥ 0");
    }

    @Test
    void smallStepsThatDoNotFitBecomeOneAndTheTotalsStayWhatTheyAre() {
        var steps = new ArrayList<>(List.of(new Step("", "First", 1_000_000, Kind.TOTAL)));
        for (var at = 1; at <= 200; at++) {
            steps.add(new Step("g" + at, "Group " + at, at * 1_000L, Kind.CHANGE));
        }
        steps.add(new Step("", "Last", 1_000_000 + 20_100_000, Kind.TOTAL));
        var waterfall = new Waterfall("W", steps, Sense.MORE_IS_WORSE, YUAN, english, 500, Waterfall.height(8, english));
        waterfall.draw(pen);

        var areas = waterfall.areas(pen);
        assertThat(areas).hasSize(8);
        assertThat(areas.get(6).label()).isEqualTo("and 195 more");
        assertThat(areas.get(7).x() + areas.get(7).width()).isCloseTo(areas.get(6).x() + areas.get(6).width(), within(1e-6));
        assertThat(pen.words()).contains("Group 200", "Group 196").doesNotContain("Group 195");
    }

    @Test
    void scenariosShareOneScaleAndTheBestOfEachColumnIsBold() {
        MoneySamples.scenarios(english, 700).draw(pen);
        var areas = MoneySamples.scenarios(english, 700).areas(pen);

        assertThat(areas).hasSize(9);
        assertThat(areas.get(1).width() / areas.getFirst().width()).isCloseTo(512.0 / 294, within(1e-6));
        assertThat(areas.get(8).x() + areas.get(8).width()).as("a loss lies left of nothing").isCloseTo(areas.get(2).x(), within(1e-6));
        assertThat(pen.text("¥ 2.61 M").type().bold()).as("the cheapest").isTrue();
        assertThat(pen.text("¥ 5.12 M").type().bold()).as("the most benefit").isTrue();
        assertThat(pen.text("¥ 4.02 M").type().bold()).isFalse();
    }

    @Test
    void withoutADiscountRateThereIsNoNetPresentValueAndItSaysSo() {
        new ScenarioBars("S", List.of(new Row("a", "A", 5_000, 8_000, null), new Row("b", "B", 6_000, 7_000, null)), YUAN, english, 600).draw(pen);

        assertThat(pen.words()).contains("no discount rate");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "100, 100, 100", "1000, 990, 1010", "1, 1000, 999", "-500, 300, 301"})
    void labelsAtTheEndsOfLinesStandApart(long plan, long forecast, long budget) {
        var days = List.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
        var lines = Stream.of(SpendCurve.Kind.PLAN, SpendCurve.Kind.EARNED, SpendCurve.Kind.FORECAST).map(kind -> new Curve(kind, List.of(
                new Point(days.getFirst(), 0), new Point(days.getLast(), 1_000_000 * (kind == SpendCurve.Kind.FORECAST ? forecast : plan))))).toList();
        new SpendCurve(new Curves(lines, 1_000_000 * budget, null), YUAN, english, 600, 260).draw(pen);

        var labels = pen.texts.stream().filter(it -> it.text().contains("¥") && it.x() > 300).sorted((a, b) -> Double.compare(a.y(), b.y())).toList();
        assertThat(labels).hasSize(4);
        for (var at = 1; at < labels.size(); at++) {
            assertThat(labels.get(at).y() - labels.get(at - 1).y()).isGreaterThanOrEqualTo(10.2);
        }
    }

    @ParameterizedTest
    @CsvSource({"EN, Status 12 Jun 2027, Forecast ¥ 1.84 M, Budget ¥ 1.76 M, Actual", "ZH, 状态日期 2027年6月12日, 预测 184.5 万元, 预算 176 万元, 实际"})
    void theCurveNamesItsLinesItsBudgetAndTheStatusDate(Language language, String status, String forecast, String budget, String actual) {
        MoneySamples.curve(new Setting(Texts.in(language), 12), 520, 320).draw(pen);

        assertThat(pen.words()).contains(status, forecast, budget, actual);
        assertThat(pen.text(forecast).type().ink()).as("above the budget").isEqualTo(Ink.CRITICAL);
        var dashes = pen.paths(Ink.MUTED).getLast();
        assertThat(dashes.stroke().dashed()).as("the plan is told apart without colour").isTrue();
        assertThat(pen.paths(Ink.ACCENT).getLast().points().getLast()).as("the forecast goes on where the actual ends")
                .isEqualTo(pen.paths(Ink.CRITICAL).getLast().points().get(1));
    }
}
