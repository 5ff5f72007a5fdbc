package dev.sextant.ui.costs;

import dev.sextant.plan.AcceptedOverlap;
import dev.sextant.plan.Booking;
import dev.sextant.plan.ChangeRequest;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.CostLine.Basis;
import dev.sextant.plan.CostLine.Nature;
import dev.sextant.plan.CostLine.Rhythm;
import dev.sextant.plan.Edit;
import dev.sextant.plan.ExchangeRate;
import dev.sextant.plan.Factor;
import dev.sextant.plan.Factor.Influence;
import dev.sextant.plan.Formula;
import dev.sextant.plan.Gate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Payment;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Rate;
import dev.sextant.plan.Recipe;
import dev.sextant.plan.Role;
import dev.sextant.plan.Spread;
import dev.sextant.plan.Terms;
import dev.sextant.plan.Terms.Mode;
import dev.sextant.plan.Timing;
import dev.sextant.plan.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** A plan whose costs use all that costs can: formulas, factors, rates, currencies, payments, budgets and bookings. */
public final class GrownCosts {

    public static final Id<CostLine> SUBSCRIPTION = new Id<>("cost-1");
    public static final Id<CostLine> SERVICES = new Id<>("cost-2");
    public static final Id<CostLine> INTERRUPTION = new Id<>("grown-interruption");
    public static final Id<CostLine> MIDDLEWARE = new Id<>("grown-middleware");
    public static final Id<CostLine> COURSES = new Id<>("grown-courses");

    private GrownCosts() {}

    public static Plan of(Plan sample) {
        var plan = Plan.of(sample.parts().filter(it -> !(it instanceof Payment || it instanceof Booking || it instanceof ChangeRequest
                || it instanceof Rate || it instanceof ExchangeRate || it instanceof Factor || it instanceof AcceptedOverlap)).toList());
        var edits = new ArrayList<Edit>();
        var subscription = plan.get(SUBSCRIPTION);
        edits.add(Edit.change(subscription, subscription.withBudget(number("420000"))
                .withTerms(Terms.OPEN.withSupplier("Yunfan Software").withMode(Mode.BUY)).withTiming(Timing.EVEN.withEscalation(number("3")))));
        var services = plan.get(SERVICES);
        edits.add(Edit.change(services, services.withBudget(number("650000")).withProvenance("Quotation Q-2027-014")
                .withTerms(Terms.OPEN.withSupplier("Beichen Consulting").withMode(Mode.OUTSOURCE))));
        plan.all(Gate.class).stream().limit(1).forEach(gate -> edits.add(Edit.add(new Payment(
                new Id<>("grown-payment-1"), 1, SERVICES, new Words("Down payment", "首付款"), number("30"), gate.id(), null, null, 30))));
        edits.add(Edit.add(new Payment(new Id<>("grown-payment-2"), 2, SERVICES, new Words("Acceptance", "验收款"), number("60"), null, services.task(), null, 14)));
        edits.add(Edit.add(new Booking(
                new Id<>("grown-booking-1"), SERVICES, Booking.Type.ACTUAL, LocalDate.of(2027, 3, 20), number("211200"), "PO-7781", "")));
        edits.add(Edit.add(new Booking(
                new Id<>("grown-booking-2"), SERVICES, Booking.Type.COMMITMENT, LocalDate.of(2027, 2, 2), number("704000"), "PO-7781", "")));
        edits.add(Edit.add(new ExchangeRate(new Id<>("grown-euro"), Currency.getInstance("EUR"), LocalDate.of(2027, 1, 4), number("7.82"), "Entered by hand")));
        edits.add(Edit.add(new Factor(new Id<>("grown-size"), Influence.SIZE, new Words("Staff", "员工"), number("640"), number("1"), List.of(), "")));
        edits.add(Edit.add(new Factor(
                new Id<>("grown-complexity"), Influence.COMPLEXITY, new Words("Product lines and branches", "产品线与分支机构"), number("14"), number("1.15"),
                List.of("handover.interruption", "migration.data"), "Workshop of 11 January")));
        edits.add(Edit.add(new Factor(
                new Id<>("grown-continuity"), Influence.CONTINUITY, new Words("Hours without the system", "可容忍中断小时"), number("48"), number("1"), List.of(), "")));
        plan.ranked(Role.class).stream().limit(2).forEach(role -> edits.add(Edit.add(new Rate(
                new Id<>("grown-rate-" + role.id().value()), role.id(), LocalDate.of(2027, 1, 1), number("2600"), null, "Frame contract 2026"))));
        lines(plan).forEach(line -> edits.add(Edit.add(line)));
        return plan.with(edits);
    }

    private static List<CostLine> lines(Plan plan) {
        var task = plan.get(SERVICES).task();
        var interruption = line(INTERRUPTION, 20, "Order entry slows during cut-over, wave 2", "第二波切换期间订单录入变慢", "handover.interruption", "14200")
                .withFormula(new Formula(Recipe.INTERRUPTION, List.of(spread(24, 40, 80), spread(18, 25, 40), spread(30, 40, 60), spread(5, 5, 10), spread(31, 31, 31))))
                .withNature(Nature.INDIRECT).withPlace(null, task).withProvenance("Sales ledger 2026");
        var middleware = line(MIDDLEWARE, 21, "Integration platform", "集成平台", "migration.technology.software", "8500")
                .withTerms(new Terms(Mode.BUY, null, "Nordwind GmbH", Currency.getInstance("EUR"), true)).withTaxRate(number("13")).withPlace(null, task);
        var assigned = line(new Id<>("grown-team"), 22, "Project team by assignment", "按分配计算的项目团队", "migration.people.adjustment", "0")
                .withFormula(new Formula(Recipe.ASSIGNED, List.of())).withPlace(plan.phases().getFirst().id(), null).withBudget(number("180000"));
        var courses = line(COURSES, 23, "User training, courses", "用户培训课程", "budget.training.users", "1200").withQuantity(spread(20, 24, 30))
                .withUnit(new Words("days", "天")).withBudget(number("20000"));
        return List.of(interruption, middleware, assigned, courses);
    }

    private static CostLine line(Id<CostLine> id, double rank, String en, String zh, String category, String unitCost) {
        return new CostLine(
                id, rank, new Words(en, zh), category, null, null, Nature.DIRECT, Rhythm.ONE_OFF, Spread.ONE, Words.NONE,
                Spread.certain(number(unitCost)), number("6"), null, Basis.ENTERED, null, "");
    }

    private static Spread spread(int low, int likely, int high) {
        return new Spread(BigDecimal.valueOf(low), BigDecimal.valueOf(likely), BigDecimal.valueOf(high));
    }

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }
}
