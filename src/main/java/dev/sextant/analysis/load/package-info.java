/**
 * How much work falls to each role, week by week, against what its people can do; and a proposal that puts tasks off until
 * no day of a role is above 100 %.
 *
 * <p>Knows the plan and its schedule: no clock, no window, no file. Results are equal for equal plans.
 *
 * <p>Decided here:
 *
 * <ul>
 *   <li>An assignment asks for its units as long as the task takes, in the working time of the task if it has one and of the
 *       role otherwise; a role that is done before the others is free then. What a role can do is what the people in it can,
 *       each by their calendar, else its own capacity. Both are counted exactly, in minutes of work times percent; a week in
 *       which nobody is there has no percentage.
 *   <li>The people of a role share its work by the hours that they have, because nobody says who does what.
 *   <li>Levelling is one pass of a serial schedule generation scheme (Kelley, 1963): one task after the other is put on the
 *       first day from which it fits into the days of all its roles. The task with the earliest latest finish is placed
 *       first, then the one with the least total float, then the one that stands higher in the outline. The pass runs
 *       twice, once as it stands in the books and once with the tasks that lie in no overload kept where they are; of the
 *       two, what moves fewer tasks is proposed, or what ends earlier, as is wished.
 *   <li>Only what has not begun, is not set by hand and has no rule but an earliest start is put off, and nothing if that
 *       would break a link to something that cannot follow. A move is an earliest start, so links still hold.
 *   <li>A refused task gets no move of its own; what it waits for may still take it along.
 *   <li>A task that asks for more than its role ever has stays where it is and is named; others make room for it.
 * </ul>
 */
@NullMarked
package dev.sextant.analysis.load;

import org.jspecify.annotations.NullMarked;
