package dev.sextant.draw;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Id;
import dev.sextant.plan.Task;

/** How urgent a bar looks. Each tone has a second sign than its colour, for eyes and printers that do not tell them apart. */
enum Tone {
    /** No frame. */
    USUAL(Ink.TASK, Ink.TASK_DONE),
    /** A dashed frame. */
    NEAR(Ink.NEAR_SOFT, Ink.NEAR),
    /** A solid frame. */
    CRITICAL(Ink.CRITICAL_SOFT, Ink.CRITICAL);

    private final Ink soft;
    private final Ink solid;

    Tone(Ink soft, Ink solid) {
        this.soft = soft;
        this.solid = solid;
    }

    static Tone of(Schedule schedule, Id<Task> task) {
        return schedule.isCritical(task) ? CRITICAL : schedule.isNearlyCritical(task) ? NEAR : USUAL;
    }

    /** Of what is still to be done. */
    Ink soft() {
        return soft;
    }

    /** Of what is done. */
    Ink solid() {
        return solid;
    }
}
