/**
 * The history: what was done to the plan, by whom and when, told in sentences, and the way back to any point of it.
 *
 * <p>Knows the kit, the journal's entries and their audit sentences. Changes the plan by restoring a point and in no other
 * way; an entry is never touched.
 *
 * <p>Decided here: a history may have ten thousand entries, so {@link dev.sextant.ui.history.Chapter} walks back from the
 * newest only as far as something is shown, in the background, and begins anew when the plan, the language or the filter
 * changes.
 */
@NullMarked
package dev.sextant.ui.history;

import org.jspecify.annotations.NullMarked;
