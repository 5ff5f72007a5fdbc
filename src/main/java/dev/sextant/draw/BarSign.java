package dev.sextant.draw;

import dev.sextant.analysis.schedule.Span;
import dev.sextant.plan.Gate;
import dev.sextant.plan.Gate.Decision;
import dev.sextant.plan.Id;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What stands in the rows of a Gantt chart, for its legend. */
public enum BarSign implements SignLegend.Sign {
    PHASE("draw.sign.phase"),
    SUMMARY("draw.sign.summary"),
    TASK("draw.sign.task"),
    NEAR("draw.sign.near"),
    CRITICAL("draw.sign.critical"),
    DONE("draw.sign.done"),
    CLAMPS("draw.sign.clamps"),
    MILESTONE("draw.sign.milestone"),
    MILESTONE_DONE("draw.sign.milestone-done"),
    MILESTONE_CRITICAL("draw.sign.milestone-critical"),
    GATE("draw.sign.gate"),
    GATE_PASSED("draw.sign.gate-passed"),
    GATE_STOPPED("draw.sign.gate-stopped"),
    DEADLINE("draw.sign.deadline"),
    DEADLINE_MISSED("draw.sign.deadline-missed"),
    FLOAT("draw.sign.float"),
    LINK("draw.sign.link"),
    GHOST("draw.sign.ghost"),
    REST("draw.sign.rest");

    private static final LocalDate DAY = LocalDate.of(2000, 1, 3);
    private static final int DAYS = 10;

    private final String key;

    BarSign(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /** Those that the rows of these phases and tasks show. */
    public static Set<BarSign> of(Gantt gantt, Collection<Id<?>> rows, Extras extras) {
        var signs = EnumSet.noneOf(BarSign.class);
        for (var row : rows) {
            switch (gantt.plan().part(row).orElse(null)) {
                case Task task -> signs.addAll(of(task, gantt, extras));
                case Phase phase when gantt.schedule().of(phase).isPresent() -> {
                    signs.add(PHASE);
                    gantt.gates(phase.id()).forEach(gate -> signs.add(of(gate.decision())));
                }
                case null, default -> {}
            }
        }
        if (extras.baseline() != null) {
            signs.add(GHOST);
        }
        return signs;
    }

    private static Set<BarSign> of(Task task, Gantt gantt, Extras extras) {
        var schedule = gantt.schedule();
        if (schedule.isSummary(task.id())) {
            return EnumSet.of(SUMMARY);
        }
        var span = schedule.of(task);
        var signs = span.isMilestone() ? ofMilestone(task, gantt) : ofBar(task, gantt);
        var deadline = task.deadline();
        if (deadline != null) {
            signs.add(span.finish().isAfter(deadline) ? DEADLINE_MISSED : DEADLINE);
        }
        if (extras.floats() && task.progress() < 100 && schedule.floats(task.id()).total() > 0) {
            signs.add(FLOAT);
        }
        if (extras.links() && !gantt.links(task.id()).isEmpty()) {
            signs.add(LINK);
        }
        return signs;
    }

    private static EnumSet<BarSign> ofMilestone(Task task, Gantt gantt) {
        return task.progress() == 100 ? EnumSet.of(MILESTONE_DONE)
                : EnumSet.of(gantt.schedule().isCritical(task.id()) ? MILESTONE_CRITICAL : MILESTONE);
    }

    private static EnumSet<BarSign> ofBar(Task task, Gantt gantt) {
        var signs = EnumSet.of(switch (Tone.of(gantt.schedule(), task.id())) {
            case USUAL -> TASK;
            case NEAR -> NEAR;
            case CRITICAL -> CRITICAL;
        });
        if (task.progress() > 0) {
            signs.add(DONE);
        }
        if (task.isManual()) {
            signs.add(CLAMPS);
        }
        return signs;
    }

    private static BarSign of(Decision decision) {
        return switch (decision) {
            case OPEN -> GATE;
            case GO, GO_WITH_CONDITIONS -> GATE_PASSED;
            case NO_GO -> GATE_STOPPED;
        };
    }

    @Override
    public void draw(Pen pen, Setting setting, SignLegend.Box box) {
        var bar = new Bar(pen, setting);
        var x = box.left() + box.width() / 2;
        var y = box.middle();
        switch (this) {
            case PHASE -> bar.bracket(strip(box), Ink.PHASE);
            case SUMMARY -> bar.bracket(strip(box), Ink.MUTED);
            case TASK -> bar.task(box.left(), box.left() + box.width(), y, Tone.USUAL, 0);
            case NEAR -> bar.task(box.left(), box.left() + box.width(), y, Tone.NEAR, 0);
            case CRITICAL -> bar.task(box.left(), box.left() + box.width(), y, Tone.CRITICAL, 0);
            case DONE -> bar.task(box.left(), box.left() + box.width(), y, Tone.USUAL, 0.6);
            case CLAMPS -> drawClamped(bar, box);
            case MILESTONE -> bar.diamond(x, y, Ink.TEXT);
            case MILESTONE_DONE -> bar.diamond(x, y, Ink.TASK_DONE);
            case MILESTONE_CRITICAL -> drawCritical(bar, x, y);
            case GATE -> bar.diamond(x, y, Ink.GATE);
            case GATE_PASSED -> bar.diamond(x, y, Ink.GATE_PASSED);
            case GATE_STOPPED -> bar.diamond(x, y, Ink.GATE_STOPPED);
            case DEADLINE -> bar.deadline(x, y, false);
            case DEADLINE_MISSED -> bar.deadline(x, y, true);
            case FLOAT -> drawFloat(bar, box);
            case LINK -> drawLink(pen, setting, box);
            case GHOST -> bar.ghost(box.left(), box.left() + box.width(), y - 0.6 * setting.em());
            case REST -> pen.fillBox(box.left() + box.width() / 4, y - 0.6 * setting.em(), box.width() / 2, 1.2 * setting.em(), 0, Ink.REST);
        }
    }

    private static void drawClamped(Bar bar, SignLegend.Box box) {
        bar.task(box.left(), box.left() + box.width(), box.middle(), Tone.USUAL, 0);
        bar.clamps(box.left(), box.left() + box.width(), box.middle());
    }

    private static void drawCritical(Bar bar, double x, double y) {
        bar.diamond(x, y, Ink.TEXT);
        bar.diamondFrame(x, y, Tone.CRITICAL.solid());
    }

    private static void drawFloat(Bar bar, SignLegend.Box box) {
        var end = box.left() + box.width();
        bar.tail(box.left(), end, box.middle());
        bar.tailEnd(end, box.middle());
    }

    private static void drawLink(Pen pen, Setting setting, SignLegend.Box box) {
        var end = box.left() + 0.75 * box.width();
        var top = box.middle() - 0.5 * setting.em();
        var tip = box.middle() + 0.5 * setting.em();
        pen.path(Stroke.solid(Ink.LINK, setting.hairline()), box.left(), top, end, top, end, tip);
        pen.fillShape(Ink.LINK, end, tip, end - 0.26 * setting.em(), tip - 0.42 * setting.em(), end + 0.26 * setting.em(), tip - 0.42 * setting.em());
    }

    private static Strip strip(SignLegend.Box box) {
        var right = box.left() + box.width();
        var part = new Phase(new Id<>("phase-legend"), 0, new Words("-", "-"), Words.NONE, "");
        var span = new Span(DAY.atStartOfDay(), DAY.plusDays(DAYS).atStartOfDay(), DAYS);
        var row = new TaskBars.Row(part.id(), box.middle(), 0, false);
        return new Strip(row, part, Strip.Form.BAR, span, box.left(), right, box.left(), right);
    }
}
