/**
 * Budget and actuals: what was approved, ordered and paid, what it will come to, how the money compares with the work that
 * is done, and what should be seen to before the money is gone.
 *
 * <p>Knows the kit, the accounts and the earned value of {@code analysis}, the catalogue's names of groups, the tables that
 * bring bookings, and the drawing port. {@link dev.sextant.ui.control.Control} is what the screen shows as a value, worked
 * out from a plan, the plan it is measured against and a day; the controllers wire and decide. Never another screen.
 *
 * <p>Decided here: every figure can be selected, and what is selected says how it was worked out, with the figures it was
 * worked out from. A budget is frozen by one act for many lines, because that is how it is approved. What was entered as paid
 * without a date becomes a booking as soon as its line gets one, so that a sum never hides in two places.
 */
@NullMarked
package dev.sextant.ui.control;

import org.jspecify.annotations.NullMarked;
