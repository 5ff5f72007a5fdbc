package dev.sextant.analysis.earned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.sextant.analysis.earned.EarnedSchedule.Point;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EarnedScheduleTest {

    /** Cumulative, month by month from nothing. */
    private static List<Point> planned(long... amounts) {
        var points = new ArrayList<>(List.of(new Point(0, BigDecimal.ZERO)));
        for (var amount : amounts) {
            points.add(new Point(points.size(), BigDecimal.valueOf(amount)));
        }
        return points;
    }

    private static EarnedSchedule at(double month, long earned, long... amounts) {
        return EarnedSchedule.of(planned(amounts), BigDecimal.valueOf(earned), month);
    }

    @Test
    void whatIsEarnedBetweenTwoMonthsLiesOnTheLineBetweenThem() {
        var schedule = at(4, 250, 100, 200, 300, 400, 500);

        assertThat(schedule.earned()).isEqualTo(2.5);
        assertThat(schedule.sv()).isEqualTo(-1.5);
        assertThat(schedule.spi()).hasValue(0.625);
        assertThat(schedule.planned()).isEqualTo(5);
        assertThat(schedule.forecast()).hasValueCloseTo(8.0, within(1e-12));
    }

    @Test
    void aLateProjectStaysLateWhenAllIsDoneWhereTheIndexOfMoneyForgivesIt() {
        var schedule = at(8, 500, 100, 200, 300, 400, 500);

        assertThat(schedule.earned()).isEqualTo(5);
        assertThat(schedule.sv()).isEqualTo(-3);
        assertThat(schedule.spi()).hasValue(0.625);
    }

    @Test
    void afterTheEndOfTheWorkThePlanEarnsNoMoreTime() {
        assertThat(at(2, 300, 100, 300, 300, 300).earned()).isEqualTo(2);
        assertThat(at(2, 300, 100, 300, 300, 300).planned()).isEqualTo(2);
    }

    @Test
    void nobodyIsEarlyOrLateWhileNothingWasToBeEarned() {
        assertThat(at(1, 0, 0, 0, 0, 100).sv()).isZero();
        assertThat(at(5, 0, 0, 0, 0, 100).earned()).isEqualTo(3);
        assertThat(at(2, 100, 100, 100, 100, 200).sv()).isZero();
    }

    @Test
    void aMonthInWhichNothingIsPlannedIsPassedOnceTheWorkBeforeItIsDone() {
        assertThat(at(3, 100, 100, 100, 200).earned()).isEqualTo(2);
        assertThat(at(1.5, 100, 100, 100, 200).sv()).as("nothing more was to be done by now").isZero();
        assertThat(at(0.5, 100, 100, 100, 200).earned()).isEqualTo(1);
        assertThat(at(1, 0, 0, 0, 200).sv()).isZero();
        assertThat(at(3, 99, 100, 100, 200).earned()).isCloseTo(0.99, within(1e-12));
    }

    @Test
    void beforeTheBeginningThereIsNoIndex() {
        assertThat(at(0, 0, 100).spi()).isEmpty();
        assertThat(at(1, 0, 100).forecast()).isEmpty();
    }

    @Test
    void withoutAnythingPlannedItRefuses() {
        assertThatThrownBy(() -> EarnedSchedule.of(List.of(), BigDecimal.ONE, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
