package dev.sextant.analysis.load;

import dev.sextant.analysis.schedule.WorkingTime;
import dev.sextant.plan.Role;
import dev.sextant.plan.Task;

/**
 * What a role does on a task.
 *
 * @param time when it works on this task
 * @param length in minutes of work; {@link #TO_THE_END} where it lasts as long as the task does
 * @param units in percent of a person
 */
record Job(Task task, Role role, WorkingTime time, long length, int units) {

    static final long TO_THE_END = Long.MAX_VALUE;

    /** When it is done on a task that begins and ends then. */
    long end(long begin, long end) {
        return length == TO_THE_END ? end : Math.min(end, time.plus(begin, length));
    }
}
