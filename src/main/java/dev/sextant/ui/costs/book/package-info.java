/**
 * What all parts of the screen of costs look up: the model of the plan's costs with all that is known about a line, the
 * names of categories and trees, and how amounts are written.
 *
 * <p>Knows the kit, the analyses and the catalogue's cost trees. Never the screen itself or another part of it: they meet
 * here.
 *
 * <p>Decided here: one {@link dev.sextant.ui.costs.book.Books} is worked out for a plan, off the window's thread, and
 * everything that the screen shows comes from it, so that no two of its places can disagree.
 */
@NullMarked
package dev.sextant.ui.costs.book;

import org.jspecify.annotations.NullMarked;
