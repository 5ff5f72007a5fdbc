package dev.sextant.analysis.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.analysis.benefit.BusinessCase;
import dev.sextant.analysis.trace.Subject.Flow;
import dev.sextant.analysis.trace.Subject.Npv;
import dev.sextant.analysis.trace.Subject.Point;
import dev.sextant.analysis.trace.Subject.Side;
import dev.sextant.analysis.trace.Subject.Slice;
import dev.sextant.analysis.trace.Worth.Amount;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Removal;
import dev.sextant.plan.SamplePlans;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number of the business case can be followed down to what somebody entered. */
class TracingTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyNumberIsWhatItsPartsComeTo(long seed) {
        var plan = new RandomCase(seed).plan();
        var business = BusinessCase.of(plan);
        var tracing = Tracing.of(business);
        var arithmetic = new Arithmetic(plan, business.months().count());
        Set<Subject> seen = new HashSet<>();
        for (var subject : Numbers.all(business)) {
            tracing.find(subject).ifPresent(it -> check(it, tracing, arithmetic, seen));
        }
        assertThat(seen).hasSizeGreaterThan(100);
        assertThat(seen).anyMatch(it -> it instanceof Subject.Given);
    }

    private static void check(Trace trace, Tracing tracing, Arithmetic arithmetic, Set<Subject> seen) {
        if (!seen.add(trace.subject())) {
            return;
        }
        arithmetic.check(trace);
        for (var step : trace.steps()) {
            var part = tracing.find(step.subject());
            assertThat(part).as("the part %s of %s", step.subject(), trace.subject()).isPresent();
            assertThat(part.get().worth()).as("%s in %s", step.subject(), trace.subject()).isEqualTo(step.worth());
            check(part.get(), tracing, arithmetic, seen);
        }
    }

    /** What is traced is what the business case tells, not something worked out beside it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theNumbersAreThoseOfTheBusinessCase(long seed) {
        var business = BusinessCase.of(new RandomCase(seed).plan());
        var tracing = Tracing.of(business);
        var whole = Period.whole(business.months());
        assertThat(amount(tracing, Numbers.sum(Flow.COST, whole))).isEqualTo(business.all().cost().likely());
        assertThat(amount(tracing, new Subject.Sum(Flow.COST, Point.HIGH, whole))).isEqualTo(business.all().cost().high());
        assertThat(amount(tracing, Numbers.sum(Flow.BENEFIT, whole))).isEqualTo(business.all().benefit().likely());
        assertThat(amount(tracing, new Subject.Sum(Flow.DIRECT, Point.LOW, whole))).isEqualTo(business.direct().benefit().low());
        for (var year : business.years()) {
            var row = Numbers.years(business).stream().filter(it -> it.period().year(business.months()) == year.year()).findFirst().orElseThrow();
            assertThat(amount(tracing, row.oneOff()) + amount(tracing, row.recurring())).isEqualTo(year.cost());
            assertThat(amount(tracing, row.net())).isEqualTo(year.net());
            assertThat(amount(tracing, row.cumulative())).isEqualTo(year.running());
        }
        var npv = business.money(amount(tracing, new Npv(Side.ALL)));
        assertThat(business.all().npv().known()).contains(npv);
    }

    private static long amount(Tracing tracing, Subject subject) {
        return ((Amount) tracing.find(subject).orElseThrow().worth()).units();
    }

    @Test
    void withoutABenefitNothingIsToldThatWeighsOneAgainstTheCosts() {
        var plan = Plan.of(List.of(SamplePlans.charter(), SamplePlans.costLine(1)));
        var tracing = Tracing.of(BusinessCase.of(plan));
        assertThat(tracing.find(new Npv(Side.ALL))).isEmpty();
        assertThat(tracing.find(new Subject.Roi(Side.ALL, Point.LIKELY))).isEmpty();
        assertThat(tracing.find(Numbers.sum(Flow.COST, Period.month(0)))).isPresent();
    }

    @Test
    void whatWasRemovedCanNoLongerBeFollowed() {
        var plan = new RandomCase(1).plan();
        var line = SamplePlans.costLine(1);
        var slice = new Slice(line.id(), Point.LIKELY, Period.month(0));
        assertThat(Tracing.of(BusinessCase.of(plan)).find(slice)).isPresent();
        List<Edit> removal = Removal.of(plan, plan.get(line.id()));
        assertThat(Tracing.of(BusinessCase.of(plan.with(removal))).find(slice)).isEmpty();
    }
}
