package dev.sextant.analysis.earned;

import static dev.sextant.analysis.control.Books.FIRST;
import static dev.sextant.analysis.control.Books.SECOND;
import static dev.sextant.analysis.control.Books.changed;
import static dev.sextant.analysis.control.Books.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sextant.analysis.control.Books;
import dev.sextant.plan.CostLine.Rhythm;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Spread;
import dev.sextant.plan.Task;
import dev.sextant.plan.Timing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EarnedValueTest {

    private final Books books = new Books();

    private EarnedValue at(String day) {
        return EarnedValue.of(books.plan(), null, day(day));
    }

    @Test
    void valueIsPlannedByDatesEarnedByProgressAndPaidByInvoices() {
        books.done(1, 50).paid(FIRST, "01-10", "7000", "A").paid(FIRST, "01-17", "5000", "B");
        var value = at("01-16"); // the 13th of the 26 days of the first task

        assertThat(value.whole().pv()).isEqualByComparingTo("10000");
        assertThat(value.whole().ev()).isEqualByComparingTo("10000");
        assertThat(value.whole().ac()).isEqualByComparingTo("7000");
        assertThat(value.whole().bac()).isEqualByComparingTo("40000");
        assertThat(value.finish()).isEqualTo(day("02-26"));
    }

    @Test
    void whatIsPaidEveryYearCostsTheProjectNoRiseOfLaterYears() {
        var yearly = books.line(FIRST).withPlace(null, null).withRhythm(CostLine.Rhythm.ANNUAL).withUnitCost(Spread.certain(new BigDecimal("12000")))
                .withTiming(Timing.EVEN.withEscalation(BigDecimal.TEN));
        books.with(yearly);

        var bac = at("01-16").line(FIRST).orElseThrow().measures().bac();
        assertThat(bac).as("January and February of the first year").isEqualByComparingTo("2000");
        assertThat(at("01-31").line(FIRST).orElseThrow().measures().pv()).isEqualByComparingTo("1000");
    }

    @Test
    void whatIsPaidEveryYearAfterTheProjectHasEndedIsNotItsCost() {
        books.with(books.line(FIRST).withPlace(null, null).withRhythm(CostLine.Rhythm.ANNUAL).withUnitCost(Spread.certain(new BigDecimal("12000"))));
        books.paid(FIRST, "02-20", "2000", "A").paid(FIRST, "11-20", "9000", "B");

        assertThat(at("12-01").line(FIRST).orElseThrow().measures().ac()).as("the plan ends in February").isEqualByComparingTo("2000");
    }

    @Test
    void noEndIsForetoldWhileNothingIsEarned() {
        assertThat(at("01-16").finishAtThisPace()).isEmpty();
    }

    @Test
    void everyPhaseHasItsOwnFiguresAndTheyAddUp() {
        books.done(1, 100).done(2, 10).paid(FIRST, "01-10", "21000", "A").frozen(SECOND, "15000");
        var value = at("02-10");
        var phases = value.byPhase();

        var second = phases.get(Optional.of(SamplePlans.phase(2).id()));
        assertThat(second.bac()).isEqualByComparingTo("15000");
        assertThat(second.ev()).isEqualByComparingTo("1500");
        assertThat(phases.values().stream().reduce(Measures.NOTHING, Measures::plus)).isEqualTo(value.whole());
    }

    @Test
    void aBaselineSaysWhatWasPlannedWhenThePlanHasMovedAway() {
        var baseline = books.plan();
        var first = baseline.get(new Id<Task>("task-1"));
        Plan late = changed(baseline, first.withDuration(Estimate.certain(40)).withProgress(25));

        var own = EarnedValue.of(late, null, day("01-31"));
        var measured = EarnedValue.of(late, baseline, day("01-31"));

        assertThat(measured.whole().pv()).isEqualByComparingTo("20000");
        assertThat(own.whole().pv()).isLessThan(new BigDecimal(12000)).isPositive();
        assertThat(measured.whole().ev()).isEqualByComparingTo("5000");
        assertThat(measured.finish()).isEqualTo(day("02-26"));
    }

    @Test
    void aPlanThatFollowsItsStatusDateIsLateAgainstItself() {
        books.done(1, 50).with(books.plan().charter().withStatusDate(day("01-31")));
        var value = at("01-31");

        assertThat(value.whole().pv()).isEqualByComparingTo("20000");
        assertThat(value.whole().ev()).isEqualByComparingTo("10000");
        assertThat(value.finish()).isEqualTo(day("02-26"));
        assertThat(value.curves().forecast().getLast().day()).isAfter(day("02-26"));
    }

    @Test
    void whatIsPaidEveryYearBelongsToTheProjectUntilItEndsAndEarnsItselfByTime() {
        books.with(books.line(SECOND).withRhythm(Rhythm.ANNUAL)); // begins on 1 February, the plan ends on the 26th: a month of 59
        var value = at("02-28");
        var line = value.line(SECOND).orElseThrow();

        assertThat(line.measures().bac()).isCloseTo(new BigDecimal("1666.67"), within(new BigDecimal("0.01")));
        assertThat(line.measures().ev()).isEqualByComparingTo(line.measures().pv());
        assertThat(line.share()).isEqualTo(1);
    }

    @Test
    void whatWasPaidWithoutADateCountsAndWhatIsDatedLaterDoesNot() {
        books.with(books.line(FIRST).withActual(new BigDecimal(300))).paid(FIRST, "03-01", "999", "");

        assertThat(at("01-16").whole().ac()).isEqualByComparingTo("300");
        assertThat(at("03-01").whole().ac()).isEqualByComparingTo("1299");
    }

    @Test
    void onScheduleTheEarnedScheduleIsTheDateAndLateItIsEarlier() {
        books.done(1, 50);
        var exact = at("01-16").schedule().orElseThrow();
        assertThat(exact.sv()).isCloseTo(0, within(1e-9));
        assertThat(exact.spi()).hasValueCloseTo(1.0, within(1e-9));

        var late = at("01-31");
        assertThat(late.schedule().orElseThrow().sv()).isLessThan(-0.3);
        assertThat(late.finishAtThisPace().orElseThrow()).isAfter(late.finish());
        assertThat(at("01-16").finishAtThisPace()).hasValue(day("02-26"));
    }

    @Test
    void theCurvesEndWhereTheFiguresStand() {
        books.done(1, 100).done(2, 20).paid(FIRST, "01-10", "21000", "A").paid(SECOND, "02-05", "3000", "B");
        var value = at("02-10");
        var curves = value.curves();

        assertThat(curves.plan().getFirst().amount()).isZero();
        assertThat(curves.plan().getLast().amount()).isEqualByComparingTo("40000");
        assertThat(curves.earned().getLast()).isEqualTo(new SpendCurves.Point(day("02-10"), value.whole().ev()));
        assertThat(curves.actual().getLast()).isEqualTo(new SpendCurves.Point(day("02-10"), value.whole().ac()));
        assertThat(curves.forecast().getFirst().amount()).isEqualByComparingTo("24000");
        assertThat(curves.forecast().getLast().amount()).isEqualByComparingTo("41000");
        assertThat(curves.plan()).isSortedAccordingTo((one, other) -> one.day().compareTo(other.day()));
        for (var curve : List.of(curves.plan(), curves.earned(), curves.forecast())) {
            assertThat(curve).isSortedAccordingTo((one, other) -> one.amount().compareTo(other.amount()));
        }
    }

    @Test
    void aPlanWithoutCostsHasNoFiguresAndDoesNotFail() {
        var value = EarnedValue.of(SamplePlans.chain(3), null, day("02-10"));

        assertThat(value.whole()).isEqualTo(Measures.NOTHING);
        assertThat(value.schedule()).isEmpty();
        assertThat(value.finishAtThisPace()).isEmpty();
        assertThat(EarnedValue.of(Plan.of(List.of(SamplePlans.charter())), null, day("02-10")).lines()).isEmpty();
    }

    @Test
    void aStatusDateBeforeTheStartSaysThatNothingHasHappened() {
        var value = EarnedValue.of(books.plan(), null, day("01-01"));

        assertThat(value.whole().pv()).isZero();
        assertThat(value.schedule().orElseThrow().spi()).isEmpty();
        assertThat(value.curves().actual()).isEmpty();
    }
}
