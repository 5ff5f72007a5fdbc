package dev.sextant.exchange;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.exchange.ImportReport.Reason;
import dev.sextant.exchange.ImportedPlan.Row;
import dev.sextant.exchange.ImportedPlan.Tie;
import dev.sextant.plan.Charter;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
        this.begin = begin();
        imported.rows().forEach(this::place);
        link();
        hold();
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
        var simplified = (int) links.keySet().stream().filter(tie -> !tie.isPlain()).count();
        var reasons = dropped.stream().collect(Collectors.groupingBy(Dropped::reason, Collectors.summingInt(_ -> 1)));
        return new ImportReport(
                imported.read(), tasks.size(), phases.size(), rowPhases.size(), imported.blank(), imported.raised(), links.size(),
                simplified, reasons, fitting.cut());
    }

    /** The plan as it will be. */
    Plan after() {
        return current.with(edits());
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
        if (begin != null) {
            edits.add(begin);
        }
        Stream.<Stream<? extends Part>>of(phases.stream(), tasks.values().stream(), links).flatMap(it -> it).map(Edit::add).forEach(edits::add);
        return edits;
    }

    private @Nullable Edit begin() {
        var charter = mapping.startsWithIt() ? current.charter() : null;
        return charter == null ? null : Mapping.earlierStart(current, imported).map(day -> begin(charter, day)).orElse(null);
    }

    private static Edit begin(Charter charter, LocalDate day) {
        return Edit.change(charter, charter.withDates(day, charter.finish()));
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
        return new Task(
                ids.fresh(Task.class), home, parent, lastRank + tasks.size() + 1, name(row),
                row.own() == null ? fitting.duration(row.days()) : row.own().duration(), fitting.day(row.terms().notBefore()),
                row.progress(), fitting.note(row.note()), "");
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
            } else if (!tie.isPlain() && !tie.isInOrder()) {
                dropped.add(new Dropped(tie, Reason.OVERLAP));
            } else if (from == to) {
                dropped.add(new Dropped(tie, Reason.CIRCLE));
            } else if (!pairs.add(List.of(from.id(), to.id()))) {
                dropped.add(new Dropped(tie, Reason.TWICE));
            } else {
                wanted.put(new Link(ids.fresh(Link.class), from.id(), to.id()), tie);
            }
        }
        Acyclic.of(current.with(edits(Stream.of())), List.copyOf(wanted.keySet()))
                .forEach(link -> links.put(Objects.requireNonNull(wanted.remove(link)), link));
        wanted.values().forEach(tie -> dropped.add(new Dropped(tie, Reason.CIRCLE)));
    }

    /**
     * What waits for nothing, and what was scheduled by hand, starts no earlier than in the other program. Where it would not
     * start earlier anyway, nothing holds it, so that it moves with its summary and with the engagement.
     */
    private void hold() {
        var schedule = Schedule.of(after());
        var bound = links.values().stream().map(Link::successor).collect(Collectors.toSet());
        for (var row : imported.rows()) {
            var isFree = row.terms().has(Terms.Trait.MANUAL) || task(row.key()).filter(task -> !bound.contains(task.id())).isPresent();
            var day = row.start();
            if (isFree && day != null && !summaries.contains(row.key())) {
                tasks.computeIfPresent(row.key(), (_, task) ->
                        schedule.of(task).start().isBefore(day) ? task.withNotBefore(fitting.day(day)) : task);
            }
        }
    }
}
