package dev.sextant.ui.roadmap;

import dev.sextant.plan.Charter;
import dev.sextant.plan.Task;
import java.util.Optional;

/** Says how much later a task could be, and what it would move. */
record Leeway(Telling telling) {

    private static final int DONE = 100;

    /** How near a task is to delaying the whole plan. */
    enum Pressure {
        /** Done: nothing of it can be delayed any more. */
        NONE,
        EASY,
        NEARLY_CRITICAL,
        CRITICAL
    }

    Pressure pressure(Task task) {
        var schedule = telling.schedule();
        if (task.finished() != null || task.progress() == DONE && !schedule.isSummary(task.id())) {
            return Pressure.NONE;
        }
        if (schedule.isCritical(task.id())) {
            return Pressure.CRITICAL;
        }
        if (schedule.isNearlyCritical(task.id())) {
            return Pressure.NEARLY_CRITICAL;
        }
        return schedule.floats(task.id()).total() > 0 ? Pressure.EASY : Pressure.NONE;
    }

    /** Nothing for what is done. */
    Optional<String> of(Task task) {
        var floats = telling.schedule().floats(task.id());
        return switch (pressure(task)) {
            case NONE -> Optional.empty();
            case CRITICAL -> Optional.of(floats.total() < 0
                    ? telling.say("inspector.float.behind", telling.days(-floats.total()))
                    : telling.say("inspector.float.critical"));
            case EASY, NEARLY_CRITICAL -> Optional.of(isBackward()
                    ? telling.say("inspector.float.earlier", telling.days(floats.total()))
                    : late(task) + follows(floats.total(), floats.free()));
        };
    }

    /** What is put off as far as it may be can only move to the front. */
    private boolean isBackward() {
        return telling.plan().charter().direction() == Charter.Direction.BACKWARD;
    }

    private String late(Task task) {
        var late = telling.schedule().late(task.id());
        var total = telling.days(telling.schedule().floats(task.id()).total());
        return late.isMilestone()
                ? telling.say("inspector.float.milestone", total, telling.date(late.finish()))
                : telling.say("inspector.float.some", total, telling.date(late.start()), telling.date(late.finish()));
    }

    private String follows(double total, double free) {
        if (free >= total) {
            return telling.say("inspector.float.all-free");
        }
        return free > 0 ? telling.say("inspector.float.free", telling.days(free)) : telling.say("inspector.float.not-free");
    }
}
