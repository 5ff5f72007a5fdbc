/**
 * The arithmetic of investments: what flows of money over time are worth, at which rates they break even, and when what
 * was spent has come back.
 *
 * <p>Knows arrays of numbers and dates; no plan, no currency, no tax. Which flows count is for the caller to say, here
 * nothing is left out and nothing assumed.
 *
 * <p>Decided here:
 *
 * <ul>
 *   <li>The first flow falls on time 0 and is not discounted (the convention of finance). Excel's {@code NPV()} discounts
 *       it by one period; that is {@link dev.sextant.analysis.finance.Npv#excel} and never meant where it is not named.
 *   <li>Rates of return are all of them, or none. No search from a guess is used, because it finds one of several and
 *       does not say which: {@link dev.sextant.analysis.finance.Roots} cuts time into stretches that hold at most one.
 *   <li>Dated flows count actual days over 365 from the earliest date, as Excel's {@code XNPV()} and {@code XIRR()} do
 *       from the first in the list.
 *   <li>Rates are fractions: 0.1 is 10 %. What cannot be told is an empty optional, never 0 and never {@code NaN}.
 * </ul>
 */
@NullMarked
package dev.sextant.analysis.finance;

import org.jspecify.annotations.NullMarked;
