/**
 * What the engagement costs: every line worked out with the schedule, totals, and the same totals broken down.
 *
 * <p>Knows the plan and its schedule and nothing else. The cost trees are the method's; a caller who has them hands in a
 * function from a category to its group.
 *
 * <p>The way of a figure: {@link dev.sextant.analysis.cost.Pricing} tells what a line costs (quantity or formula, rate card,
 * exchange rate, factors), {@link dev.sextant.analysis.cost.Occasions} when it falls due (task, phase, payments), and
 * {@link dev.sextant.analysis.cost.CostModel} puts both together as one {@link dev.sextant.analysis.cost.Costing} a line.
 *
 * <p>Decided here:
 *
 * <ul>
 *   <li>Every line is rounded once, half up, to the smallest unit of the plan's currency, without tax and with it. Months are
 *       the differences of rounded sums. So all breakdowns agree to the cent, and a tax that was taken off comes back.
 *   <li>What cannot be told counts nothing and is named as a {@link dev.sextant.analysis.cost.Finding}: no rate, no exchange
 *       rate, nobody assigned, too large. No total is wrong in silence.
 *   <li>A rate holds from its day on; before the first one, the first one holds. A foreign price is turned at the rate of the
 *       day on which its line begins.
 *   <li>Prices are those of the plan's first year and rise, where a line says so, with every whole year since the plan
 *       started. What is paid every year begins on its first day and counts by the month, to the end of the horizon.
 *   <li>What is paid once and what is paid every year are never one figure, except in the first year, where both fall due, and
 *       over the horizon.
 *   <li>The low total adds the low points and the high total the high ones: it is the outermost range, not a likelihood.
 * </ul>
 */
@NullMarked
package dev.sextant.analysis.cost;

import org.jspecify.annotations.NullMarked;
