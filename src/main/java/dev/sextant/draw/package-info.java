/**
 * The pictures: Gantt bars, load, heat map; those of money are next door ({@link dev.sextant.draw.money}). Each is drawn once,
 * through a {@link dev.sextant.draw.Pen}, and looks the same on screen and on paper.
 *
 * <p>Knows the plan, what analysis made of it, and the words. Knows no window and no page: a canvas and a PDF bring pens
 * of their own; only the pen that writes SVG is here, because it needs nothing but text.
 *
 * <p>Decided here: a picture names colours by role ({@link dev.sextant.draw.Ink}) and takes every size from one em, so
 * that a theme, a zoom and a sheet of paper are the caller's business. Rows get their places from the caller, so that a
 * table and the picture beside it cannot drift apart.
 */
@NullMarked
package dev.sextant.draw;

import org.jspecify.annotations.NullMarked;
