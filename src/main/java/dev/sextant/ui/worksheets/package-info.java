/**
 * The worksheets: the scorecards, registers and matrices of each phase, filled in like a spreadsheet.
 *
 * <p>Knows the kit, what a worksheet comes to by {@code analysis.sheet}, and the catalogue, whose worksheets are models for
 * own ones. {@link dev.sextant.ui.worksheets.Worksheets} is what the screen shows as a value; {@link
 * dev.sextant.ui.worksheets.Pasting} turns text from a spreadsheet into edits. Never another screen.
 *
 * <p>Decided here: what is pasted is one entry or nothing, because half a paste is found too late. Pasted at the first
 * column, a line belongs to the row of its name and adds the row where there is none; pasted at another, lines go down from
 * the selected row as they would in a spreadsheet, and never beyond the last, because a row needs a name.
 */
@NullMarked
package dev.sextant.ui.worksheets;

import org.jspecify.annotations.NullMarked;
