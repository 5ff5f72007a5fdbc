package dev.sextant.analysis.risk;

import dev.sextant.plan.Id;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Risk;
import dev.sextant.plan.ScaleLevel;
import dev.sextant.plan.ScaleLevel.Axis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * The risks that are not closed, by probability and impact.
 *
 * @param probabilities how many levels probability has
 * @param impacts how many levels impact has
 * @param cells one for each pair of levels; those of the lowest probability first, from the lowest impact up
 * @param unrated risks that lack a level, or whose level the scale does not have
 * @param numbers of all risks of the plan, closed ones too, from 1 in the order of their ranks
 */
public record HeatMap(
        int probabilities, int impacts, List<Cell> cells, List<Id<Risk>> unrated, SequencedMap<Id<Risk>, Integer> numbers) {

    /** How many levels an axis has that the plan says nothing about. */
    public static final int USUAL = 5;

    /** The risks of one pair of levels. */
    public record Cell(int probability, int impact, Zone zone, List<Id<Risk>> risks) {

        public int count() {
            return risks.size();
        }
    }

    public static HeatMap of(Plan plan) {
        var probabilities = levels(plan, Axis.PROBABILITY);
        var impacts = levels(plan, Axis.IMPACT);
        var placed = new HashMap<List<Integer>, List<Id<Risk>>>();
        var unrated = new ArrayList<Id<Risk>>();
        var numbers = new LinkedHashMap<Id<Risk>, Integer>();
        for (var risk : plan.ranked(Risk.class)) {
            numbers.put(risk.id(), numbers.size() + 1);
            if (risk.status() == Risk.Status.CLOSED) {
                continue;
            }
            var home = isOn(risk.probability(), probabilities) && isOn(risk.impact(), impacts)
                    ? placed.computeIfAbsent(List.of(risk.probability(), risk.impact()), _ -> new ArrayList<>())
                    : unrated;
            home.add(risk.id());
        }
        return new HeatMap(probabilities, impacts, cells(probabilities, impacts, placed), List.copyOf(unrated), numbers);
    }

    /** How many levels the plan gives an axis. */
    public static int levels(Plan plan, Axis axis) {
        return plan.all(ScaleLevel.class).stream()
                .filter(it -> it.axis() == axis)
                .mapToInt(ScaleLevel::level)
                .max()
                .orElse(USUAL);
    }

    private static boolean isOn(@Nullable Integer level, int levels) {
        return level != null && level <= levels;
    }

    private static List<Cell> cells(int probabilities, int impacts, Map<List<Integer>, List<Id<Risk>>> placed) {
        var cells = new ArrayList<Cell>();
        for (var probability = 1; probability <= probabilities; probability++) {
            for (var impact = 1; impact <= impacts; impact++) {
                var zone = Zone.of(probability, probabilities, impact, impacts);
                cells.add(new Cell(probability, impact, zone, List.copyOf(placed.getOrDefault(List.of(probability, impact), List.of()))));
            }
        }
        return List.copyOf(cells);
    }

    public Cell cell(int probability, int impact) {
        return cells.get((probability - 1) * impacts + impact - 1);
    }

    /** How many risks that are not closed stand in a zone. */
    public int count(Zone zone) {
        return cells.stream().filter(cell -> cell.zone() == zone).mapToInt(Cell::count).sum();
    }
}
