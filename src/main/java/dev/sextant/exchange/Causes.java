package dev.sextant.exchange;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.analysis.schedule.Span;
import dev.sextant.analysis.schedule.WorkingTime;
import dev.sextant.exchange.Cause.Kind;
import dev.sextant.exchange.ImportedPlan.Row;
import dev.sextant.exchange.ImportedPlan.Tie;
import dev.sextant.exchange.Terms.Constraint;
import dev.sextant.exchange.Terms.Trait;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Words;
import dev.sextant.plan.Workday;
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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds out why a task has other dates here. To be asked from the last row to the first, so that summaries come last. */
final class Causes {

    private final PlanImport taking;
    private final Schedule schedule;
    private final LocalDate firstDay;
    private final Map<Integer, Row> rows = new HashMap<>();
    private final Map<Integer, List<Tie>> kept = new HashMap<>();
    private final Map<Integer, List<Tie>> lost = new HashMap<>();
    private final Set<Integer> summaries;
    private final Set<Integer> moved = new HashSet<>();

    Causes(PlanImport taking, Plan after, Schedule schedule) {
        this.taking = taking;
        this.schedule = schedule;
        this.firstDay = after.charter().start();
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
        if (shift.fileStart() != null && shift.startDiffers()) {
            ofStart(found, row, shift.fileStart(), here);
        }
        if (shift.finishDiffers() && (found.isEmpty() || !lastsAsLong(row, here))) {
            ofTerms(found, row, here, row.start());
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
        if (!isLater && waits(row, kept, tie -> !tie.isPlain())) {
            found.add(Cause.of(Kind.LINK_SIMPLIFIED));
        }
        if (!isLater && waits(row, lost, _ -> true)) {
            found.add(Cause.of(Kind.LINK_DROPPED));
        }
        if (found.isEmpty()) {
            ofTerms(found, row, here, there);
        }
        if (found.isEmpty() && here.isMilestone() && !isLater) {
            found.add(Cause.of(Kind.MILESTONE));
        }
    }

    private static void ofTerms(Set<Cause> found, Row row, Span here, @Nullable LocalDate there) {
        var terms = row.terms();
        if (terms.constraint() != Constraint.AS_SOON && terms.constraint() != Constraint.START_NO_EARLIER) {
            found.add(terms.day() == null
                    ? Cause.of(Kind.CONSTRAINT, terms.constraint(), 0)
                    : Cause.of(Kind.CONSTRAINT, terms.constraint(), 1, terms.day()));
        }
        if (terms.has(Trait.MANUAL)) {
            found.add(Cause.of(Kind.MANUAL));
        }
        if (terms.has(Trait.SPLIT) || terms.has(Trait.STARTED)) {
            found.add(Cause.of(Kind.ACTUALS));
        }
        if (terms.has(Trait.ELAPSED)) {
            found.add(Cause.of(Kind.ELAPSED));
        }
        var from = there == null || here.start().isBefore(there) ? here.start() : there;
        var end = row.finish() == null || here.finish().isAfter(row.finish()) ? here.finish() : row.finish();
        if (terms.isOddBetween(from, end)) {
            found.add(Cause.of(Kind.CALENDAR));
        }
        if (found.isEmpty() && terms.has(Trait.PART_DAY)) {
            found.add(Cause.of(Kind.HOURS));
        }
    }

    /** Whether it takes as many days of the week there as here. */
    private static boolean lastsAsLong(Row row, Span here) {
        return row.start() != null && row.finish() != null && workdays(row.start(), row.finish()) == workdays(here.start(), here.finish());
    }

    private static int workdays(LocalDate from, LocalDate to) {
        return Math.toIntExact(WorkingTime.STANDARD.between(WorkingTime.moment(from), WorkingTime.moment(to)) / Workday.EIGHT_HOURS.minutes());
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

    private boolean waits(Row row, Map<Integer, List<Tie>> ties, Predicate<Tie> which) {
        return above(row).stream().flatMap(it -> ties.getOrDefault(it.key(), List.of()).stream()).anyMatch(which);
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
