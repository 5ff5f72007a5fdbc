package dev.sextant.ui.risks;

import dev.sextant.analysis.risk.HeatMap;
import dev.sextant.analysis.risk.Zone;
import dev.sextant.method.Area;
import dev.sextant.plan.Id;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Risk;
import dev.sextant.plan.Risk.Status;
import dev.sextant.plan.Role;
import dev.sextant.plan.ScaleLevel;
import dev.sextant.plan.ScaleLevel.Axis;
import dev.sextant.plan.Words;
import dev.sextant.ui.kit.Branch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the screen of risks shows of a plan.
 *
 * @param lines the gravest first; what nobody has rated after them, and closed risks last
 * @param areas with risks that are not closed, the one with the gravest first
 * @param probabilities and impacts: the client's own levels, from the lowest
 */
record Risks(List<Line> lines, HeatMap map, List<Share> areas, List<Level> probabilities, List<Level> impacts) {

    /** A level of the client's scale. */
    record Level(int level, Words name, Words meaning) {}

    /** A cell of the heat map. */
    record Spot(int probability, int impact) {

        boolean holds(Line line) {
            return line.isOpen() && line.spot().filter(this::equals).isPresent();
        }
    }

    /**
     * A risk.
     *
     * @param number by which the room calls it
     * @param zone nothing while nobody has rated it
     */
    record Line(Risk risk, int number, Optional<Zone> zone, Words area, Words probability, Words impact, Words owner) {

        boolean isOpen() {
            return risk.status() != Status.CLOSED;
        }

        Optional<Spot> spot() {
            var probability = risk.probability();
            var impact = risk.impact();
            return zone.isEmpty() || probability == null || impact == null ? Optional.empty() : Optional.of(new Spot(probability, impact));
        }

        private int gravity() {
            return !isOpen() ? -1 : spot().map(it -> it.probability() * it.impact()).orElse(0);
        }
    }

    /** The risks of a challenge area. @param code empty for risks without one */
    record Share(String code, Words name, List<Line> lines) {}

    static Risks of(Plan plan, List<Area> areas) {
        var map = HeatMap.of(plan);
        var probabilities = levels(plan, Axis.PROBABILITY);
        var impacts = levels(plan, Axis.IMPACT);
        var names = areas.stream().collect(Collectors.toMap(Area::code, Area::name));
        var lines = plan.ranked(Risk.class).stream()
                .map(risk -> new Line(
                        risk, map.numbers().getOrDefault(risk.id(), 0), zone(map, risk), areaName(names, risk.area()),
                        name(probabilities, risk.probability()), name(impacts, risk.impact()),
                        plan.find(risk.owner()).map(Role::name).orElse(Words.NONE)))
                .sorted(Comparator.comparingInt(Line::gravity).reversed())
                .toList();
        return new Risks(lines, map, shares(lines), probabilities, impacts);
    }

    private static Words areaName(Map<String, Words> names, String code) {
        return code.isEmpty() ? Words.NONE : names.getOrDefault(code, new Words(code, code));
    }

    private static Optional<Zone> zone(HeatMap map, Risk risk) {
        var probability = risk.probability();
        var impact = risk.impact();
        return probability == null || impact == null || probability > map.probabilities() || impact > map.impacts()
                ? Optional.empty()
                : Optional.of(Zone.of(probability, map.probabilities(), impact, map.impacts()));
    }

    /** A level that the plan does not name is called by its number. */
    private static List<Level> levels(Plan plan, Axis axis) {
        var levels = new ArrayList<Level>();
        for (var at = 1; at <= HeatMap.levels(plan, axis); at++) {
            var number = at;
            levels.add(plan.all(ScaleLevel.class).stream().filter(it -> it.axis() == axis && it.level() == number).findFirst()
                    .map(it -> new Level(number, it.name(), it.meaning()))
                    .orElse(new Level(number, new Words("" + number, "" + number), Words.NONE)));
        }
        return List.copyOf(levels);
    }

    private static Words name(List<Level> levels, @Nullable Integer level) {
        return level == null || level > levels.size() ? Words.NONE : levels.get(level - 1).name();
    }

    private static List<Share> shares(List<Line> lines) {
        var byArea = new LinkedHashMap<String, List<Line>>();
        lines.stream().filter(Line::isOpen).forEach(line -> byArea.computeIfAbsent(line.risk().area(), _ -> new ArrayList<>()).add(line));
        return byArea.entrySet().stream().map(it -> new Share(it.getKey(), it.getValue().getFirst().area(), List.copyOf(it.getValue()))).toList();
    }

    /** @param spot only the risks of this cell; nothing for all */
    List<Branch<Line>> branches(@Nullable Spot spot) {
        return lines.stream().filter(line -> spot == null || spot.holds(line)).map(line -> Branch.leaf(line.risk().id(), line)).toList();
    }

    Optional<Line> line(@Nullable Id<Risk> id) {
        return lines.stream().filter(line -> line.risk().id().equals(id)).findFirst();
    }

    long open(Predicate<Line> which) {
        return open().filter(which).count();
    }

    private Stream<Line> open() {
        return lines.stream().filter(Line::isOpen);
    }
}
