/**
 * What the engagement costs: totals, and the same totals broken down.
 *
 * <p>Knows the plan and nothing else. The cost trees are the method's; a caller who has them hands in a function from a
 * category to its group.
 *
 * <p>Decided here: money is added up exactly and never rounded, so that every breakdown comes to the same total to the
 * last digit. What is paid once and what is paid every year are never one figure, except in the first year, where both
 * fall due. The low total adds the low points and the high total the high ones: it is the outermost range, not a
 * likelihood.
 */
@NullMarked
package dev.sextant.analysis.cost;

import org.jspecify.annotations.NullMarked;
