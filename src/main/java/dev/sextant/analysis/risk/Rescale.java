package dev.sextant.analysis.risk;

import dev.sextant.plan.Edit;
import dev.sextant.plan.Ids;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Risk;
import dev.sextant.plan.ScaleLevel;
import dev.sextant.plan.ScaleLevel.Axis;
import dev.sextant.plan.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gives a scale another number of levels and takes the risks along. */
public final class Rescale {

    private Rescale() {}

    /**
     * The edits that make a scale have these levels. A level that a risk was given keeps its place between the ends of
     * the scale, rounded to the nearest new level; closed risks move too. What a level meant is forgotten when their
     * number changes, because it told the level from neighbours that it no longer has.
     *
     * @param names of the new levels, the lowest first; 3 to 7
     * @throws Refusal {@code number.range} if there are fewer or more
     */
    public static List<Edit> edits(Plan plan, Axis axis, List<Words> names, Ids ids) {
        if (names.size() < ScaleLevel.LEAST || names.size() > ScaleLevel.MOST) {
            throw new Refusal("number.range", "scaleLevel.level", names.size(), ScaleLevel.LEAST, ScaleLevel.MOST);
        }
        var edits = new ArrayList<Edit>();
        addLevels(edits, plan, axis, names, ids);
        var old = HeatMap.levels(plan, axis);
        for (var risk : plan.ranked(Risk.class)) {
            var moved = moved(risk, axis, old, names.size());
            if (!moved.equals(risk)) {
                edits.add(Edit.change(risk, moved));
            }
        }
        return edits;
    }

    /** Where a level of the old scale lies on the new one: the lowest stays the lowest, the highest the highest. */
    static int level(int level, int oldLevels, int newLevels) {
        var place = (double) (Math.min(level, oldLevels) - 1) / Math.max(1, oldLevels - 1);
        return (int) Math.round(1 + place * (newLevels - 1));
    }

    private static Risk moved(Risk risk, Axis axis, int oldLevels, int newLevels) {
        var level = risk.level(axis);
        if (level == null) {
            return risk;
        }
        var moved = level(level, oldLevels, newLevels);
        return axis == Axis.PROBABILITY ? risk.withLevels(moved, risk.impact()) : risk.withLevels(risk.probability(), moved);
    }

    private static void addLevels(List<Edit> edits, Plan plan, Axis axis, List<Words> names, Ids ids) {
        var present = plan.all(ScaleLevel.class).stream()
                .filter(it -> it.axis() == axis)
                .sorted(Comparator.comparingInt(ScaleLevel::level))
                .toList();
        for (var at = 0; at < Math.max(names.size(), present.size()); at++) {
            if (at >= names.size()) {
                edits.add(Edit.remove(present.get(at)));
            } else if (at >= present.size()) {
                edits.add(Edit.add(new ScaleLevel(ids.fresh(ScaleLevel.class), axis, at + 1, names.get(at), Words.NONE)));
            } else {
                addChange(edits, present.get(at), at + 1, names.get(at), present.size() == names.size());
            }
        }
    }

    private static void addChange(List<Edit> edits, ScaleLevel before, int level, Words name, boolean sameNumber) {
        var meaning = sameNumber ? before.meaning() : Words.NONE;
        var after = new ScaleLevel(before.id(), before.axis(), level, name, meaning);
        if (!after.equals(before)) {
            edits.add(Edit.change(before, after));
        }
    }
}
