/**
 * The baselines: names for the plan as it was, and what differs between any two states of it.
 *
 * <p>Knows the kit, the journal's timeline and its audit sentences, and {@code analysis.compare}. Names a baseline, renames
 * and removes it; changes nothing else of the plan. Never another screen: what should be shown behind the bars of the
 * roadmap is said to the window's {@link dev.sextant.ui.kit.Comparand}.
 *
 * <p>Decided here: a state is chosen by what it is to the room (now, a baseline, the end of a day, the number of an entry),
 * and found in the history anew whenever the plan changes. The older state is always the one that is compared from. The
 * table stands first and the entries that moved a finish follow, because to find them every state in between has to be
 * scheduled; that is done in slices, so that nothing else in the background waits long, and only while the screen is
 * looked at.
 */
@NullMarked
package dev.sextant.ui.baselines;

import org.jspecify.annotations.NullMarked;
