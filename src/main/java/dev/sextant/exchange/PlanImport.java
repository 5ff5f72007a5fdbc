package dev.sextant.exchange;

import dev.sextant.exchange.ImportReport.Reason;
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
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a foreign plan part of an engagement: one new phase that holds every task. */
public final class PlanImport {

    private final Plan current;
    private final ImportedPlan imported;
    private final Ids ids;
    private final Fitting fitting = new Fitting();
    private final Map<Integer, Task> tasks = new LinkedHashMap<>();
    private final Map<Reason, Integer> dropped = new EnumMap<>(Reason.class);
    private final Phase phase;
    private final List<Link> links;
    private int simplified;

    private PlanImport(Plan current, ImportedPlan imported, Ids ids) {
        this.current = current;
        this.imported = imported;
        this.ids = ids;
        this.phase = new Phase(
                ids.fresh(Phase.class), Placement.last(current.phases()), fitting.name(imported.name()), Words.NONE, "");
        imported.rows().forEach(row -> tasks.put(row.key(), task(row)));
        this.links = links();
        letStart();
    }

    /** Works out what an import would do; nothing has changed yet. */
    public static PlanImport of(Plan current, ImportedPlan imported, Ids ids) {
        return new PlanImport(current, imported, ids);
    }

    /** All of it, to be committed as one entry. */
    public List<Edit> edits() {
        return adding(Stream.concat(parts(), links.stream()));
    }

    public ImportReport report() {
        return new ImportReport(
                imported.read(), tasks.size(), imported.blank(), links.size(), simplified, dropped, fitting.cut());
    }

    private Stream<Part> parts() {
        return Stream.concat(Stream.of(phase), tasks.values().stream());
    }

    private static List<Edit> adding(Stream<? extends Part> parts) {
        return parts.map(Edit::add).toList();
    }

    private Task task(ImportedPlan.Row row) {
        var parent = row.parent() == null ? null : Objects.requireNonNull(tasks.get(row.parent())).id();
        return new Task(
                ids.fresh(Task.class), phase.id(), parent, tasks.size() + 1, fitting.name(row.name()),
                fitting.duration(row.days()), null, row.progress(), fitting.note(row.note()), "");
    }

    private List<Link> links() {
        var pairs = new HashSet<List<Id<Task>>>();
        var wanted = new LinkedHashMap<Link, ImportedPlan.Tie>();
        for (var tie : imported.links()) {
            var from = tasks.get(tie.predecessor());
            var to = tasks.get(tie.successor());
            if (from == null || to == null) {
                drop(Reason.ELSEWHERE, 1);
            } else if (!tie.isPlain() && !tie.isInOrder()) {
                drop(Reason.OVERLAP, 1);
            } else if (from == to) {
                drop(Reason.CIRCLE, 1);
            } else if (!pairs.add(List.of(from.id(), to.id()))) {
                drop(Reason.TWICE, 1);
            } else {
                wanted.put(new Link(ids.fresh(Link.class), from.id(), to.id()), tie);
            }
        }
        var kept = Acyclic.of(current.with(adding(parts())), List.copyOf(wanted.keySet()));
        drop(Reason.CIRCLE, wanted.size() - kept.size());
        simplified = (int) kept.stream().filter(link -> !Objects.requireNonNull(wanted.get(link)).isPlain()).count();
        return kept;
    }

    private void drop(Reason reason, int number) {
        if (number > 0) {
            dropped.merge(reason, number, Integer::sum);
        }
    }

    /** What waits for nothing keeps the day on which the other program starts it; a summary starts with its tasks. */
    private void letStart() {
        Set<Id<Task>> bound = Stream.concat(
                        links.stream().map(Link::successor),
                        tasks.values().stream().map(Task::parent).filter(Objects::nonNull))
                .collect(Collectors.toSet());
        for (var row : imported.rows()) {
            tasks.computeIfPresent(row.key(), (_, task) ->
                    bound.contains(task.id()) ? task : task.withNotBefore(fitting.day(row.start())));
        }
    }
}
