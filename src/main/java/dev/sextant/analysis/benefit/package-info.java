/**
 * What the engagement brings, month by month, and whether that is worth what it costs: the business case.
 *
 * <p>Knows the plan, its schedule and its costs: no clock, no window, no file. The business case lives beside the benefits
 * because it is made of nothing else that has a room of its own; how flows are judged is {@code analysis.finance}'s.
 *
 * <p>Decided here:
 *
 * <ul>
 *   <li>Everything is an estimate of the plan, what was paid already too: a case that took actual figures for the past would
 *       flatter a plan that has overrun nothing yet. What was really spent is told by {@code analysis.earned}.
 *   <li>Only what falls into the months of the horizon counts, for costs and benefits alike. The total cost of ownership
 *       also counts what falls due outside them; {@code CostModel.findings()} names that.
 *   <li>A benefit begins with a whole month: the one after its task ends, the one that its first day lies in, or the one
 *       after the plan ends; then its delay. Each of its years brings a twelfth a month of what its ramp says.
 *   <li>Money is rounded once for a year of a benefit; months are slices of it by cumulative rounding, so that months,
 *       years and totals agree to the smallest unit.
 *   <li>The flow of the month in which the plan starts falls on time 0 and is not discounted; month m is divided by
 *       (1 + rate)^(m / 12). Rates are told for a year, paybacks in months from the start of the plan.
 *   <li>No benefit, no return: then nothing is told that weighs benefits against costs, and the reason is. The same holds
 *       for the discount rate: none is assumed.
 *   <li>The range of the return on investment sets low benefits against high costs and high ones against low costs. It is
 *       the outermost range, not a likelihood.
 *   <li>Costs count with or without tax, as the appraisal says, and never both. Benefits have no tax.
 * </ul>
 */
@NullMarked
package dev.sextant.analysis.benefit;

import org.jspecify.annotations.NullMarked;
