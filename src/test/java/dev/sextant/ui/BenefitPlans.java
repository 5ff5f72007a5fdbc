package dev.sextant.ui;

import dev.sextant.plan.Appraisal;
import dev.sextant.plan.Benefit;
import dev.sextant.plan.Benefit.Goal;
import dev.sextant.plan.CentreActivity;
import dev.sextant.plan.CentreActivity.Centre;
import dev.sextant.plan.CentreActivity.Work;
import dev.sextant.plan.CostLine.Basis;
import dev.sextant.plan.CostLine.Nature;
import dev.sextant.plan.Formula;
import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Recipe;
import dev.sextant.plan.Role;
import dev.sextant.plan.Spread;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the sample engagement brings, made for tests: benefits, an appraisal, a service centre. */
public final class BenefitPlans {

    public static final Id<Benefit> KEPT = new Id<>("benefit-1");
    public static final Id<CentreActivity> INBOUND = new Id<>("activity-1");

    private BenefitPlans() {}

    /** To be added to the sample. */
    public static List<Part> parts(Plan sample) {
        var tasks = sample.ranked(Task.class);
        var roles = sample.ranked(Role.class);
        var task = tasks.get(tasks.size() / 2).id();
        var last = tasks.getLast().id();
        return Stream.concat(
                Stream.of(new Appraisal(Appraisal.ID, 5, new BigDecimal("8"), null, null, false)),
                Stream.concat(benefits(task, last, roles.getFirst().id()), activities(roles.getFirst().id()))).toList();
    }

    /** Whether the sample has something of this kind that is not wanted beside what is added. */
    static boolean isReplaced(Part part) {
        return part instanceof Benefit || part instanceof CentreActivity || part instanceof Appraisal;
    }

    private static Stream<Part> benefits(Id<Task> task, Id<Task> last, Id<Role> owner) {
        return Stream.of(
                benefit(1, "Fewer customers lost", "减少客户流失", Goal.RETENTION, "Retention rate", "客户保持率",
                        formula(Recipe.KEPT_CUSTOMERS, spread("1400"), spread("0.8", "1.5", "2.4"), spread("31")), spread("148000"), task, owner),
                benefit(2, "Cross-selling of spare parts", "备件交叉销售", Goal.PROFITABILITY, "Orders per customer", "户均订单数",
                        formula(Recipe.CROSS_SELLING, spread("1400"), spread("2", "4", "6"), spread("28")), spread("18000"), last, owner),
                benefit(3, "Less time on reports", "减少报表时间", Goal.PROFITABILITY, "Hours a week on reports", "每周报表小时数",
                        formula(Recipe.SAVED_TIME, spread("60"), spread("0.4", "0.5", "0.8"), spread("220"), spread("50")), spread("85"), task, null)
                        .withNature(Nature.INDIRECT),
                benefit(4, "Enquiries answered on line", "在线答复咨询", Goal.LOYALTY, "Share of enquiries on line", "在线答复比例",
                        formula(Recipe.SAVED_CONTACTS, spread("42000"), spread("10", "20", "30")), spread("14"), last, null)
                        .withNature(Nature.INDIRECT));
    }

    private static Benefit benefit(
            int number, String en, String zh, Goal goal, String kpi, String kpiZh, Formula formula, Spread value, Id<Task> task, @Nullable Id<Role> owner) {
        return new Benefit(
                new Id<>("benefit-" + number), number, new Words(en, zh), Nature.DIRECT, goal, new Words(kpi, kpiZh), formula, Spread.ONE,
                new Words("customers", "家客户"), value, task, null, 2, List.of(40, 80, 100), owner, Basis.ILLUSTRATIVE,
                number == 1 ? "Sales ledger 2026" : "", "");
    }

    private static Stream<Part> activities(Id<Role> owner) {
        return Stream.of(
                activity(1, "Technical support", "技术支持", Work.SERVICE, Centre.COST, "2600", "0", "0", "0", "11", "18000", owner),
                activity(2, "Win back lost customers", "挽回流失客户", Work.RETENTION, Centre.COST, "220", "2", "4", "4200", "26", "6000", owner),
                activity(3, "Campaign by telephone", "电话营销活动", Work.OPPORTUNITY, Centre.PROFIT, "600", "3", "2.5", "2600", "14", "9000", owner)
                        .withFrom(LocalDate.of(2027, 7, 1)));
    }

    private static CentreActivity activity(
            int number, String en, String zh, Work work, Centre centre, String volume, String growth, String conversion, String margin,
            String unitCost, String fixed, Id<Role> owner) {
        return new CentreActivity(
                new Id<>("activity-" + number), number, new Words(en, zh), work, centre, new BigDecimal(volume), new BigDecimal(growth),
                new BigDecimal(conversion), new BigDecimal(margin), new BigDecimal(unitCost), new BigDecimal(fixed), null,
                work == Work.RETENTION ? LocalDate.of(2028, 1, 1) : null, owner, 6, Basis.ILLUSTRATIVE, "");
    }

    private static Formula formula(Recipe recipe, Spread... inputs) {
        return new Formula(recipe, Arrays.asList(inputs));
    }

    private static Spread spread(String... points) {
        var numbers = Arrays.stream(points).map(BigDecimal::new).toList();
        return numbers.size() == 1 ? Spread.certain(numbers.getFirst()) : new Spread(numbers.get(0), numbers.get(1), numbers.get(2));
    }
}
