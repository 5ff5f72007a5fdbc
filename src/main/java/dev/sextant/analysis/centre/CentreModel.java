package dev.sextant.analysis.centre;

import dev.sextant.analysis.cost.Minor;
import dev.sextant.analysis.cost.Months;
import dev.sextant.plan.CentreActivity;
import dev.sextant.plan.CentreActivity.Centre;
import dev.sextant.plan.CentreActivity.Work;
import dev.sextant.plan.Plan;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/** What the activities of a service centre cost and bring. Equal plans give equal models. */
public final class CentreModel {

    /** One activity by itself. */
    public record Activity(CentreActivity activity, ProfitAndLoss result) {}

    private final Currency currency;
    private final Months months;
    private final List<Activity> activities = new ArrayList<>();
    private final List<CentreActivity> tooLarge = new ArrayList<>();

    private CentreModel(Plan plan, Months months) {
        this.currency = plan.charter().currency();
        this.months = months;
        plan.ranked(CentreActivity.class).forEach(it -> activities.add(new Activity(it, result(it))));
    }

    public static CentreModel of(Plan plan) {
        return of(plan, Months.of(plan));
    }

    public static CentreModel of(Plan plan, Months months) {
        return new CentreModel(plan, months);
    }

    private ProfitAndLoss result(CentreActivity activity) {
        try {
            return counted(activity);
        } catch (ArithmeticException beyond) {
            tooLarge.add(activity);
            return new ProfitAndLoss(months, months.count(), Collections.nCopies(months.count(), CentreMonth.NONE));
        }
    }

    private ProfitAndLoss counted(CentreActivity activity) {
        var begin = activity.from() == null ? 0 : months.index(activity.from());
        var lines = new ArrayList<CentreMonth>();
        for (var month = 0; month < months.count(); month++) {
            lines.add(month < begin ? CentreMonth.NONE : month(activity, month - begin));
        }
        var result = new ProfitAndLoss(months, Math.clamp(begin, 0, months.count()), lines);
        requireToBeAdded(result.whole());
        return result;
    }

    /** @param age in months, 0 for its first */
    private CentreMonth month(CentreActivity activity, int age) {
        var growth = BigDecimal.ONE.add(activity.growth().movePointLeft(2)).pow(age, MathContext.DECIMAL128);
        var contacts = activity.volume().multiply(growth, MathContext.DECIMAL128);
        var conversions = contacts.multiply(activity.conversion().movePointLeft(2), MathContext.DECIMAL128);
        return new CentreMonth(
                contacts, conversions, Minor.of(conversions.multiply(activity.margin()), currency),
                Minor.of(contacts.multiply(activity.unitCost()).add(activity.fixedCost()), currency));
    }

    private static void requireToBeAdded(CentreMonth whole) {
        if (Math.max(whole.revenue(), whole.cost()) > Minor.LARGEST) {
            throw new ArithmeticException("Too large to be added up");
        }
    }

    public Currency currency() {
        return currency;
    }

    public Months months() {
        return months;
    }

    /** In the order of the plan. */
    public List<Activity> activities() {
        return List.copyOf(activities);
    }

    /** Activities that count nothing because they are too large to be added up. */
    public List<CentreActivity> tooLarge() {
        return List.copyOf(tooLarge);
    }

    public ProfitAndLoss total() {
        return sum((_, _) -> true);
    }

    /** What counts as cost, profit and investment centre, with each activity on the side where it stands in that month. */
    public Map<Centre, ProfitAndLoss> byCentre() {
        return by(Centre.class, (activity, month) -> activity.centre(months.month(month).atEndOfMonth()));
    }

    public Map<Work, ProfitAndLoss> byWork() {
        return by(Work.class, (activity, _) -> activity.work());
    }

    private <K extends Enum<K>> Map<K, ProfitAndLoss> by(Class<K> type, BiFunction<CentreActivity, Integer, K> key) {
        var parts = new EnumMap<K, ProfitAndLoss>(type);
        for (var constant : type.getEnumConstants()) {
            parts.put(constant, sum((activity, month) -> key.apply(activity, month) == constant));
        }
        return parts;
    }

    private ProfitAndLoss sum(BiPredicate<CentreActivity, Integer> counts) {
        var first = months.count();
        var lines = new ArrayList<>(Collections.nCopies(months.count(), CentreMonth.NONE));
        for (var it : activities) {
            for (var month = it.result().first(); month < months.count(); month++) {
                if (counts.test(it.activity(), month)) {
                    first = Math.min(first, month);
                    lines.set(month, lines.get(month).plus(it.result().lines().get(month)));
                }
            }
        }
        return new ProfitAndLoss(months, first, lines);
    }
}
