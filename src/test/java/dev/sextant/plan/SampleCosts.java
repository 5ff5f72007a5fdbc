package dev.sextant.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;

/** Money made for tests: whatever a cost model is made of. */
public final class SampleCosts {

    private static final Currency DOLLAR = Currency.getInstance("USD");

    private SampleCosts() {}

    /** Something a user might do to the money of a plan. */
    static List<Edit> anyEdit(Plan plan, int fresh, SplittableRandom random) {
        var lines = List.copyOf(plan.all(CostLine.class));
        if (lines.isEmpty()) {
            return List.of(Edit.add(SamplePlans.costLine(fresh)));
        }
        var line = lines.get(random.nextInt(lines.size()));
        var day = SamplePlans.START.plusDays(fresh % 900);
        return switch (random.nextInt(10)) {
            case 0 -> List.of(Edit.change(line, anyChange(line, day, random)));
            case 1 -> List.of(Edit.add(payment(fresh, line).withEvent(null, null, day)), Edit.add(booking(fresh, line, day)));
            case 2 -> List.of(Edit.add(change(fresh, line)));
            case 3 -> List.of(Edit.add(new ExchangeRate(new Id<>("exchange-" + fresh), DOLLAR, day, new BigDecimal("7.1234"), "人民银行")));
            case 4 -> rate(plan, fresh, day);
            case 5 -> List.of(Edit.add(factor(fresh)));
            case 6 -> lines.size() < 2 ? List.of(Edit.add(benefit(fresh))) : List.of(Edit.add(overlap(fresh, lines.get(0), lines.get(1))));
            case 7 -> List.of(Edit.add(benefit(fresh)), Edit.add(activity(fresh)));
            case 8 -> scenario(plan, fresh, line);
            default -> Removal.of(plan, line);
        };
    }

    private static CostLine anyChange(CostLine line, LocalDate day, SplittableRandom random) {
        var recipe = Recipe.values()[random.nextInt(Recipe.values().length)];
        var terms = new Terms(Terms.Mode.BUILD, random.nextBoolean() ? null : Terms.Treatment.OPERATING, "供应商 甲", DOLLAR, random.nextBoolean());
        return line.withFormula(random.nextBoolean() ? null : Formula.blank(recipe))
                .withTiming(new Timing(Timing.Profile.CURVE, day, random.nextBoolean() ? null : day.plusDays(90), new BigDecimal("2.5")))
                .withTerms(terms).withBudget(new BigDecimal("1000.5")).withClosed(random.nextBoolean()).withProvenance("2026 报价");
    }

    public static Payment payment(int number, CostLine line) {
        return new Payment(new Id<>("payment-" + number), number, line.id(), new Words("At go-live", "上线时"), BigDecimal.valueOf(30), null, null, null, 30);
    }

    public static Booking booking(int number, CostLine line, LocalDate on) {
        return new Booking(new Id<>("booking-" + number), line.id(), Booking.Type.ACTUAL, on, new BigDecimal("-12.34"), "INV-" + number, "贷记单");
    }

    private static ChangeRequest change(int number, CostLine line) {
        return new ChangeRequest(
                new Id<>("change-" + number), number, line.id(), new Words("One more interface", "增加接口"), BigDecimal.valueOf(150),
                ChangeRequest.Status.PROPOSED, null, Words.NONE, new Words("E-shop", "电商"));
    }

    private static List<Edit> rate(Plan plan, int number, LocalDate day) {
        var role = new Role(new Id<>("role-" + number), number, new Words("Integrator", "集成顾问"), Role.Side.CONSULTANT, "");
        var rate = new Rate(new Id<>("rate-" + number), role.id(), day, BigDecimal.valueOf(2200), null, "框架协议");
        return List.of(Edit.add(role), Edit.add(rate));
    }

    private static Factor factor(int number) {
        return new Factor(
                new Id<>("factor-" + number), Factor.Influence.TECHNOLOGY, new Words("Systems", "系统数"), BigDecimal.valueOf(5), new BigDecimal("1.15"),
                List.of("migration.technology", "budget.integration"), "访谈");
    }

    private static AcceptedOverlap overlap(int number, CostLine one, CostLine other) {
        return new AcceptedOverlap(new Id<>("overlap-" + number), one.id(), other.id(), null, new Words("Another branch", "另一家分公司"));
    }

    public static Benefit benefit(int number) {
        var saved = new Formula(Recipe.SAVED_TIME, List.of(of("110"), of("0.5"), of("220"), of("50")));
        return new Benefit(
                new Id<>("benefit-" + number), number, new Words("Less administration", "减少事务工作"), CostLine.Nature.INDIRECT,
                Benefit.Goal.PROFITABILITY, new Words("Hours a week", "每周小时"), saved, Spread.ONE, Words.NONE, of("85"), null, null, 1,
                List.of(30, 70, 100), null, CostLine.Basis.ENTERED, "工时记录", "");
    }

    public static CentreActivity activity(int number) {
        return new CentreActivity(
                new Id<>("activity-" + number), number, new Words("Outbound calls", "呼出业务"), CentreActivity.Work.OPPORTUNITY,
                CentreActivity.Centre.COST, BigDecimal.valueOf(2000), BigDecimal.ONE, BigDecimal.valueOf(3), BigDecimal.valueOf(180),
                BigDecimal.valueOf(4), BigDecimal.valueOf(9000), null, SamplePlans.START.plusYears(1), null, 3, CostLine.Basis.ENTERED, "");
    }

    /** A scenario in which a line is named otherwise. */
    private static List<Edit> scenario(Plan plan, int number, CostLine line) {
        var scenario = new Scenario(new Id<>("scenario-" + number), number, new Words("Big bang", "一次性切换"), Words.NONE, Scenario.Strategy.BIG_BANG);
        var other = line.withName(new Words("Otherwise " + number, "不同 " + number));
        return List.of(Edit.add(scenario), Edit.add(new Variation(new Id<>("variation-" + number), scenario.id(), line, other)));
    }

    private static Spread of(String certain) {
        return Spread.certain(new BigDecimal(certain));
    }
}
