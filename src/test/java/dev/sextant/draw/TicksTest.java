package dev.sextant.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.plan.Language;
import dev.sextant.text.Texts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TicksTest {

    private static final LocalDate FROM = LocalDate.of(2026, 12, 28);
    private final Drawing pen = new Drawing();

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTwoLabelsCollideAtAnyZoomAndSomeAreAlwaysThere(Language language) {
        var setting = new Setting(Texts.in(language), 13);
        for (var days = 20; days < 40_000; days = days * 5 / 4) {
            var scale = new TimeScale(FROM, FROM.plusDays(days), 50, 700);
            var ticks = Ticks.of(scale, pen, setting);

            assertApart(ticks.upper(), setting, scale);
            assertApart(ticks.lower(), setting, scale);
            assertThat(ticks.lower()).as("%d days", days).anyMatch(tick -> !tick.label().isEmpty());
        }
    }

    private void assertApart(List<Ticks.Tick> ticks, Setting setting, TimeScale scale) {
        var free = scale.left();
        for (var tick : ticks) {
            assertThat(tick.x()).isGreaterThanOrEqualTo(free - 1e-9);
            free = tick.x() + pen.width(tick.label(), setting.small(), true);
            assertThat(free).as(tick.label()).isLessThanOrEqualTo(scale.right());
        }
    }

    @ParameterizedTest
    @CsvSource({"EN, 90, Jan 2027, 11", "EN, 500, 2027, Feb", "EN, 1500, 2028, Q2", "EN, 9000, '', 2030", "ZH, 500, 2027 年, 2月", "ZH, 1500, 2028 年, 2 季度"})
    void theFinestMarksThatFitAreChosen(Language language, int days, String upper, String lower) {
        var ticks = Ticks.of(new TimeScale(FROM, FROM.plusDays(days), 0, 900), pen, new Setting(Texts.in(language), 13));

        assertThat(ticks.lower()).extracting(Ticks.Tick::label).contains(lower);
        if (upper == null || upper.isEmpty()) {
            assertThat(ticks.upper()).isEmpty();
        } else {
            assertThat(ticks.upper()).extracting(Ticks.Tick::label).contains(upper);
        }
    }

    @Test
    void aDateAndItsPlaceAreTheSameThing() {
        var scale = new TimeScale(FROM, FROM.plusDays(365), 40, 913);
        for (var day = scale.from(); scale.shows(day); day = day.plusDays(1)) {
            assertThat(scale.date(scale.x(day) + scale.dayWidth() / 2)).isEqualTo(day);
        }
        assertThat(scale.x(scale.until())).isEqualTo(scale.right());
        assertThat(TimeScale.zoomed(FROM, 7, 0, 100).dayWidth()).isEqualTo(7);
    }

    @Test
    void athousandYearsAreStillReadable() {
        var ticks = Ticks.of(new TimeScale(FROM, FROM.plusYears(140_000), 0, 900), pen, new Setting(Texts.in(Language.EN), 13));

        assertThat(ticks.lower()).hasSizeBetween(2, 50);
    }
}
