package dev.sextant.exchange;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.analysis.schedule.Span;
import dev.sextant.exchange.Cause.Kind;
import dev.sextant.exchange.ImportedPlan.Row;
import dev.sextant.exchange.ImportedPlan.Tie;
import dev.sextant.exchange.Terms.Trait;
import dev.sextant.plan.Constraint.Rule;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out why a task has other dates here. To be asked from the last row to the first, so that summaries come last. */
final class Causes {

    private final PlanImport taking;
    private final Schedule schedule;
    private final LocalDate firstDay;
    private final @Nullable LocalDate statusDate;
    private final Map<Integer, Row> rows = new HashMap<>();
    private final Map<Integer, List<Tie>> kept = new HashMap<>();
    private final Map<Integer, List<Tie>> lost = new HashMap<>();
    private final Set<Integer> summaries;
    private final Set<Integer> moved = new HashSet<>();

    Causes(PlanImport taking, Plan after, Schedule schedule) {
        this.taking = taking;
        this.schedule = schedule;
        this.firstDay = after.charter().start();
        this.statusDate = after.charter().statusDate();
        this.summaries = taking.imported().summaries();
        taking.imported().rows().forEach(row -> rows.put(row.key(), row));
        taking.links().keySet().forEach(tie -> enter(kept, tie));
        taking.dropped().forEach(it -> enter(lost, it.tie()));
    }

    private static void enter(Map<Integer, List<Tie>> ties, Tie tie) {
        if (tie.successor() != null) {
            ties.computeIfAbsent(tie.successor(), _ -> new ArrayList<>()).add(tie);
        }
    }

    /** Nothing where the days are the same. */
    Optional<Shift> shift(Row row, Words name, Span here) {
        var isSummary = summaries.contains(row.key());
        var shift = new Shift(row.key(), name, isSummary, row.start(), row.finish(), here.start(), here.finish(), List.of());
        var hasMovedInside = moved.contains(row.key());
        if ((shift.startDiffers() || shift.finishDiffers() || hasMovedInside) && row.parent() != null) {
            moved.add(row.parent());
        }
        if (!shift.startDiffers() && !shift.finishDiffers()) {
            return Optional.empty();
        }
        var causes = hasMovedInside ? List.of(Cause.of(Kind.SUMMARY)) : causes(row, shift, here);
        return Optional.of(new Shift(
                row.key(), name, isSummary, row.start(), row.finish(), here.start(), here.finish(), causes));
    }

    private List<Cause> causes(Row row, Shift shift, Span here) {
        var found = new LinkedHashSet<Cause>();
        if (shift.fileStart() != null && shift.startDiffers() && !shift.isSummary()) {
            ofStart(found, row, shift.fileStart(), here);
        }
        if (found.isEmpty()) {
            ofTerms(found, row);
        }
        if (found.isEmpty()) {
            found.add(Cause.of(shift.isSummary() ? Kind.SUMMARY_ALONE : Kind.OTHER));
        }
        return List.copyOf(found);
    }

    private void ofStart(Set<Cause> found, Row row, LocalDate there, Span here) {
        var isLater = here.start().isAfter(there);
        predecessor(row, isLater).map(Cause::follows).ifPresent(found::add);
        if (found.isEmpty() && isLater && there.isBefore(firstDay)) {
            found.add(Cause.of(Kind.ENGAGEMENT_START, firstDay));
        }
        if (found.isEmpty() && isLater && statusDate != null && !here.start().isBefore(statusDate)) {
            found.add(Cause.of(Kind.STATUS_DATE, statusDate));
        }
        if (!isLater && waits(row, lost)) {
            found.add(Cause.of(Kind.LINK_DROPPED));
        }
        if (found.isEmpty()) {
            ofTerms(found, row);
        }
    }

    private void ofTerms(Set<Cause> found, Row row) {
        var terms = row.terms();
        var constraint = terms.constraint();
        if (constraint != null && summaries.contains(row.key())) {
            found.add(constraint.moment() == null
                    ? Cause.of(Kind.CONSTRAINT, constraint.rule(), 0)
                    : Cause.of(Kind.CONSTRAINT, constraint.rule(), 1, constraint.moment().day()));
        }
        if (constraint != null && constraint.rule() == Rule.MANUAL) {
            found.add(Cause.of(Kind.MANUAL));
        }
        if (terms.has(Trait.SPLIT)) {
            found.add(Cause.of(Kind.SPLIT));
        }
        if (terms.has(Trait.CROSSED)) {
            found.add(Cause.of(Kind.CALENDAR));
        }
        if (terms.has(Trait.FAR)) {
            found.add(Cause.of(Kind.FAR));
        }
    }

    /** The one that holds the task and has itself another finish here. */
    private Optional<Words> predecessor(Row row, boolean isLater) {
        return above(row).stream()
                .flatMap(it -> kept.getOrDefault(it.key(), List.of()).stream())
                .map(tie -> Objects.requireNonNull(rows.get(Objects.requireNonNull(tie.predecessor()))))
                .filter(it -> it.finish() != null && (isLater ? finish(it).isAfter(it.finish()) : finish(it).isBefore(it.finish())))
                .max(Comparator.comparing(it -> isLater ? finish(it) : Objects.requireNonNull(it.finish())))
                .flatMap(it -> taking.task(it.key())).map(it -> it.name());
    }

    private LocalDate finish(Row row) {
        return taking.task(row.key()).map(schedule::of).map(Span::finish).orElseThrow();
    }

    private boolean waits(Row row, Map<Integer, List<Tie>> ties) {
        return above(row).stream().anyMatch(it -> ties.containsKey(it.key()));
    }

    /** The row and the summaries that it belongs to. */
    private List<Row> above(Row row) {
        var above = new ArrayList<Row>();
        for (@Nullable Row it = row; it != null; it = it.parent() == null ? null : rows.get(it.parent())) {
            above.add(it);
        }
        return above;
    }
}
