/**
 * What may be counted twice: both named with their trees, to be merged or, with a reason, to be kept beside each other.
 *
 * <p>Knows the kit, {@code ui.costs.book} and what the catalogue says of lines that cover the same money. Never the table.
 *
 * <p>Decided here: nothing is merged by itself, and the figures of two lines are never added up, because then the double
 * count would stay. Money that was booked is real and moves to the line that is kept; the estimate of the line that goes
 * disappears, and the question says how much that is. Shares of a payment plan are shares of an amount that goes: they
 * move only where the kept line has no payments of its own.
 */
@NullMarked
package dev.sextant.ui.costs.twice;

import org.jspecify.annotations.NullMarked;
