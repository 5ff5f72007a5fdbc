/**
 * What the costs are worked out with besides the lines themselves: the factors that make them larger or smaller, what a
 * day of each role costs, and what foreign currencies are worth.
 *
 * <p>Knows the kit and {@code ui.costs.book}. Never the table of lines.
 *
 * <p>Decided here: a factor changes nothing before somebody gives it a multiplier and the groups that it acts on. Where no
 * direction is known, the screen says so rather than offer one.
 */
@NullMarked
package dev.sextant.ui.costs.rates;

import org.jspecify.annotations.NullMarked;
