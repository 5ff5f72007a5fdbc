/**
 * The business case: whether the engagement is worth its money, and how each number of it came about.
 *
 * <p>Knows the kit, {@code analysis.benefit} and {@code analysis.trace}, and the drawing port. {@link
 * dev.sextant.ui.business.Case} is what the screen shows as a value. Never another screen: a part is opened by pointing at
 * it, and what is missing is entered where it belongs by a way that the workbench gives.
 *
 * <p>Decided here: every number is a link, and the inspector is the trail behind it; the trail is a list of addresses, so
 * that it stays where it is while the plan changes. What cannot be told is a dash with its reason beside it and with what to
 * do next above it: no benefit, no return; no discount rate, no net present value.
 */
@NullMarked
package dev.sextant.ui.business;

import org.jspecify.annotations.NullMarked;
