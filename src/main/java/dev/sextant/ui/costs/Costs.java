package dev.sextant.ui.costs;

import dev.sextant.analysis.control.Standing;
import dev.sextant.analysis.cost.Breakdown;
import dev.sextant.analysis.cost.CostSummary;
import dev.sextant.analysis.cost.Costing;
import dev.sextant.analysis.cost.Total;
import dev.sextant.analysis.schedule.Outline;
import dev.sextant.method.Overlap;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.CostLine.Basis;
import dev.sextant.plan.Id;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Words;
import dev.sextant.ui.costs.book.Books;
import dev.sextant.ui.costs.book.Categories;
import dev.sextant.ui.kit.Branch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the screen of costs shows of a plan.
 *
 * @param spend likely, without tax, by the code of the group and by month, in the smallest unit
 * @param overlaps what may be counted twice and nobody has settled
 * @param known the groups that somebody has asked for
 */
record Costs(
        Books books, Categories categories, CostSummary summary, Standing funds, List<Line> lines, Map<String, long[]> spend, List<Overlap> overlaps,
        Map<Grouping, List<Head>> known) {

    /** A row of the table. */
    sealed interface Row {

        /** Names the row for its whole life. */
        Object key();
    }

    /**
     * A group of lines with its sums.
     *
     * @param code of the group, of the tree, the id of the phase or the name of the supplier; empty for what stands in none
     * @param number of the phase; empty for any other group
     * @param name empty for what stands in none
     */
    record Head(Grouping by, String code, String number, Words name, Total total, Standing funds, List<Line> lines) implements Row {

        @Override
        public Object key() {
            return by + "/" + code;
        }
    }

    /**
     * A cost line.
     *
     * @param costing how it was worked out
     * @param number by which the room calls it, from 1 in the order of the plan
     * @param home the number of the task or phase that it belongs to; empty for the whole engagement
     * @param homeName of that task or phase
     * @param isTwice whether another line or a risk may cover the same
     * @param isDoubtful whether something keeps its total from being the whole truth
     */
    record Line(CostLine cost, Costing costing, int number, String home, Words homeName, Standing funds, boolean isTwice, boolean isDoubtful) implements Row {

        @Override
        public Object key() {
            return cost.id();
        }
    }

    static Costs of(Plan plan, Categories categories) {
        return of(Books.of(plan), categories);
    }

    private static Costs of(Books books, Categories categories) {
        var summary = CostSummary.of(books.model());
        var overlaps = categories.overlaps(books.plan());
        var twice = overlaps.stream().flatMap(it -> Stream.of(it.line().id(), it.second().id())).collect(Collectors.toSet());
        var lines = books.model().lines().stream().map(it -> line(books, it, twice.contains(it.line().id()))).toList();
        var funds = lines.stream().map(Line::funds).reduce(Standing.NOTHING, Standing::plus);
        return new Costs(books, categories, summary, funds, lines, spend(books), overlaps, new ConcurrentHashMap<>());
    }

    /** Lines in groups, each sorted out when it is asked for: somebody with very many lines waits for one of them only. */
    List<Head> groups(Grouping by) {
        return known.computeIfAbsent(by, _ -> switch (by) {
            case CATEGORY -> named(by, summary.byGroup(), it -> CostSummary.group(it.cost().category()), categories::name);
            case SUPPLIER -> named(by, summary.bySupplier(), it -> it.cost().terms().supplier(), it -> new Words(it, it));
            case TREE -> named(by, CostSummary.of(books.model(), Categories::treeCode).byGroup(), it -> Categories.treeCode(it.cost().category()), categories::treeName);
            case PHASE -> phases();
        });
    }

    private static Map<String, long[]> spend(Books books) {
        var spend = new LinkedHashMap<String, long[]>();
        for (var costing : books.model().lines()) {
            var months = spend.computeIfAbsent(CostSummary.group(costing.line().category()), _ -> new long[books.model().months().count()]);
            costing.spread().addTo(months, costing.base().netPoints().likely());
        }
        return spend;
    }

    private static Line line(Books books, Costing costing, boolean isTwice) {
        var cost = costing.line();
        var home = books.home(cost);
        return new Line(
                cost, costing, books.number(cost.id()), home.map(Outline.Row::number).orElse(""), home.map(Outline.Row::name).orElse(Words.NONE),
                books.account(cost.id()).map(Standing::of).orElse(Standing.NOTHING), isTwice, !books.findings(cost.id()).isEmpty() || books.exceeded(cost).isPresent());
    }

    /** In the order in which their first lines stand; what stands in none last. */
    private List<Head> named(Grouping by, Breakdown<String> breakdown, Function<Line, String> owner, Function<String, Words> name) {
        var members = members(owner);
        return members.entrySet().stream().sorted(Comparator.comparing(it -> it.getKey().isEmpty())).map(it -> new Head(
                by, it.getKey(), "", it.getKey().isEmpty() ? Words.NONE : name.apply(it.getKey()),
                breakdown.shares().getOrDefault(it.getKey(), breakdown.none()), sum(it.getValue()), it.getValue())).toList();
    }

    /** What belongs to the whole engagement comes first, as it begins before the first phase does. */
    private List<Head> phases() {
        var members = members(line -> line.costing().phase() == null ? "" : line.costing().phase().value());
        var heads = new ArrayList<Head>();
        var whole = members.get("");
        if (whole != null) {
            heads.add(new Head(Grouping.PHASE, "", "", Words.NONE, summary.byPhase().none(), sum(whole), whole));
        }
        for (var phase : books.plan().phases()) {
            var total = summary.byPhase().shares().get(phase.id());
            var mine = members.get(phase.id().value());
            if (total != null && mine != null) {
                var number = books.outline().row(phase.id()).map(Outline.Row::number).orElse("");
                heads.add(new Head(Grouping.PHASE, phase.id().value(), number, phase.name(), total, sum(mine), mine));
            }
        }
        return List.copyOf(heads);
    }

    private Map<String, List<Line>> members(Function<Line, String> owner) {
        return lines.stream().collect(Collectors.groupingBy(owner, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    }

    private static Standing sum(List<Line> lines) {
        return lines.stream().map(Line::funds).reduce(Standing.NOTHING, Standing::plus);
    }

    Currency currency() {
        return books.currency();
    }

    List<Branch<Row>> branches(Grouping by) {
        return groups(by).stream().map(head -> new Branch<Row>(
                head.key(), head, head.lines().stream().map(line -> Branch.<Row>leaf(line.key(), line)).toList())).toList();
    }

    Optional<Line> line(Id<CostLine> id) {
        var number = books.number(id);
        return number == 0 ? Optional.empty() : Optional.of(lines.get(number - 1));
    }

    Optional<Head> head(@Nullable Object key) {
        return key instanceof String named
                ? groups(Grouping.valueOf(named.substring(0, named.indexOf('/')))).stream().filter(head -> head.key().equals(key)).findFirst()
                : Optional.empty();
    }

    boolean hasIllustrative() {
        return lines.stream().anyMatch(line -> line.cost().basis() == Basis.ILLUSTRATIVE);
    }
}
