package dev.sextant.analysis.compare;

import dev.sextant.analysis.risk.HeatMap;
import dev.sextant.analysis.risk.Zone;
import dev.sextant.plan.Id;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Risk;
import dev.sextant.plan.ScaleLevel.Axis;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A risk before and after.
 *
 * @param zoneBefore by the scale of that time; nothing while it is not rated
 * @param zoneAfter likewise
 */
public record RiskLine(Id<Risk> id, @Nullable Risk before, @Nullable Risk after, @Nullable Zone zoneBefore, @Nullable Zone zoneAfter) {

    /** Those of the newer plan in its order, then those that were removed. */
    static List<RiskLine> of(Plan before, Plan after) {
        var lines = new ArrayList<RiskLine>();
        for (var risk : after.ranked(Risk.class)) {
            lines.add(line(before.find(risk.id()).orElse(null), risk, before, after));
        }
        for (var risk : before.ranked(Risk.class, it -> after.find(it.id()).isEmpty())) {
            lines.add(line(risk, null, before, after));
        }
        return List.copyOf(lines);
    }

    private static RiskLine line(@Nullable Risk then, @Nullable Risk now, Plan before, Plan after) {
        return new RiskLine(Objects.requireNonNull(now != null ? now : then).id(), then, now, zone(then, before), zone(now, after));
    }

    private static @Nullable Zone zone(@Nullable Risk risk, Plan plan) {
        if (risk == null || risk.probability() == null || risk.impact() == null) {
            return null;
        }
        var probabilities = HeatMap.levels(plan, Axis.PROBABILITY);
        var impacts = HeatMap.levels(plan, Axis.IMPACT);
        return risk.probability() > probabilities || risk.impact() > impacts
                ? null
                : Zone.of(risk.probability(), probabilities, risk.impact(), impacts);
    }

    public Risk known() {
        return Objects.requireNonNull(after != null ? after : before);
    }

    /** Whether it came, went, was renamed, rated otherwise or is at another point of its way. */
    public boolean differs() {
        return before == null || after == null
                || !before.name().equals(after.name())
                || before.status() != after.status()
                || !Objects.equals(before.probability(), after.probability())
                || !Objects.equals(before.impact(), after.impact());
    }
}
