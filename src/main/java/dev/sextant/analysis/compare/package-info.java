/**
 * What differs between two states of a plan, and which steps moved its dates on the way from one to the other.
 *
 * <p>Knows the plan and the other rooms of analysis, and nothing else: no journal, no clock, no window. Steps come as edits
 * with their numbers; who made them and when is told by those who have the entries.
 *
 * <p>Decided here: parts are the same by their ids, whatever they are called. Shifts are working days of the newer plan's
 * calendar, because that is the one that the room works by now; where a calendar itself was changed, shifts of single steps
 * need not add up to the shift of the whole way. Costs are those of the first year, net and likely, as the screen of costs
 * totals them. The effect of a step is found by scheduling the plan before and after it, and in no cheaper way.
 */
@NullMarked
package dev.sextant.analysis.compare;

import org.jspecify.annotations.NullMarked;
