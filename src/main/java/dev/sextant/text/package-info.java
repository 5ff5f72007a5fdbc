/**
 * Every word that the program says, in both languages, and how dates, numbers and money are written.
 *
 * <p>Knows the plan's values. Window, paper, command line and the sentences of the journal all speak through it, so it
 * lies below them; this room is one more than the first design had, because none of the four may know another.
 *
 * <p>Decided here: one pair of bundles a room, so that a screen's words stand together; no fall-back from one language
 * to the other, because a test keeps both complete.
 */
@NullMarked
package dev.sextant.text;

import org.jspecify.annotations.NullMarked;
