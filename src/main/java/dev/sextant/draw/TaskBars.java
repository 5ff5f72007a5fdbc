package dev.sextant.draw;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.analysis.schedule.Span;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Gate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The Gantt chart: a head that names the days, and a bar in each row. A phase ends with the diamonds of its gates.
 *
 * <p>Head and bars are drawn apart, so that the head stays where it is while the rows scroll.
 */
public final class TaskBars {

    /** A day narrower than this, in em, is too narrow for days off to be more than noise. */
    private static final double NARROWEST_REST = 0.3;

    private final Gantt gantt;
    private final TimeScale scale;
    private final Moments moments;
    private final Setting setting;
    private final @Nullable LocalDate today;
    private final Extras extras;
    private final double left;
    private final double right;
    private @Nullable Ticks ticks;

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
        this(Gantt.of(plan, schedule), scale, setting, today);
    }

    public TaskBars(Gantt gantt, TimeScale scale, Setting setting, @Nullable LocalDate today) {
        this(gantt, scale, setting, today, Extras.USUAL, scale.left(), scale.right());
    }

    private TaskBars(
            Gantt gantt, TimeScale scale, Setting setting, @Nullable LocalDate today, Extras extras, double left, double right) {
        this.gantt = gantt;
        this.scale = scale;
        this.moments = new Moments(scale, gantt.schedule().calendars().ofPlan());
        this.setting = setting;
        this.today = today;
        this.extras = extras;
        this.left = left;
        this.right = right;
    }

    public TaskBars with(Extras extras) {
        return new TaskBars(gantt, scale, setting, today, extras, left, right);
    }

    /** Names and flags keep between these, where less is seen than the scale reaches. */
    public TaskBars between(double left, double right) {
        return new TaskBars(gantt, scale, setting, today, extras, left, right);
    }

    public double headHeight() {
        return 3.2 * setting.em();
    }

    /** Two lines: what the marks belong to, and the marks. */
    public void drawHead(Pen pen, double top) {
        new TimeHead(scale, left, right, setting, ticks(pen)).draw(pen, top, marks());
    }

    private Ticks ticks(Pen pen) {
        var known = ticks;
        if (known == null) {
            known = Ticks.of(scale, left, pen, setting);
            ticks = known;
        }
        return known;
    }

    private List<TimeHead.Mark> marks() {
        var marks = new ArrayList<TimeHead.Mark>();
        if (today != null) {
            marks.add(new TimeHead.Mark(scale.x(today) + scale.dayWidth() / 2, setting.texts().say("draw.time.today"), Ink.TODAY));
        }
        gantt.plan().find(Charter.ID).map(Charter::statusDate)
                .ifPresent(day -> marks.add(new TimeHead.Mark(scale.end(day), setting.texts().say("draw.time.status"), Ink.STATUS)));
        marks.removeIf(mark -> mark.x() < left || mark.x() > right);
        return marks;
    }

    /** The rows between two heights; a caller may leave out the rows that cannot be seen. */
    public void drawRows(Pen pen, List<Row> rows, double top, double bottom) {
        draw(pen, lay(pen, rows, top, bottom), rows, top, bottom);
    }

    /** Finds the place of everything in the rows, as {@link #drawRows} draws it. */
    public Laid lay(Pen pen, List<Row> rows, double top, double bottom) {
        var strips = new ArrayList<Strip>();
        rows.forEach(row -> place(row, strips));
        var index = HashMap.<Id<?>, Strip>newHashMap(strips.size());
        strips.forEach(strip -> index.put(strip.part().id(), strip));
        var lines = new LinkLines(gantt, strips, index, moments, setting.em(), top, bottom);
        var labels = new ArrayList<Labels.Label>();
        var placing = new Labels(pen, setting, left, right);
        for (var strip : strips) {
            var clear = extras.links() ? lines.clearance(strip) : strip.right();
            placing.of(strip, name(strip), clear, tail(strip), done(strip)).ifPresent(labels::add);
        }
        var routes = extras.links() && !strips.isEmpty() ? lines.routes(labels) : List.<LinkLines.Route>of();
        labels.replaceAll(label -> placing.clearOf(label, routes));
        return new Laid(gantt, extras, setting, moments, strips, index, labels, routes);
    }

    private void place(Row row, List<Strip> strips) {
        switch (gantt.plan().part(row.part()).orElse(null)) {
            case Phase phase -> gantt.schedule().of(phase).ifPresent(span -> strips.add(strip(row, phase, Strip.Form.PHASE, span)));
            case Task task -> strips.add(strip(row, task, form(task), gantt.schedule().of(task)));
            case null, default -> throw new IllegalArgumentException(row.part() + " is neither a phase nor a task of this plan");
        }
    }

    private Strip.Form form(Task task) {
        return gantt.schedule().isSummary(task.id()) ? Strip.Form.SUMMARY
                : gantt.schedule().of(task).isMilestone() ? Strip.Form.MILESTONE : Strip.Form.BAR;
    }

    private Strip strip(Row row, Part part, Strip.Form form, Span span) {
        var start = moments.x(span.begin());
        var end = Math.max(start, moments.x(span.end()));
        var tip = Bar.DIAMOND * setting.em();
        var endsInDiamond = form == Strip.Form.MILESTONE || part instanceof Phase phase && !gantt.gates(phase.id()).isEmpty();
        return new Strip(row, part, form, span, start, end, form == Strip.Form.MILESTONE ? start - tip : start, endsInDiamond ? end + tip : end);
    }

    private String name(Strip strip) {
        if (!(strip.part() instanceof Phase phase)) {
            return setting.named() ? setting.texts().say(((Task) strip.part()).name()) : "";
        }
        var percent = gantt.progress().work(phase).percent() + " %";
        var decisions = gantt.gates(phase.id()).stream().map(gate -> setting.texts().say(gate.decision())).collect(Collectors.joining(" · "));
        return decisions.isEmpty() ? percent : percent + " · " + decisions;
    }

    static double done(Strip strip) {
        return strip.part() instanceof Task task ? task.progress() / 100.0 : 0;
    }

    /** How far the float of a bar reaches. */
    private double tail(Strip strip) {
        var has = extras.floats() && strip.part() instanceof Task task && strip.form() != Strip.Form.SUMMARY
                && task.progress() < 100 && gantt.schedule().floats(task.id()).total() > 0;
        return has ? Math.max(strip.right(), moments.x(gantt.schedule().late(((Task) strip.part()).id()).end())) : strip.right();
    }

    /** Draws what was laid. */
    public void draw(Pen pen, Laid laid, List<Row> rows, double top, double bottom) {
        drawGround(pen, rows, top, bottom);
        var bar = new Bar(pen, setting);
        laid.drawGhosts(pen, bar);
        laid.drawLinks(pen);
        laid.strips().forEach(strip -> draw(bar, strip, laid));
        laid.drawTraces(bar);
        for (var mark : marks()) {
            pen.line(mark.x(), top, mark.x(), bottom, Stroke.dashed(mark.ink(), 1.5 * setting.hairline()));
        }
        laid.drawNames(pen);
        laid.drawHandles(bar);
    }

    private void drawGround(Pen pen, List<Row> rows, double top, double bottom) {
        rows.stream().filter(row -> !row.isSelected() && gantt.plan().part(row.part()).orElse(null) instanceof Phase)
                .forEach(row -> pen.fillBox(left, row.y(), right - left, row.height(), 0, Ink.BAND));
        if (showsRest(scale, setting)) {
            drawRest(pen, top, bottom);
        }
        rows.stream().filter(Row::isSelected).forEach(row -> pen.fillBox(left, row.y(), right - left, row.height(), 0, Ink.SELECTION));
        for (var tick : ticks(pen).lower()) {
            pen.line(tick.x(), top, tick.x(), bottom, Stroke.solid(Ink.GRID, setting.hairline()));
        }
    }

    /** Whether days off can be told apart. */
    public static boolean showsRest(TimeScale scale, Setting setting) {
        return scale.dayWidth() >= NARROWEST_REST * setting.em();
    }

    /** Days off that follow each other are one box, so that no seams show. */
    private void drawRest(Pen pen, double top, double bottom) {
        var calendar = gantt.schedule().calendars().ofPlan();
        for (var day = scale.from(); day.isBefore(scale.until()); day = day.plusDays(1)) {
            if (!calendar.isWorked(day)) {
                var first = day;
                while (day.plusDays(1).isBefore(scale.until()) && !calendar.isWorked(day.plusDays(1))) {
                    day = day.plusDays(1);
                }
                pen.fillBox(scale.x(first), top, scale.end(day) - scale.x(first), bottom - top, 0, Ink.REST);
            }
        }
    }

    private void draw(Bar bar, Strip strip, Laid laid) {
        if (strip.right() < left || strip.left() > right) {
            var isLeft = strip.right() < left;
            bar.beyond(isLeft ? left : right, strip.middle(), isLeft, Ink.MUTED);
            return;
        }
        drawTail(bar, strip, laid);
        switch (strip.part()) {
            case Phase phase -> drawPhase(bar, strip, phase);
            case Task task -> drawTask(bar, strip, task);
            default -> throw new IllegalStateException(strip.part().id() + " has no bar");
        }
    }

    /** A name in the way of a float interrupts its line. */
    private void drawTail(Bar bar, Strip strip, Laid laid) {
        var tail = tail(strip);
        if (tail <= strip.right()) {
            return;
        }
        var pad = 0.25 * setting.em();
        var name = laid.labels().stream().filter(it -> it.middle() == strip.middle() && strip.right() < it.left() && it.left() < tail).findFirst();
        bar.tail(strip.right(), name.map(it -> it.left() - pad).orElse(tail), strip.middle());
        name.ifPresent(it -> bar.tail(it.right() + pad, tail, strip.middle()));
        bar.tailEnd(tail, strip.middle());
    }

    private void drawPhase(Bar bar, Strip strip, Phase phase) {
        bar.bracket(strip, Ink.PHASE);
        gantt.gates(phase.id()).forEach(gate -> bar.diamond(strip.end(), strip.middle(), ink(gate.decision())));
    }

    private void drawTask(Bar bar, Strip strip, Task task) {
        var tone = Tone.of(gantt.schedule(), task.id());
        switch (strip.form()) {
            case SUMMARY -> bar.bracket(strip, Ink.MUTED);
            case MILESTONE -> {
                bar.diamond(strip.end(), strip.middle(), task.progress() == 100 ? Ink.TASK_DONE : Ink.TEXT);
                if (tone == Tone.CRITICAL) {
                    bar.diamondFrame(strip.end(), strip.middle(), tone.solid());
                }
            }
            default -> bar.task(strip.start(), strip.end(), strip.middle(), tone, done(strip));
        }
        if (task.isManual() && strip.form() == Strip.Form.BAR) {
            bar.clamps(strip.start(), strip.end(), strip.middle());
        }
        var deadline = task.deadline();
        if (deadline != null) {
            bar.deadline(scale.end(deadline), strip.middle(), strip.span().finish().isAfter(deadline));
        }
    }

    private static Ink ink(Gate.Decision decision) {
        return switch (decision) {
            case OPEN -> Ink.GATE;
            case GO, GO_WITH_CONDITIONS -> Ink.GATE_PASSED;
            case NO_GO -> Ink.GATE_STOPPED;
        };
    }
}
