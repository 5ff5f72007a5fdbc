/**
 * The costs of an engagement in a workbook and back: lines with their payments, bookings and requests, benefits, rates.
 *
 * <p>Knows the plan, its words and tables. Must never know a cost tree's file, a window, a store or a clock: what the codes of
 * categories are called is handed in. Nothing changes here; the caller commits the edits as one entry.
 *
 * <p>Decided here: the columns follow from the records themselves, so that a new component has its column when it is born.
 * A cell that holds what would be written there today changes nothing, whatever it means: so a file that nobody touched
 * brings no edit, and one changed cell brings exactly one. Only a cell that differs is read, in either language.
 *
 * <p>Decided here: a row is taken whole or not at all, and one that cannot be taken does not keep the others out. A row with
 * an identity changes its part, one without adds one, unless the very same is there already. Rows that are missing remove
 * nothing unless that is asked for, because a filtered list is no order to delete. What is new stands below what was there.
 *
 * <p>Decided here: what figures rest on is no column. Whoever changes a figure has entered it, as on the screen.
 */
@NullMarked
package dev.sextant.exchange.costs;

import org.jspecify.annotations.NullMarked;
