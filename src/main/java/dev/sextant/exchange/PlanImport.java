package dev.sextant.exchange;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.exchange.ImportReport.Reason;
import dev.sextant.exchange.ImportedPlan.Left;
import dev.sextant.exchange.ImportedPlan.Row;
import dev.sextant.exchange.ImportedPlan.Tie;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Ids;
import dev.sextant.plan.Link;
import dev.sextant.plan.Part;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Placement;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a foreign plan part of an engagement. */
public final class PlanImport {

    private final Plan current;
    private final ImportedPlan imported;
    private final Mapping mapping;
    private final Ids ids;
    private final Fitting fitting = new Fitting();
    private final List<Phase> phases = new ArrayList<>();
    private final Map<Integer, Phase> rowPhases = new LinkedHashMap<>();
    private final Map<Integer, Id<Phase>> homes = new HashMap<>();
    private final Map<Integer, Task> tasks = new LinkedHashMap<>();
    private final Map<Tie, Link> links = new LinkedHashMap<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private final CalendarImport calendars;
    private final TeamImport team;
    private final RowTerms terms;
    private final Set<Integer> summaries;
    private final double lastRank;
    private final @Nullable Edit begin;
    private @Nullable Phase common;

    /** A link that is not taken over. */
    record Dropped(Tie tie, Reason reason) {}

    private PlanImport(Plan current, ImportedPlan imported, Mapping mapping, Ids ids) {
        this.current = current;
        this.imported = imported;
        this.mapping = mapping;
        this.ids = ids;
        this.summaries = imported.summaries();
        this.lastRank = current.all(Task.class).stream().mapToDouble(Task::rank).max().orElse(0);
        this.calendars = new CalendarImport(current, imported, ids, fitting);
        this.team = new TeamImport(current, ids, fitting, calendars);
        this.terms = new RowTerms(calendars, fitting, summaries);
        imported.rows().forEach(this::place);
        team.take(imported.team(), tasks);
        this.begin = begin();
        link();
        var holding = new Holding(imported, summaries, calendars, fitting);
        holding.end(Schedule.of(after()), tasks);
        holding.hold(Schedule.of(after()), tasks, links.values());
    }

    /** Works out what an import would do; nothing has changed yet. */
    public static PlanImport of(Plan current, ImportedPlan imported, Mapping mapping, Ids ids) {
        return new PlanImport(current, imported, mapping, ids);
    }

    /** All of it, to be committed as one entry. */
    public List<Edit> edits() {
        return edits(links.values().stream());
    }

    /** What was taken over, what changes by it, and what is left behind. */
    public ImportPreview preview() {
        return ImportPreview.of(this);
    }

    public ImportReport report() {
        var percent = (int) links.keySet().stream().filter(Tie::isPercent).count();
        var reasons = dropped.stream().collect(Collectors.groupingBy(Dropped::reason, Collectors.summingInt(_ -> 1)));
        return new ImportReport(
                imported.read(), tasks.size(), phases.size(), rowPhases.size(), imported.blank(), imported.raised(), links.size(), percent,
                reasons, fitting.cut());
    }

    /** What is left behind, with its number. */
    Map<Left, Integer> left() {
        var left = new EnumMap<Left, Integer>(Left.class);
        left.putAll(imported.left());
        left.merge(Left.ASSIGNMENTS, team.unplaced(), Integer::sum);
        left.merge(Left.CONSTRAINTS, terms.constraintsLeft() + phaseRows(it -> it.constraint() != null), Integer::sum);
        left.merge(Left.DEADLINES, phaseRows(it -> it.deadline() != null), Integer::sum);
        left.values().removeIf(number -> number == 0);
        return left;
    }

    private int phaseRows(Predicate<Terms> which) {
        return (int) imported.rows().stream().filter(row -> rowPhases.containsKey(row.key()) && which.test(row.terms())).count();
    }

    /** The plan as it will be. */
    Plan after() {
        return current.with(edits());
    }

    /** @throws dev.sextant.plan.Refusal that says which tasks wait for each other in a circle, if links were dropped for that */
    void requireOrder() {
        var plan = after();
        for (var it : dropped) {
            var from = tasks.get(it.tie().predecessor());
            var to = tasks.get(it.tie().successor());
            if (it.reason() == Reason.CIRCLE && from != null && to != null) {
                plan.with(List.of(Edit.add(link(it.tie(), from, to))));
            }
        }
    }

    ImportedPlan imported() {
        return imported;
    }

    Optional<Task> task(@Nullable Integer key) {
        return Optional.ofNullable(tasks.get(key));
    }

    /** The phase that a row became. */
    Optional<Phase> phase(@Nullable Integer key) {
        return Optional.ofNullable(rowPhases.get(key));
    }

    Map<Tie, Link> links() {
        return links;
    }

    List<Dropped> dropped() {
        return dropped;
    }

    private List<Edit> edits(Stream<Link> links) {
        var edits = new ArrayList<Edit>();
        Stream.<Stream<? extends Part>>of(
                        calendars.added().stream(), team.roles().stream(), phases.stream(), tasks.values().stream(),
                        team.assignments().stream(), links)
                .flatMap(it -> it).map(Edit::add).forEach(edits::add);
        if (begin != null) {
            edits.addFirst(begin);
        }
        return edits;
    }

    private @Nullable Edit begin() {
        var charter = current.charter();
        var day = mapping.startsWithIt() ? Mapping.earlierStart(current, imported).orElse(charter.start()) : charter.start();
        var next = calendars.timed(charter, day);
        return next.equals(charter) ? null : Edit.change(charter, next);
    }

    private void place(Row row) {
        if (row.parent() != null) {
            var home = Objects.requireNonNull(homes.get(row.parent()));
            homes.put(row.key(), home);
            tasks.put(row.key(), task(row, home));
            return;
        }
        switch (mapping.target(row)) {
            case Mapping.Own() when row.isPhase() || summaries.contains(row.key()) -> {
                var phase = phase(name(row), fitting.goal(row.note()));
                rowPhases.put(row.key(), phase);
                homes.put(row.key(), phase.id());
            }
            case Mapping.Own() -> placeTask(row, phase(name(row), Words.NONE).id());
            case Mapping.Common() -> placeTask(row, common());
            case Mapping.Existing(var phase) -> placeTask(row, current.get(phase).id());
        }
    }

    private void placeTask(Row row, Id<Phase> home) {
        homes.put(row.key(), home);
        tasks.put(row.key(), task(row, home));
    }

    private Id<Phase> common() {
        var phase = common == null ? phase(fitting.name(imported.name()), Words.NONE) : common;
        common = phase;
        return phase.id();
    }

    private Phase phase(Words name, Words goal) {
        var rank = Placement.last(phases.isEmpty() ? current.phases() : phases);
        var phase = new Phase(ids.fresh(Phase.class), rank, name, goal, "");
        phases.add(phase);
        return phase;
    }

    private Words name(Row row) {
        return row.own() == null ? fitting.name(row.name()) : row.own().name();
    }

    private Task task(Row row, Id<Phase> home) {
        var parent = task(row.parent()).map(Task::id).orElse(null);
        var duration = row.own() == null ? fitting.duration(row.days() * calendars.perDay()) : row.own().duration();
        return terms.of(row, new Task(
                ids.fresh(Task.class), home, parent, lastRank + tasks.size() + 1, name(row), duration, null, row.progress(),
                fitting.note(row.note()), ""));
    }

    private void link() {
        var pairs = new HashSet<List<Id<Task>>>();
        var wanted = new LinkedHashMap<Link, Tie>();
        for (var tie : imported.links()) {
            var from = tasks.get(tie.predecessor());
            var to = tasks.get(tie.successor());
            if (rowPhases.containsKey(tie.predecessor()) || rowPhases.containsKey(tie.successor())) {
                dropped.add(new Dropped(tie, Reason.PHASE));
            } else if (from == null || to == null) {
                dropped.add(new Dropped(tie, Reason.ELSEWHERE));
            } else if (terms.isInactive(tie.predecessor()) || terms.isInactive(tie.successor())) {
                dropped.add(new Dropped(tie, Reason.INACTIVE));
            } else if (tie.type().toFinish() && summaries.contains(tie.successor())) {
                dropped.add(new Dropped(tie, Reason.SUMMARY));
            } else if (from == to) {
                dropped.add(new Dropped(tie, Reason.CIRCLE));
            } else if (!pairs.add(List.of(from.id(), to.id()))) {
                dropped.add(new Dropped(tie, Reason.TWICE));
            } else {
                wanted.put(link(tie, from, to), tie);
            }
        }
        Acyclic.of(current.with(edits(Stream.of())), List.copyOf(wanted.keySet()))
                .forEach(link -> links.put(Objects.requireNonNull(wanted.remove(link)), link));
        wanted.values().forEach(tie -> dropped.add(new Dropped(tie, Reason.CIRCLE)));
    }

    private Link link(Tie tie, Task from, Task to) {
        var lag = fitting.lag(tie.isElapsed() ? tie.lag() : tie.lag() * calendars.perDay());
        return new Link(ids.fresh(Link.class), from.id(), to.id(), tie.type(), lag, tie.isElapsed());
    }
}
