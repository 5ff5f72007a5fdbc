package dev.sextant.analysis.load;

import dev.sextant.analysis.schedule.WorkingTime;
import dev.sextant.plan.Person;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who does the work of a role, or all of them where nobody is named.
 *
 * @param percent of a person
 */
record Seat(@Nullable Person person, WorkingTime time, int percent) {

    /** In minutes of work times percent. */
    long available(long from, long to) {
        return percent * time.between(from, to);
    }
}
