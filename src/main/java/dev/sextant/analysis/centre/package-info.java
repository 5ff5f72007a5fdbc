/**
 * A service centre on its way from a cost centre to a profit centre: what its activities cost and bring, month by month.
 *
 * <p>Knows the plan: no schedule, no clock, no window, no file. Nothing of it enters the business case by itself, because
 * what a centre earns would be counted twice where it also stands as a benefit.
 *
 * <p>Decided here:
 *
 * <ul>
 *   <li>An activity counts from the month that its first day lies in, as a whole month, and to the end of the horizon. Its
 *       volume is that of its first month, even if that lies before the plan starts, and grows by its rate a month; money
 *       before the plan starts is in no month.
 *   <li>What it is (cost, profit or investment centre) is told for each month as on its last day, so that an activity
 *       moves from one side of the result to the other in the month in which it was declared to.
 *   <li>Money is rounded half up once for each activity and month; every sum agrees to the smallest unit. Contacts are not
 *       rounded: a hundredth of a sale a month is one sale in a hundred months.
 *   <li>A centre turns in the month from which on no month of the horizon ends with a loss. It has earned back in the
 *       month from which on its running total is not below zero. What was well once and is not any more does not count.
 * </ul>
 */
@NullMarked
package dev.sextant.analysis.centre;

import org.jspecify.annotations.NullMarked;
