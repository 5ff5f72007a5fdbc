/**
 * When the work happens: dates of tasks and phases, and their numbers in the outline.
 *
 * <p>Knows the plan and nothing else: no clock, no window, no file. Results are records, equal for equal plans.
 *
 * <p>Decided here: time runs in working days from the start of the charter, as a real number, and becomes a date only at
 * the end. So two half days share a day, and holidays are a {@link dev.sextant.analysis.schedule.WorkingCalendar}, not a
 * different calculation. A summary has no time of its own: its dates are those of its tasks, whatever duration stands in
 * it.
 */
@NullMarked
package dev.sextant.analysis.schedule;

import org.jspecify.annotations.NullMarked;
