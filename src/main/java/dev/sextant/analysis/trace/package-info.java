/**
 * How each number of the business case came about, down to what somebody entered.
 *
 * <p>Knows the business case, and through it costs and benefits; no words, no window, no paper. What screens, paper and
 * tests need of it is the same value: a {@link dev.sextant.analysis.trace.Trace}.
 *
 * <p>Decided here:
 *
 * <ul>
 *   <li>A number has an address, its {@link dev.sextant.analysis.trace.Subject}. A trace names the addresses of its parts and
 *       not their traces, because the whole tree of a large plan is larger than the plan; whoever follows it asks again.
 *       An address outlives a change of the plan, so that what is being looked at stays in sight while figures change.
 *   <li>Amounts agree to the smallest unit at every level. Discounted amounts are slices of one running total, cut as costs
 *       are cut by month, so that the years of a net present value add up to it.
 * </ul>
 */
@NullMarked
package dev.sextant.analysis.trace;

import org.jspecify.annotations.NullMarked;
