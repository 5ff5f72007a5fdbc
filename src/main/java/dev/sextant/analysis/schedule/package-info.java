/**
 * When the work happens: dates of tasks and phases, how far they can move and why they are what they are, and their numbers
 * in the outline.
 *
 * <p>Knows the plan and nothing else: no clock, no window, no file. Results are equal for equal plans.
 *
 * <p>Decided here: a plan becomes arrays ({@link dev.sextant.analysis.schedule.Activities}), over which a forward and a
 * backward pass run; time is minutes of an endless clock, and calendars
 * ({@link dev.sextant.analysis.schedule.WorkingTime}) turn minutes of work into such minutes and back in constant time. So
 * two half days share a day, roles with other calendars cost nothing where there are none, and a date is a division.
 *
 * <p>The rules, which are those of MS Project where it has any:
 *
 * <ul>
 *   <li>A day of a duration or a lag is as long as the plan's calendar says, in every calendar. Durations are rounded to the
 *       minute.
 *   <li>What takes time begins where a shift goes on and ends where one ends; a milestone stays where its predecessors
 *       finish, on the evening of the work before it and not on the morning after.
 *   <li>Clamping: nothing that has not begun and is not set by hand starts before the plan does, whatever leads and links to
 *       finishes say; its finish is always its duration after its start. Float is never measured beyond the end of the plan.
 *   <li>A task with a calendar of its own goes by it. Otherwise it begins when the first of its roles can and ends when the
 *       last of them has worked as long as it takes.
 *   <li>A lag runs in the calendar of the task that waits. A link to a summary binds all in it, so none can bind its finish.
 *   <li>A rule about dates wins against links; the link that it overrules is a {@link
 *       dev.sextant.analysis.schedule.Conflict}. A deadline moves nothing and limits float.
 *   <li>What must start or finish on a day has no float, whatever comes after it. Of what has begun only the rest can be late,
 *       and nothing that waits for its start holds it, nor that of what is set by hand.
 *   <li>What was put in as having happened is as it was put in. With a status date, what is not done comes after it.
 *   <li>As late as possible is as late as the end of the plan allows; what waits for such a task is put off with it.
 *   <li>A summary has no time of its own: its dates are those of its tasks, whatever duration stands in it.
 * </ul>
 */
@NullMarked
package dev.sextant.analysis.schedule;

import org.jspecify.annotations.NullMarked;
