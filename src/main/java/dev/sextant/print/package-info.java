/**
 * Paper: phase checklists that a room works through with a pen, and charts over time that hang on its wall.
 *
 * <p>Knows the plan, its schedule and its words. The layout is pure: {@link dev.sextant.print.ChecklistPages} turns a
 * plan into pages of positioned marks, lengths in points (1/72 inch) from the top left corner, and no PDF is seen there.
 * Only {@code PdfWriter}, its canvas and the two pens draw, and only {@link dev.sextant.print.Glyphs} reads the font. PDF
 * is the one output: the preview shows that file and the printer gets that file, so that neither can differ from it.
 *
 * <p>A chart ({@link dev.sextant.print.Chart}: the Gantt chart, the load) is drawn through the drawing port, so that PDF and
 * SVG come from one layout ({@link dev.sextant.print.ChartLayout}); a PNG is a picture of the PDF. No text is smaller than
 * 7 points: rows that do not fit then stand in columns beside each other, and what does not fit even so is refused with
 * what would do. Names give way last: first dates lose their year, then long numbers become those of lines, then dates go.
 * A chart in two languages marks no name as untranslated, because in a plan from elsewhere that would be every one.
 *
 * <p>Money on paper ({@link dev.sextant.print.MoneyPrint}) is text pages with pictures in them ({@code Mark.Picture}). The
 * business case is one page whatever the plan: it is laid out from roomy to tight until the least of it fits, then its
 * lists grow by a row in turn as long as there is room, and the cash flow takes what is left. What a list leaves out it
 * counts; a figure is never cut. In two languages figures and dates stand once, in the way of the one that leads, and names
 * side by side where there is room. Every figure comes from analysis; the tables of the cost summary show one sum three
 * times, and what falls due outside the horizon in a row of its own, so that they agree.
 *
 * <p>Must never know: the window, the store, a clock. The day of printing is an argument, so that printing the same
 * version twice gives the same bytes.
 *
 * <p>Decided here: a character that the font lacks prints as □ and is named in the result, never dropped in silence;
 * check boxes are drawn, because the font has none; a phase names nobody as responsible, so paper names the role with
 * the most of its tasks and items, and leaves a blank where no role leads; what room is left under the last row is ruled
 * for notes, because paper that is given out is written on.
 */
@NullMarked
package dev.sextant.print;

import org.jspecify.annotations.NullMarked;
