/**
 * People's load: each role with its weeks, what makes a week too full, and a proposal that puts tasks off.
 *
 * <p>Knows the kit, {@code analysis.load} and the drawing port. {@link dev.sextant.ui.load.Loads} is what the screen shows
 * as a value, worked out from a plan; the controllers wire and decide. Never another screen: a task is shown by pointing
 * at it, and whoever can shows it.
 *
 * <p>Decided here: nothing is levelled without being looked at. Every move of a proposal can be refused, and then the rest is
 * worked out again; what is left is one entry, and one undo takes it back.
 */
@NullMarked
package dev.sextant.ui.load;

import org.jspecify.annotations.NullMarked;
