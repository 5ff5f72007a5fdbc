package dev.sextant.draw.money;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.draw.Drawing;
import dev.sextant.draw.Ink;
import dev.sextant.draw.Setting;
import dev.sextant.draw.SvgPen;
import dev.sextant.draw.money.MoneySamples.Sample;
import dev.sextant.draw.money.ScenarioBars.Row;
import dev.sextant.draw.money.SpendCurve.Curve;
import dev.sextant.draw.money.SpendCurve.Curves;
import dev.sextant.draw.money.SpendCurve.Point;
import dev.sextant.draw.money.Waterfall.Sense;
import dev.sextant.draw.money.Waterfall.Step;
import dev.sextant.plan.Language;
import dev.sextant.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every picture of money; leaves each in {@code target/pictures}, to be looked at. */
class MoneyPicturesTest {

    private static final Path FOLDER = Path.of("target", "pictures");

    @ParameterizedTest
    @EnumSource
    void nothingLeavesThePictureInEitherLanguageAtAnySize(Sample sample) {
        for (var language : Language.values()) {
            for (var width : new double[] {260, 340, 520, 1_100}) {
                var pen = new Drawing();
                sample.draw(pen, new Setting(Texts.in(language), 12), width, 0.62 * width + 60);
                assertInside(pen, width, 0.62 * width + 60);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void noTwoTextsOverlap(Sample sample) {
        for (var language : Language.values()) {
            var pen = new Drawing();
            sample.draw(pen, new Setting(Texts.in(language), 12), 520, 340);
            for (var one : pen.texts) {
                assertThat(pen.texts).filteredOn(it -> it != one).as(one.text()).noneMatch(
                        it -> Math.abs(it.y() - one.y()) < 8 && it.x() < one.right() - 0.5 && one.x() < it.right() - 0.5);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyBarCanBeHitAndSaysWhatItStandsFor(Sample sample) {
        var pen = new Drawing();
        var areas = sample.draw(pen, new Setting(Texts.in(Language.EN), 12), 520, 340);

        assertThat(areas).hasSizeGreaterThan(5).allSatisfy(area -> {
            assertThat(area.key()).isNotEmpty();
            assertThat(area.label()).isNotEmpty();
            assertThat(area.covers(area.x() + area.width() / 2, area.y() + area.height() / 2)).isTrue();
            assertThat(Area.at(areas, area.x() + area.width() / 2, area.y() + area.height() / 2)).isPresent();
        });
        assertThat(Area.at(areas, -50, -50)).isEmpty();
        if (sample != Sample.CURVE) {
            assertThat(areas).allSatisfy(area -> assertThat(pen.boxes).anyMatch(
                    box -> box.x() == area.x() && box.y() == area.y() && box.width() == area.width() && box.height() == area.height()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 100, 3_180_000_000L, 900_000_000_000_000_000L, -900_000_000_000_000_000L})
    void anAmountOfAnySizeIsDrawn(long amount) {
        for (var currency : List.of("CNY", "JPY", "KWD")) {
            for (var language : Language.values()) {
                every(amount, Currency.getInstance(currency), new Setting(Texts.in(language), 12)).forEach(pen -> assertInside(pen, 640, 360));
            }
        }
    }

    private static Stream<Drawing> every(long amount, Currency currency, Setting setting) {
        var first = MoneySamples.FIRST;
        var months = new long[] {amount};
        var steps = List.of(new Step("a", "A", amount, Waterfall.Kind.TOTAL), new Step("b", "B", -amount, Waterfall.Kind.CHANGE));
        var curve = new Curve(SpendCurve.Kind.PLAN, List.of(new Point(LocalDate.of(2027, 1, 1), amount)));
        var waterfall = new Drawing();
        new Waterfall("W", steps, Sense.MORE_IS_BETTER, currency, setting, 640, 360).draw(waterfall);
        var spend = new Drawing();
        new MonthlySpend(first, List.of(new Series("a", "A", months)), currency, setting, 640, 360).draw(spend);
        var line = new Drawing();
        new SpendCurve(new Curves(List.of(curve), amount, LocalDate.of(2027, 3, 1)), currency, setting, 640, 360).draw(line);
        var flow = new Drawing();
        new CashFlow(new CashFlow.Flows(first, months, months, new long[0], null), currency, setting, 640, 360).draw(flow);
        var scenarios = new Drawing();
        new ScenarioBars("S", List.of(new Row("a", "A", amount, -amount, null)), currency, setting, 640).draw(scenarios);
        var centre = new Drawing();
        new CentreResult(first, List.of(new Series("a", "A", months)), months, null, currency, setting, 640, 360).draw(centre);
        return Stream.of(waterfall, spend, line, flow, scenarios, centre);
    }

    @ParameterizedTest
    @EnumSource
    void nothingToShowIsSaid(Language language) {
        var setting = new Setting(Texts.in(language), 12);
        var none = new long[0];
        var yuan = MoneySamples.YUAN;
        var pen = new Drawing();
        new Waterfall("W", List.of(), Sense.MORE_IS_WORSE, yuan, setting, 300, 200).draw(pen);
        new MonthlySpend(MoneySamples.FIRST, List.of(), yuan, setting, 300, 200).draw(pen);
        new SpendCurve(new Curves(List.of(), null, null), yuan, setting, 300, 200).draw(pen);
        new CashFlow(new CashFlow.Flows(MoneySamples.FIRST, none, none, none, null), yuan, setting, 300, 200).draw(pen);
        new ScenarioBars("S", List.of(), yuan, setting, 300).draw(pen);
        new CentreResult(MoneySamples.FIRST, List.of(), none, null, yuan, setting, 300, 200).draw(pen);

        assertInside(pen, 300, 200);
        for (var key : List.of("nothing", "spend-empty", "flow-empty", "no-scenario", "centre-empty")) {
            var said = setting.texts().say("draw.money." + key);
            assertThat(pen.words()).anyMatch(it -> said.startsWith(it.replace("...", "").replace("…", "")) && it.length() > 3);
        }
    }

    @Test
    void theSameFiguresGiveTheSamePicture() throws IOException {
        for (var sample : Sample.values()) {
            for (var language : Language.values()) {
                assertThat(svg(sample, language)).isEqualTo(svg(sample, language)).doesNotContain("NaN", "Infinity", "draw.money");
                Files.createDirectories(FOLDER);
                Files.writeString(FOLDER.resolve("money-" + sample.name().toLowerCase(Locale.ROOT) + "-" + language.code() + ".svg"), svg(sample, language));
            }
        }
    }

    private static String svg(Sample sample, Language language) {
        var pen = new SvgPen(520, 320);
        sample.draw(pen, new Setting(Texts.in(language), 12), 520, 320);
        return pen.svg();
    }

    private static void assertInside(Drawing pen, double width, double height) {
        assertThat(pen.texts).isNotEmpty().allSatisfy(text -> {
            assertThat(text.x()).as(text.text()).isGreaterThanOrEqualTo(-0.5);
            assertThat(text.right()).as(text.text()).isLessThanOrEqualTo(width + 0.5);
            assertThat(text.y()).as(text.text()).isBetween(0.0, height);
        });
        assertThat(pen.boxes).allSatisfy(box -> {
            assertThat(box.x()).as("%s", box).isBetween(-1.0, width + 1);
            assertThat(box.right()).as("%s", box).isBetween(-1.0, width + 1);
            assertThat(box.y()).as("%s", box).isBetween(-1.0, height + 1);
            assertThat(box.y() + box.height()).as("%s", box).isLessThanOrEqualTo(height + 1);
            assertThat(box.height()).isGreaterThanOrEqualTo(0);
        });
        assertThat(pen.paths).allSatisfy(path -> assertThat(path.points()).allMatch(Double::isFinite));
        assertThat(pen.boxes(Ink.ACCENT)).allMatch(it -> it.width() >= 0);
    }
}
