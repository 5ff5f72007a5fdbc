package dev.sextant.analysis.cost;

import static dev.sextant.plan.SamplePlans.phase;
import static dev.sextant.plan.SamplePlans.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.plan.Appraisal;
import dev.sextant.plan.Assignment;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.CostLine.Rhythm;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.ExchangeRate;
import dev.sextant.plan.Factor;
import dev.sextant.plan.Formula;
import dev.sextant.plan.Gate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import dev.sextant.plan.Payment;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Rate;
import dev.sextant.plan.Recipe;
import dev.sextant.plan.Role;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Spread;
import dev.sextant.plan.Task;
import dev.sextant.plan.Terms;
import dev.sextant.plan.Timing;
import dev.sextant.plan.Timing.Profile;
import dev.sextant.plan.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan starts on 4 January 2027; task 1 takes 2 days, task 2 the working days of January and February. */
class CostModelTest {

    private static final Currency DOLLAR = Currency.getInstance("USD");
    private static final LocalDate START = SamplePlans.START;
    private static final Id<Role> INTEGRATOR = new Id<>("integrator");

    @Nested
    class Amounts {

        @ParameterizedTest
        @CsvSource({"false, 100, 113.00, 100.00", "true, 113, 113.00, 100.00", "true, 100, 100.00, 88.50", "false, 0.05, 0.06, 0.05"})
        void aPriceWithTaxAndOneWithoutAgree(boolean included, String price, String gross, String net) {
            var it = only(line().withUnitCost(certain(price)).withTaxRate(of("13")).withTerms(Terms.OPEN.withTaxIncluded(included)));
            assertThat(it.base().net().likely().amount()).isEqualByComparingTo(net);
            assertThat(it.base().gross().likely().amount()).isEqualByComparingTo(gross);
        }

        @Test
        void aForeignPriceIsTurnedAtTheRateThatHoldsWhenItFallsDue() {
            var dollars = line().withTerms(Terms.OPEN.withCurrency(DOLLAR));
            assertThat(net(dollars.withTiming(on("2027-03-20")), rate("2027-01-01", "7.2"), rate("2027-03-20", "7.5"))).isEqualTo("750.00");
            assertThat(net(dollars.withTiming(on("2027-03-19")), rate("2027-01-01", "7.2"), rate("2027-03-20", "7.5"))).isEqualTo("720.00");
            assertThat(net(dollars.withTiming(on("2027-01-05")), rate("2027-03-20", "7.5"))).as("before the first rate, the first one").isEqualTo("750.00");
        }

        @Test
        void aCurrencyWithoutARateCountsNothingAndIsNamed() {
            var model = model(line().withTerms(Terms.OPEN.withCurrency(DOLLAR)));
            assertThat(model.lines().getFirst().base().netPoints()).isEqualTo(Points.ZERO);
            assertThat(model.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.NO_EXCHANGE_RATE);
        }

        @Test
        void theDaysOfThoseAssignedCostWhatTheRateCardSays() {
            var parts = List.<Part>of(
                    role(), new Assignment(new Id<>("a1"), new Id<>("task-1"), INTEGRATOR, 50), new Assignment(new Id<>("a2"), new Id<>("task-2"), INTEGRATOR, 200),
                    perDay("2027-01-01", 2000), assigned());
            assertThat(only(parts).base().net()).extracting(it -> it.low().amount().intValue(), it -> it.likely().amount().intValue(), it -> it.high().amount().intValue())
                    .as("½ of 1, 2, 4 days and twice 40 days").containsExactly(161_000, 162_000, 164_000);
        }

        @Test
        void aLineOfOneTaskTakesOnlyThoseAssignedToIt() {
            var parts = List.<Part>of(
                    role(), new Assignment(new Id<>("a1"), new Id<>("task-1"), INTEGRATOR, 50), new Assignment(new Id<>("a2"), new Id<>("task-2"), INTEGRATOR, 200),
                    perDay("2027-01-01", 2000), assigned().withPlace(null, new Id<>("task-1")));
            assertThat(only(parts).base().net().likely().amount()).isEqualByComparingTo("2000");
        }

        @Test
        void workWithoutARateIsNamedAndSoIsWorkThatNobodyDoes() {
            assertThat(model(role(), new Assignment(new Id<>("a1"), new Id<>("task-1"), INTEGRATOR, 50), assigned()).findings())
                    .extracting(Finding::kind).containsExactly(Finding.Kind.NO_RATE);
            assertThat(model(assigned()).findings()).extracting(Finding::kind).containsExactly(Finding.Kind.NOBODY_ASSIGNED);
        }

        @Test
        void aRoleWithoutAPriceOfItsOwnTakesThatOfItsCard() {
            var days = line().withRole(INTEGRATOR).withUnitCost(Spread.ZERO).withQuantity(certain("3"));
            assertThat(only(List.of(role(), perDay("2027-01-01", 2000), days)).base().net().likely().amount()).isEqualByComparingTo("6000");
        }

        @Test
        void factorsActOnTheirGroupsOnlyAndTogether() {
            var parts = List.<Part>of(factor("f1", "1.2", "migration.data"), factor("f2", "1.5", "migration.data"), factor("f3", "9", "migration.people"),
                    line().withCategory("migration.data.cleansing"));
            assertThat(only(parts).base().net().likely().amount()).isEqualByComparingTo("180");
            assertThat(only(parts).price().factors()).hasSize(2);
        }

        @Test
        void aLineThatIsTooLargeToBeAddedUpCountsNothingAndIsNamed() {
            var huge = line().withQuantity(certain("1000000000000000")).withUnitCost(certain("1000000000000000"));
            var model = model(huge);
            assertThat(model.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.TOO_LARGE);
            assertThat(CostSummary.of(model).total().firstYear().net().likely().amount()).isZero();
        }
    }

    @Nested
    class Time {

        @Test
        void profilesPutTheSameMoneyAtDifferentTimes() {
            var line = line().withPlace(null, new Id<>("task-2")).withUnitCost(certain("600"));
            assertThat(months(line.withTiming(profile(Profile.START)), 3)).containsExactly(60_000, 0, 0);
            assertThat(months(line.withTiming(profile(Profile.END)), 3)).containsExactly(0, 60_000, 0);
            var even = months(line.withTiming(profile(Profile.EVEN)), 3);
            assertThat(even[0]).as("28 of the 54 days from 4 January to 26 February").isEqualTo(Math.round(60_000 * 28 / 54.0));
            assertThat(even[0] + even[1]).isEqualTo(60_000);
            var half = 28 / 54.0;
            assertThat(months(line.withTiming(profile(Profile.CURVE)), 3)[0]).isEqualTo(Math.round(60_000 * half * half * (3 - 2 * half)));
        }

        @Test
        void moneyMovesWithItsTask() {
            var line = line().withPlace(null, new Id<>("task-2")).withTiming(profile(Profile.END));
            var before = model(line);
            var later = Plan.of(parts(line)).get(new Id<Task>("task-2"));
            var after = CostModel.of(Plan.of(parts(line)).with(List.of(
                    Edit.change(later, later.withNotBefore(START.plusMonths(6))))));
            assertThat(firstMonth(before)).isEqualTo(1);
            assertThat(firstMonth(after)).isEqualTo(7);
        }

        @Test
        void whatIsPaidEveryYearFallsDueToTheEndOfTheHorizonOrUntilItIsStopped() {
            var subscription = line().withRhythm(Rhythm.ANNUAL).withUnitCost(certain("1200"));
            assertThat(whole(subscription)).as("five years").isEqualTo("6000.00");
            assertThat(whole(subscription.withTiming(Timing.EVEN.withDates(LocalDate.of(2028, 1, 1), null)))).as("four years").isEqualTo("4800.00");
            assertThat(whole(subscription.withTiming(Timing.EVEN.withDates(START, LocalDate.of(2027, 6, 30))))).as("six months").isEqualTo("600.00");
            assertThat(months(subscription.withTiming(profile(Profile.START)), 13)).startsWith(120_000).endsWith(120_000).contains(0, 0);
            assertThat(months(subscription.withTiming(profile(Profile.END)), 13)[11]).isEqualTo(120_000);
        }

        @Test
        void pricesRiseWithEveryYearOfThePlan() {
            var subscription = line().withRhythm(Rhythm.ANNUAL).withUnitCost(certain("1200")).withTiming(Timing.EVEN.withEscalation(of("10")));
            assertThat(whole(subscription)).as("1200 × (1 + 1.1 + 1.21 + 1.331 + 1.4641)").isEqualTo("7326.12");
            assertThat(whole(line().withTiming(on("2029-06-01").withEscalation(of("10"))))).as("100 × 1.21").isEqualTo("121.00");
        }

        @Test
        void theHorizonIsThatOfTheAppraisal() {
            var subscription = line().withRhythm(Rhythm.ANNUAL).withUnitCost(certain("1200"));
            assertThat(model(subscription, Appraisal.OPEN.withYears(10)).lines().getFirst().whole().net().likely().amount()).isEqualByComparingTo("12000");
        }

        @Test
        void paymentsFallDueAtGatesTasksAndDaysAndTheRestAtTheEnd() {
            var gate = new Gate(new Id<>("gate-1"), phase(1).id(), new Words("G1", ""), Gate.Decision.OPEN, null, Words.NONE, Words.NONE);
            var line = line().withPlace(null, new Id<>("task-2")).withUnitCost(certain("1000"));
            var model = model(gate, line,
                    payment(1, line, 30).withEvent(gate.id(), null, null).withDays(30),
                    payment(2, line, 20).withEvent(null, null, LocalDate.of(2027, 5, 3)));
            assertThat(Arrays.copyOf(model.lines().getFirst().net(model.months()), 6)).as("30 % in March (26 February and 30 days), 20 % in May, 50 % in February")
                    .containsExactly(0, 50_000, 30_000, 0, 20_000, 0);
            assertThat(model.findings()).isEmpty();
        }

        @Test
        void paymentsOfMoreThanAllAreNamed() {
            var line = line();
            assertThat(model(line, payment(1, line, 80), payment(2, line, 30)).findings()).extracting(Finding::kind).containsExactly(Finding.Kind.PAYMENTS_OVER);
        }

        @Test
        void paymentsOfWhatIsPaidEveryYearAreLeftAsideAndNamed() {
            var line = line().withRhythm(Rhythm.ANNUAL);
            assertThat(model(line, payment(1, line, 80)).findings()).extracting(Finding::kind).containsExactly(Finding.Kind.PAYMENTS_OF_A_YEAR);
        }

        @Test
        void whatFallsDueOutsideTheHorizonIsInTheTotalInNoMonthAndNamed() {
            var model = model(line().withTiming(on("2040-01-01")), line(2));
            assertThat(CostSummary.of(model).total().whole().net().likely().amount()).isEqualByComparingTo("200");
            assertThat(Arrays.stream(model.monthly(false)).sum()).isEqualTo(10_000);
            assertThat(model.findings()).singleElement().satisfies(it -> {
                assertThat(it.kind()).isEqualTo(Finding.Kind.OUTSIDE_HORIZON);
                assertThat(it.about().getFirst()).isEqualTo(Minor.money(10_000, Currency.getInstance("CNY")));
            });
            assertThat(model(line().withRhythm(Rhythm.ANNUAL).withTiming(on("2040-01-01"))).findings())
                    .extracting(Finding::kind).containsExactly(Finding.Kind.BEGINS_TOO_LATE);
        }
    }

    private static List<Part> parts(Part... more) {
        var long2 = task(2, phase(1)).withDuration(Estimate.certain(40));
        var parts = new ArrayList<Part>(List.of(SamplePlans.charter(), phase(1), task(1, phase(1)), long2));
        parts.addAll(List.of(more));
        return parts;
    }

    private static CostModel model(Part... more) {
        return CostModel.of(Plan.of(parts(more)));
    }

    private static Costing only(Part... more) {
        return model(more).lines().getFirst();
    }

    private static Costing only(List<Part> more) {
        return only(more.toArray(Part[]::new));
    }

    private static String net(Part... more) {
        return only(more).base().net().likely().amount().toPlainString();
    }

    private static String whole(CostLine line) {
        return only(line).whole().net().likely().amount().toPlainString();
    }

    private static long[] months(CostLine line, int count) {
        var model = model(line);
        return Arrays.copyOf(model.lines().getFirst().net(model.months()), count);
    }

    private static int firstMonth(CostModel model) {
        var due = model.monthly(false);
        return IntStream.range(0, due.length).filter(it -> due[it] > 0).findFirst().orElseThrow();
    }

    /** A hundred yuan, once, without tax. */
    private static CostLine line() {
        return line(1);
    }

    private static CostLine line(int number) {
        return SamplePlans.costLine(number).withQuantity(Spread.ONE).withUnitCost(certain("100")).withTaxRate(BigDecimal.ZERO);
    }

    private static CostLine assigned() {
        return line().withFormula(Formula.blank(Recipe.ASSIGNED));
    }

    private static Role role() {
        return new Role(INTEGRATOR, 1, new Words("Integrator", "集成顾问"), Role.Side.CONSULTANT, "");
    }

    private static Rate perDay(String from, int amount) {
        return new Rate(new Id<>("rate-" + from), INTEGRATOR, LocalDate.parse(from), BigDecimal.valueOf(amount), null, "");
    }

    private static ExchangeRate rate(String from, String rate) {
        return new ExchangeRate(new Id<>("exchange-" + from), DOLLAR, LocalDate.parse(from), of(rate), "");
    }

    private static Factor factor(String id, String multiplier, String group) {
        return new Factor(new Id<>(id), Factor.Influence.SIZE, Words.NONE, null, of(multiplier), List.of(group), "");
    }

    private static Payment payment(int number, CostLine line, int percent) {
        return new Payment(new Id<>("payment-" + number), number, line.id(), Words.NONE, BigDecimal.valueOf(percent), null, null, null, 0);
    }

    private static Timing profile(Profile profile) {
        return Timing.EVEN.withProfile(profile);
    }

    private static Timing on(String day) {
        return Timing.EVEN.withDates(LocalDate.parse(day), null);
    }

    private static Spread certain(String amount) {
        return Spread.certain(of(amount));
    }

    private static BigDecimal of(String number) {
        return new BigDecimal(number);
    }
}
