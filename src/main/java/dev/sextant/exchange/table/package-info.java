/**
 * Tables that come from spreadsheets and go to them: Excel workbooks, CSV, and what is pasted.
 *
 * <p>Knows bytes, text and the figures of {@code text}; of the plan only its refusals. Must never know what a table is about,
 * a window, a store or a clock: what the rows mean is for the rooms above it. Only this room knows FastExcel and FastCSV.
 *
 * <p>Decided here: a workbook is walked through before it is read, by the very unpacker that the reader uses, because
 * FastExcel bounds nothing: a zip that unpacks without end, a cell in column ZZZZZZ or a text that the file does not have
 * would take all memory there is. What was bounded is what is read.
 *
 * <p>Decided here: how days and figures are written is told by a column as a whole, or it is said that nobody can tell.
 *
 * <p>Decided here: a text stays a text on every way. In a workbook its type says so, and no formula is ever written. CSV has
 * no types, so there a text that a spreadsheet would run has an apostrophe in front, which comes off again when it is read
 * here; figures have none. A figure of more than fifteen digits goes as a text, since spreadsheets would round it, and one
 * that comes back has fifteen, since the rest is the noise of binary fractions.
 */
@NullMarked
package dev.sextant.exchange.table;

import org.jspecify.annotations.NullMarked;
