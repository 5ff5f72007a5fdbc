package dev.sextant.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.plan.Language;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Shift;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShiftsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "9:00-12:00 13:00-18:00", "09:00–12:00, 13:00–18:00", "13-18 9-12", "9.00 - 12.00；13:00~18:00", "９：００－１２：００、１３：００至１８：００", "9 to 12 + 13 to 18"
    })
    void hoursAreReadHoweverTheyAreTyped(String typed) {
        assertThat(Shifts.read(typed)).containsExactly(new Shift(540, 720), new Shift(780, 1080));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "off", "Off", "休", "-", "0"})
    void aDayOffHasNone(String typed) {
        assertThat(Shifts.read(typed)).isEmpty();
    }

    @Test
    void whatIsWrittenCanBeRead() {
        var hours = Shifts.read("0:00-8:30 22-24");
        for (var language : Language.values()) {
            assertThat(Shifts.read(Shifts.of(hours, Texts.in(language)))).isEqualTo(hours);
        }
        assertThat(Shifts.of(hours, Texts.in(Language.EN))).isEqualTo("0:00-8:30 22:00-24:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "nine to five | read.shifts", "9-12 lunch 13-18 | read.shifts", "9-12 x | read.shifts", "9:75-12 | read.shifts", "9-25 | read.shifts",
        "9- | read.shifts", "18-9 | shift.order", "9-9 | shift.order", "20:00-24:30 | shift.order"
    })
    void whatIsNoHoursIsRefused(String typed, String code) {
        assertThatThrownBy(() -> Shifts.read(typed)).isInstanceOfSatisfying(Refusal.class, it -> assertThat(it.code()).isEqualTo(code));
    }
}
