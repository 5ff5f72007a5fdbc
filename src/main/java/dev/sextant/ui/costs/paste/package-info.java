/**
 * What a table from a spreadsheet would change, shown before anything has changed.
 *
 * <p>Knows the kit and {@code exchange.costs}. Never where the table came from: it is handed a way to read it.
 *
 * <p>Decided here: rows that cannot be taken stand first, each with its reason, because what is left out is what the user
 * has to know. What is taken is one entry, so that one undo takes it back.
 */
@NullMarked
package dev.sextant.ui.costs.paste;

import org.jspecify.annotations.NullMarked;
