/**
 * The first screen: what kind of engagement it is, those that are there already, and what can be brought back.
 *
 * <p>Knows the kit, the catalogue's methods and the {@link dev.sextant.journal.Library} port. What it opens it hands to
 * the composition root.
 */
@NullMarked
package dev.sextant.ui.start;

import org.jspecify.annotations.NullMarked;
