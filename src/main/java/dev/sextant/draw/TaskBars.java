package dev.sextant.draw;

import dev.sextant.analysis.progress.Progress;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.analysis.schedule.Span;
import dev.sextant.analysis.schedule.WorkingTime;
import dev.sextant.plan.Gate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The Gantt chart: a head of months and years, and a bar in each row. A phase ends with the diamonds of its gates.
 *
 * <p>Head and bars are drawn apart, so that the head stays where it is while the rows scroll.
 */
public final class TaskBars {

    /** A day narrower than this, in em, is too narrow for weekends to be more than noise. */
    private static final double NARROWEST_WEEKEND = 0.3;

    private final Plan plan;
    private final Schedule schedule;
    private final Progress progress;
    private final WorkingTime calendar;
    private final TimeScale scale;
    private final Setting setting;
    private final @Nullable LocalDate today;
    private final Set<Id<Task>> summaries;
    private final Map<Id<Phase>, List<Gate>> gates;

    /**
     * Where a caller wants a part.
     *
     * @param part a phase or a task
     * @param y of the upper edge
     */
    public record Row(Id<?> part, double y, double height, boolean isSelected) {

        double middle() {
            return y + height / 2;
        }
    }

    /** @param today where the line of today stands; none on paper that is to stay true */
    public TaskBars(Plan plan, Schedule schedule, TimeScale scale, Setting setting, @Nullable LocalDate today) {
        this.plan = plan;
        this.schedule = schedule;
        this.progress = Progress.of(plan);
        this.calendar = schedule.calendars().ofPlan();
        this.scale = scale;
        this.setting = setting;
        this.today = today;
        this.summaries = plan.all(Task.class).stream().map(Task::parent).filter(Objects::nonNull).collect(Collectors.toSet());
        this.gates = plan.by(Gate.class, Gate::phase);
    }

    public double headHeight() {
        return 3.2 * setting.em();
    }

    /** Two lines: what the marks belong to, and the marks. */
    public void drawHead(Pen pen, double top) {
        var ticks = Ticks.of(scale, pen, setting);
        var half = headHeight() / 2;
        var flag = flag(pen);
        pen.fillBox(scale.left(), top, scale.width(), headHeight(), 0, Ink.BAND);
        drawLabels(pen, ticks.upper(), top, half, Type.bold(setting.small(), Ink.TEXT), Flag.NONE);
        drawLabels(pen, ticks.lower(), top + half, half, Type.plain(setting.small(), Ink.MUTED), flag);
        pen.line(scale.left(), top + 2 * half, scale.right(), top + 2 * half, grid());
        drawFlag(pen, flag, top + 2 * half);
    }

    private void drawLabels(Pen pen, List<Ticks.Tick> ticks, double top, double height, Type type, Flag flag) {
        for (var tick : ticks) {
            var x = tick.x() + 0.35 * setting.em();
            pen.line(tick.x(), top, tick.x(), top + height, grid());
            if (!flag.covers(x, x + pen.width(tick.label(), type))) {
                pen.text(tick.label(), x, Setting.baseline(top + height / 2, type.size()), type);
            }
        }
    }

    /** What stands on top of the line of today, kept inside the picture. */
    private record Flag(double left, double right) {

        static final Flag NONE = new Flag(0, 0);

        boolean covers(double from, double to) {
            return left < to && from < right;
        }
    }

    private Flag flag(Pen pen) {
        if (today == null || !scale.shows(today)) {
            return Flag.NONE;
        }
        var width = pen.width(setting.texts().say("draw.time.today"), flagType()) + setting.em();
        var left = Math.max(scale.left(), Math.min(middle(today) - width / 2, scale.right() - width));
        return new Flag(left, left + width);
    }

    private void drawFlag(Pen pen, Flag flag, double bottom) {
        if (flag.equals(Flag.NONE)) {
            return;
        }
        var height = 1.3 * setting.em();
        var text = setting.texts().say("draw.time.today");
        pen.fillBox(flag.left(), bottom - height, flag.right() - flag.left(), height, height / 2, Ink.TODAY);
        var middle = (flag.left() + flag.right()) / 2;
        pen.text(text, middle, Setting.baseline(bottom - height / 2, setting.small()), flagType());
    }

    private Type flagType() {
        return Type.bold(setting.small(), Ink.ON_FLAG).middle();
    }

    /** The rows between two heights; a caller may leave out the rows that cannot be seen. */
    public void drawRows(Pen pen, List<Row> rows, double top, double bottom) {
        drawGround(pen, rows, top, bottom);
        var bar = new Bar(pen, scale, setting);
        for (var row : rows) {
            switch (plan.part(row.part()).orElse(null)) {
                case Phase phase -> schedule.of(phase).ifPresent(span -> drawPhase(bar, row, phase, span));
                case Task task -> drawTask(bar, row, task, schedule.of(task));
                case null, default -> throw new IllegalArgumentException(row.part() + " is neither a phase nor a task of this plan");
            }
        }
        if (today != null && scale.shows(today)) {
            pen.line(middle(today), top, middle(today), bottom, Stroke.dashed(Ink.TODAY, 1.5 * setting.hairline()));
        }
    }

    private void drawGround(Pen pen, List<Row> rows, double top, double bottom) {
        if (scale.dayWidth() >= NARROWEST_WEEKEND * setting.em()) {
            for (var day = scale.from(); day.isBefore(scale.until()); day = day.plusDays(1)) {
                if (!calendar.isWorked(day)) {
                    pen.fillBox(scale.x(day), top, scale.dayWidth(), bottom - top, 0, Ink.BAND);
                }
            }
        }
        for (var row : rows) {
            if (row.isSelected()) {
                pen.fillBox(scale.left(), row.y(), scale.width(), row.height(), 0, Ink.SELECTION);
            }
        }
        for (var tick : Ticks.of(scale, pen, setting).lower()) {
            pen.line(tick.x(), top, tick.x(), bottom, grid());
        }
    }

    private void drawPhase(Bar bar, Row row, Phase phase, Span span) {
        bar.bracket(row, span, Ink.PHASE);
        var ofPhase = gates.getOrDefault(phase.id(), List.of());
        ofPhase.forEach(gate -> bar.diamond(row, span.finish(), ink(gate.decision())));
        var percent = progress.work(phase).percent() + " %";
        var decisions = ofPhase.stream().map(gate -> setting.texts().say(gate.decision())).collect(Collectors.joining(" · "));
        bar.label(row, span, decisions.isEmpty() ? percent : percent + " · " + decisions, !ofPhase.isEmpty());
    }

    private void drawTask(Bar bar, Row row, Task task, Span span) {
        if (summaries.contains(task.id())) {
            bar.bracket(row, span, Ink.MUTED);
        } else if (span.isMilestone()) {
            bar.diamond(row, span.finish(), task.progress() == 100 ? Ink.TASK_DONE : Ink.TEXT);
        } else {
            bar.task(row, span, task.progress() / 100.0);
        }
        bar.label(row, span, setting.texts().say(task.name()), span.isMilestone());
    }

    private static Ink ink(Gate.Decision decision) {
        return switch (decision) {
            case OPEN -> Ink.GATE;
            case GO, GO_WITH_CONDITIONS -> Ink.GATE_PASSED;
            case NO_GO -> Ink.GATE_STOPPED;
        };
    }

    private double middle(LocalDate day) {
        return scale.x(day) + scale.dayWidth() / 2;
    }

    private Stroke grid() {
        return Stroke.solid(Ink.GRID, setting.hairline());
    }
}
