package dev.sextant.analysis.cost;

import static dev.sextant.plan.SamplePlans.phase;
import static dev.sextant.plan.SamplePlans.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.analysis.benefit.BusinessCase;
import dev.sextant.plan.Assignment;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.CostLine.Rhythm;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Formula;
import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Rate;
import dev.sextant.plan.Recipe;
import dev.sextant.plan.Role;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Spread;
import dev.sextant.plan.Term;
import dev.sextant.plan.Terms;
import dev.sextant.plan.Timing;
import dev.sextant.plan.Timing.Profile;
import dev.sextant.plan.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan starts on 4 January 2027 and is looked at until the end of 2031. */
class CostEdgesTest {

    private static final Id<Role> INTEGRATOR = new Id<>("integrator");

    @ParameterizedTest
    @CsvSource({"2027-03-15, 2028-03-14, 1200", "2027-03-15, 2028-03-15, 2400", "2027-01-31, 2028-01-30, 1200", "2027-03-15, 2029-03-14, 2400"})
    void aYearEndsTheDayBeforeItsFirstDayComesAgain(String from, String until, String paid) {
        assertThat(whole(yearly(Profile.START).withTiming(timing(Profile.START, from, until)))).isEqualByComparingTo(paid);
    }

    @Test
    void everyMonthOfAContractThatBeganOnThe31stIsPaid() {
        var model = model(yearly(Profile.EVEN).withTiming(timing(Profile.EVEN, "2027-01-31", null)));

        assertThat(Arrays.copyOf(model.lines().getFirst().net(model.months()), 4)).containsExactly(10_000, 10_000, 10_000, 10_000);
    }

    @Test
    void aContractCountsInsideTheHorizonOnlyHoweverLongItHasBeenRunning() {
        var model = model(yearly(Profile.EVEN).withTiming(timing(Profile.EVEN, "2015-01-01", "2099-12-31")));

        assertThat(CostSummary.of(model).total().whole().net().likely().amount()).isEqualByComparingTo("6000");
        assertThat(Arrays.stream(model.monthly(false)).sum()).isEqualTo(600_000);
        assertThat(model.findings()).isEmpty();
    }

    @Test
    void theYearsOfARunningContractStayWhereTheyWere() {
        var model = model(yearly(Profile.START).withTiming(timing(Profile.START, "2026-03-01", null)));

        assertThat(Arrays.copyOf(model.lines().getFirst().net(model.months()), 15)).startsWith(0, 0, 120_000).endsWith(120_000);
        assertThat(model.lines().getFirst().whole().net().likely().amount()).isEqualByComparingTo("6000");
    }

    @Test
    void whatEndsBeforeItBeginsOrNeverCompletesAYearCountsNothingAndIsNamed() {
        var ended = yearly(Profile.START).withTiming(timing(Profile.START, null, "2026-06-30"));
        var short2 = yearly(Profile.END).withTiming(timing(Profile.END, "2027-02-01", "2027-11-30"));

        for (var line : List.of(ended, short2)) {
            assertThat(model(line).findings()).extracting(Finding::kind).containsExactly(Finding.Kind.NEVER_DUE);
            assertThat(whole(line)).isZero();
        }
    }

    @Test
    void whatGrowsTooLargeOnlyWithTheYearsIsNamedToo() {
        var large = IntStream.range(1, 200).mapToObj(number -> SamplePlans.costLine(number).withQuantity(Spread.ONE)
                .withUnitCost(Spread.certain(new BigDecimal("700000000000")))
                .withTiming(timing(Profile.END, null, "2199-12-31").withEscalation(BigDecimal.valueOf(100))));
        var plan = Plan.of(Stream.concat(Stream.of(SamplePlans.charter()), large).toList());

        assertThat(CostModel.of(plan).findings()).hasSize(199).allMatch(it -> it.kind() == Finding.Kind.TOO_LARGE);
        assertThat(BusinessCase.of(plan).all().cost()).isEqualTo(Points.ZERO);
    }

    @Test
    void aRateCardHasNoTaxWhateverTheTermsOfTheLineSay() {
        var taxed = line().withTaxRate(BigDecimal.valueOf(13)).withTerms(Terms.OPEN.withTaxIncluded(true)).withRole(INTEGRATOR);
        var days = taxed.withQuantity(Spread.ONE).withUnitCost(Spread.ZERO);
        var assigned = taxed.withFormula(Formula.blank(Recipe.ASSIGNED));

        for (var line : List.of(days, assigned)) {
            var costing = model(line).lines().getFirst();
            assertThat(costing.base().net().likely().amount()).isEqualByComparingTo("2000");
            assertThat(costing.base().gross().likely().amount()).isEqualByComparingTo("2260");
        }
    }

    @Test
    void aRateADayIsNeverTakenForAnHour() {
        var cleaning = line().withRole(INTEGRATOR).withUnitCost(Spread.ZERO).withFormula(Formula.blank(Recipe.DATA_WORK)
                .with(Term.RECORDS, Spread.certain(BigDecimal.TEN)).with(Term.DEFECT_RATE, Spread.certain(BigDecimal.valueOf(100)))
                .with(Term.MINUTES, Spread.certain(BigDecimal.valueOf(60))));

        assertThat(whole(cleaning)).isZero();
    }

    @Test
    void ofTwoRatesForOneDayTheSameOneCountsInEveryOrder() {
        var line = line().withRole(INTEGRATOR).withUnitCost(Spread.ZERO);
        var parts = new ArrayList<>(parts(line));
        parts.add(rate("rate-2", 3_000));
        var plan = Plan.of(parts);

        assertThat(CostModel.of(Plan.of(parts.reversed().stream().filter(it -> !(it instanceof Assignment)).toList())).lines().getFirst().base())
                .isEqualTo(CostModel.of(plan).lines().getFirst().base());
    }

    private static CostLine line() {
        return SamplePlans.costLine(1).withQuantity(Spread.ONE).withUnitCost(Spread.certain(BigDecimal.valueOf(1_200))).withTaxRate(BigDecimal.ZERO);
    }

    private static CostLine yearly(Profile profile) {
        return line().withRhythm(Rhythm.ANNUAL).withTiming(Timing.EVEN.withProfile(profile));
    }

    private static Timing timing(Profile profile, @Nullable String from, @Nullable String until) {
        return Timing.EVEN.withProfile(profile).withDates(from == null ? null : LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }

    private static Rate rate(String id, int perDay) {
        return new Rate(new Id<>(id), INTEGRATOR, LocalDate.of(2027, 1, 1), BigDecimal.valueOf(perDay), null, "");
    }

    private static List<Part> parts(CostLine line) {
        return List.of(
                SamplePlans.charter(), phase(1), task(1, phase(1)).withDuration(Estimate.certain(1)),
                new Role(INTEGRATOR, 1, new Words("Integrator", "集成顾问"), Role.Side.CONSULTANT, ""), rate("rate-1", 2_000),
                new Assignment(new Id<>("assignment-1"), new Id<>("task-1"), INTEGRATOR), line);
    }

    private static CostModel model(CostLine line) {
        return CostModel.of(Plan.of(parts(line)));
    }

    private static BigDecimal whole(CostLine line) {
        return model(line).lines().getFirst().whole().net().likely().amount();
    }
}
