package dev.sextant.ui.costs;

import dev.sextant.analysis.cost.CostModel;
import dev.sextant.analysis.cost.CostSummary;
import dev.sextant.analysis.cost.Costing;
import dev.sextant.analysis.cost.Total;
import dev.sextant.analysis.schedule.Outline;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.CostLine.Basis;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import dev.sextant.ui.kit.Branch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the screen of costs shows of a plan. */
record Costs(CostSummary summary, List<Line> lines, List<Head> groups, List<Head> phases, Outline outline, Currency currency) {

    /** A row of the table. */
    sealed interface Row {

        /** Names the row for its whole life. */
        Object key();
    }

    /**
     * A group of lines with its sums.
     *
     * @param code of the group, or the id of the phase; empty for what stands in none
     * @param number of the phase; empty for a group of categories
     * @param name empty for what stands in none
     */
    record Head(Object key, String code, String number, Words name, Total total, List<Line> lines) implements Row {}

    /**
     * A cost line.
     *
     * @param costing how it was worked out
     * @param number by which the room calls it, from 1 in the order of the plan
     * @param home the number of the task or phase that it belongs to; empty for the whole engagement
     * @param homeName of that task or phase
     */
    record Line(CostLine cost, Costing costing, int number, String home, Words homeName) implements Row {

        @Override
        public Object key() {
            return cost.id();
        }
    }

    static Costs of(Plan plan, Categories categories) {
        var model = CostModel.of(plan);
        var summary = CostSummary.of(model);
        var outline = Outline.of(plan);
        var lines = new ArrayList<Line>();
        for (var costing : model.lines()) {
            var cost = costing.line();
            var home = outline.row(cost.task() != null ? cost.task() : cost.phase());
            lines.add(new Line(cost, costing, lines.size() + 1, home.map(Outline.Row::number).orElse(""), home.map(Outline.Row::name).orElse(Words.NONE)));
        }
        return new Costs(
                summary, List.copyOf(lines), groups(summary, lines, categories), phases(plan, summary, lines, outline), outline, plan.charter().currency());
    }

    /** In the order in which their first lines stand; lines without a category last. */
    private static List<Head> groups(CostSummary summary, List<Line> lines, Categories categories) {
        var members = members(lines, line -> CostSummary.group(line.cost().category()));
        var codes = new ArrayList<>(members.keySet());
        codes.sort(Comparator.comparing(String::isEmpty));
        return codes.stream().map(code -> new Head(
                "group/" + code, code, "", categories.name(code),
                summary.byGroup().shares().getOrDefault(code, summary.byGroup().none()),
                members.getOrDefault(code, List.of()))).toList();
    }

    /** What belongs to the whole engagement comes first, as it begins before the first phase does. */
    private static List<Head> phases(Plan plan, CostSummary summary, List<Line> lines, Outline outline) {
        var members = members(lines, line -> phase(plan, line.cost()).map(it -> it.id().value()).orElse(""));
        var heads = new ArrayList<Head>();
        var whole = members.getOrDefault("", List.of());
        if (!whole.isEmpty()) {
            heads.add(new Head("phase/", "", "", Words.NONE, summary.byPhase().none(), whole));
        }
        for (var phase : plan.phases()) {
            var total = summary.byPhase().shares().get(phase.id());
            if (total != null) {
                var number = outline.row(phase.id()).map(Outline.Row::number).orElse("");
                var code = phase.id().value();
                heads.add(new Head("phase/" + code, code, number, phase.name(), total, members.getOrDefault(code, List.of())));
            }
        }
        return List.copyOf(heads);
    }

    private static Optional<Phase> phase(Plan plan, CostLine cost) {
        return plan.find(cost.task()).map(Task::phase).or(() -> Optional.ofNullable(cost.phase())).flatMap(plan::find);
    }

    private static Map<String, List<Line>> members(List<Line> lines, Function<Line, String> owner) {
        var members = new LinkedHashMap<String, List<Line>>();
        lines.forEach(line -> members.computeIfAbsent(owner.apply(line), _ -> new ArrayList<>()).add(line));
        return members;
    }

    List<Branch<Row>> branches(boolean byPhase) {
        return (byPhase ? phases : groups).stream().map(head -> new Branch<Row>(
                head.key(), head, head.lines().stream().map(line -> Branch.<Row>leaf(line.key(), line)).toList())).toList();
    }

    Optional<Line> line(@Nullable Object key) {
        return lines.stream().filter(line -> line.key().equals(key)).findFirst();
    }

    Optional<Head> head(@Nullable Object key) {
        return (String.valueOf(key).startsWith("phase/") ? phases : groups).stream().filter(head -> head.key().equals(key)).findFirst();
    }

    boolean hasIllustrative() {
        return lines.stream().anyMatch(line -> line.cost().basis() == Basis.ILLUSTRATIVE);
    }

    long annualLines() {
        return lines.stream().filter(line -> line.cost().rhythm() == CostLine.Rhythm.ANNUAL).count();
    }
}
