/**
 * The costs: lines by the groups of the cost trees or by phase, with their sums, and how each line is worked out.
 *
 * <p>Knows the kit, the sums of {@code analysis.cost}, the catalogue's names of categories and the drawing port. {@link
 * dev.sextant.ui.costs.Costs} is what the screen shows as a value, worked out from a plan; the controllers wire and
 * decide. Never another screen.
 *
 * <p>Decided here: budget, forecast and payments are of the whole horizon, so that they can be compared; what is entered is
 * shown beside what it comes to once or in a year, and each says which it is. What the method proposes is offered and never added unasked, because a line that nobody asked for looks
 * like one that somebody has thought about.
 */
@NullMarked
package dev.sextant.ui.costs;

import org.jspecify.annotations.NullMarked;
