/**
 * The inspector of a cost line: how its amount is worked out, in a table whose figures are the fields, and behind it when
 * the money falls due, on what terms, what was approved and spent, and where the figures were found.
 *
 * <p>Knows the kit and {@code ui.costs.book}. Never the table of lines, nor which other line is selected.
 *
 * <p>Decided here: nothing is worked out here. Every amount comes from the one model of the plan's costs, so that a figure
 * of the inspector is the one of the table and of the paper. What is seldom wanted is folded away, with its gist in the
 * head of its fold.
 */
@NullMarked
package dev.sextant.ui.costs.line;

import org.jspecify.annotations.NullMarked;
