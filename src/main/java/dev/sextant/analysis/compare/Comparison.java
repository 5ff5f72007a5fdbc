package dev.sextant.analysis.compare;

import dev.sextant.analysis.schedule.Calendars;
import dev.sextant.analysis.schedule.Outline;
import dev.sextant.analysis.schedule.WorkingTime;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Id;
import dev.sextant.plan.Plan;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Two states of a plan beside each other: dates, costs, progress, gates and risks.
 *
 * @param whole the plan as one line
 * @param lines phases and tasks in the order of the newer plan, what was removed where it stood
 */
public record Comparison(Line whole, List<Line> lines, List<GateLine> gates, List<RiskLine> risks, Tally before, Tally after) {

    public Comparison {
        lines = List.copyOf(lines);
        gates = List.copyOf(gates);
        risks = List.copyOf(risks);
    }

    /**
     * @param a the older plan
     * @param b the newer one
     */
    public static Comparison of(Plan a, Plan b) {
        var before = Side.of(a);
        var after = Side.of(b);
        var calendars = after.schedule.calendars();
        var lines = Order.of(before.outline, after.outline).stream()
                .map(it -> line(it.row().id(), kind(it.row()), it.depth(), before, after, calendars))
                .toList();
        return new Comparison(
                line(Charter.ID, Line.Kind.WHOLE, -1, before, after, calendars), lines, GateLine.of(a, b), RiskLine.of(a, b), Tally.of(a),
                Tally.of(b));
    }

    private static Line.Kind kind(Outline.Row row) {
        return row instanceof Outline.PhaseRow ? Line.Kind.PHASE : row.isSummary() ? Line.Kind.SUMMARY : Line.Kind.TASK;
    }

    private static Line line(Id<?> id, Line.Kind kind, int depth, Side before, Side after, Calendars calendars) {
        var then = before.state(id);
        var now = after.state(id);
        var from = then == null ? null : then.span();
        var to = now == null ? null : now.span();
        if (from == null || to == null) {
            return new Line(id, kind, depth, then, now, 0, 0);
        }
        return new Line(id, kind, depth, then, now, days(calendars, from.begin(), to.begin()), days(calendars, from.end(), to.end()));
    }

    /** Working days from one moment to another; negative when the other comes first. */
    static double days(Calendars calendars, LocalDateTime from, LocalDateTime to) {
        var minutes = calendars.ofPlan().between(WorkingTime.moment(from), WorkingTime.moment(to));
        return minutes / calendars.minutesPerDay();
    }

    /** The line of a phase, a task or, by its charter, the whole plan. */
    public Optional<Line> line(@Nullable Id<?> id) {
        return Objects.equals(id, Charter.ID) ? Optional.of(whole) : lines.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    public long movedTasks() {
        return tasks(Line::isMoved);
    }

    public long addedTasks() {
        return tasks(Line::isAdded);
    }

    public long removedTasks() {
        return tasks(Line::isRemoved);
    }

    private long tasks(Predicate<Line> counted) {
        return lines.stream().filter(Line::isTask).filter(counted).count();
    }

    /** Whether the two are the same in all that is compared. */
    public boolean isNothing() {
        return !whole.differs()
                && lines.stream().noneMatch(Line::differs)
                && gates.stream().noneMatch(GateLine::differs)
                && risks.stream().noneMatch(RiskLine::differs);
    }
}
