package dev.sextant.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.sextant.plan.Estimate;
import dev.sextant.plan.Language;
import dev.sextant.plan.Refusal;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

    private final Texts english = Texts.in(Language.EN);
    private final Texts chinese = Texts.in(Language.ZH);

    @ParameterizedTest
    @CsvSource({
        "4h, 0.5", "1d 4h, 1.5", "1d4h, 1.5", "1.5, 1.5", "0.5d, 0.5", "2w, 10", "3 天, 3", "4 小时, 0.5", "４小时, 0.5", "１．５, 1.5",
        "1 day 2 hours 30 min, 1.3125", "半天, 0.5", "1天半, 1.5", "2 周 1 天, 11", "3个工作日, 3", "0, 0", "3650, 3650", "'1,200', 1200", "2D, 2"
    })
    void aDurationIsReadInDays(String typed, double days) {
        assertThat(Reading.estimate(typed)).isEqualTo(Estimate.certain(days));
        assertThat(Reading.days(typed, 8)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "8 - 14 - 20, 8, 14, 20", "8–14–20, 8, 14, 20", "8 14 20, 8, 14, 20", "8d-14d-20d, 8, 14, 20", "8d 14d 20d, 8, 14, 20",
        "4h – 1d – 2d, 0.5, 1, 2", "2-4-8 h, 0.25, 0.5, 1", "1d 4h - 2d - 1w, 1.5, 2, 5", "1d 4h 2d 3d, 1.5, 2, 3", "１～２～４天, 1, 2, 4",
        "8天至14天至20天, 8, 14, 20", "4 小时 – 1 天 – 2 天, 0.5, 1, 2"
    })
    void threePointsAreReadWithAnyUnits(String typed, double low, double likely, double high) {
        assertThat(Reading.estimate(typed)).isEqualTo(new Estimate(low, likely, high));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "4 trees", "1,5", "1d 4", "4h 1x", "--2", "2 -", "1..5", "h", "5%"})
    void whatIsNoDurationIsSaidWithExamples(String typed) {
        assertThatThrownBy(() -> Reading.estimate(typed)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(english.say(refusal)).contains("“" + typed + "”").contains("1d 4h");
            assertThat(chinese.say(refusal)).contains("“" + typed + "”").contains("1天4小时");
        });
    }

    @Test
    void twoPointsFallingOnesAndTooLongOnesAreRefusedByName() {
        assertThatThrownBy(() -> Reading.estimate("4h - 2d")).hasMessageContaining("read.points");
        assertThatThrownBy(() -> Reading.estimate("2d - 4h - 1d")).hasMessageContaining("estimate.order");
        assertThatThrownBy(() -> Reading.estimate("-2")).hasMessageContaining("estimate.order");
        assertThatThrownBy(() -> Reading.estimate("731w")).hasMessageContaining("estimate.long");
        assertThatThrownBy(() -> Reading.estimate("9".repeat(60))).isInstanceOf(Refusal.class);
    }

    @Test
    void aLeadIsNegative() {
        assertThat(Reading.days("-1d 4h", 8)).isEqualTo(-1.5);
        assertThat(Reading.days("- 2", 8)).isEqualTo(-2);
        assertThatThrownBy(() -> Reading.days("1 - 2 - 3", 8)).hasMessageContaining("read.duration");
    }

    @Test
    void aDayIsAsLongAsThePlanSays() {
        assertThat(Reading.days("1d 3h", 7.5)).isCloseTo(1.4, within(1e-12));
        assertThat(english.formats().estimate(Estimate.certain(4 / 7.5), 7.5)).isEqualTo("4 h");
        assertThat(english.formats().estimate(Estimate.certain(0.5), 7.5)).isEqualTo("0.5");
    }

    @Test
    void lessThanADayIsShownInHoursWhereTheyAreWhole() {
        assertThat(english.formats().estimate(Estimate.certain(0.5))).isEqualTo("4 h");
        assertThat(english.formats().estimate(Estimate.certain(0.3))).isEqualTo("0.3");
        assertThat(english.formats().estimate(new Estimate(0.5, 1, 2))).isEqualTo("4 h – 1 d – 2 d");
        assertThat(chinese.formats().estimate(new Estimate(0.5, 1, 2))).isEqualTo("4 小时 – 1 天 – 2 天");
        assertThat(english.formats().estimate(new Estimate(8, 14, 20))).isEqualTo("8 – 14 – 20");
        assertThat(english.formats().duration(new Estimate(8, 14, 20), 8)).isEqualTo("8 – 14 – 20 d");
        assertThat(english.formats().estimate(Estimate.certain(0))).isEqualTo("0");
        assertThat(chinese.formats().days(-0.5, 8)).isEqualTo("-4 小时");
        assertThat(english.formats().days(2, 8)).isEqualTo("2 d");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.125, 0.5, 0.875, 1, 1.5, 12.25, 3650})
    void whatIsShownIsReadAsTheSame(double days) {
        for (var texts : new Texts[] {english, chinese}) {
            assertThat(Reading.estimate(texts.formats().estimate(Estimate.certain(days)))).isEqualTo(Estimate.certain(days));
            assertThat(Reading.estimate(texts.formats().duration(new Estimate(0, days, 3650), 8))).isEqualTo(new Estimate(0, days, 3650));
        }
    }

    @ParameterizedTest
    @CsvSource({"9:00, 09:00", "13.30, 13:30", "９：３０, 09:30", "9点30分, 09:30", "14时, 14:00", "0:05, 00:05"})
    void aTimeOfTheDayIsRead(String typed, LocalTime time) {
        assertThat(Reading.time(typed)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25:00", "9:60", "9", "noon"})
    void whatIsNoTimeIsSaid(String typed) {
        assertThatThrownBy(() -> Reading.time(typed)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(english.say(refusal)).contains("13:30"));
    }
}
