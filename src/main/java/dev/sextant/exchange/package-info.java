/**
 * Files that come from elsewhere and go elsewhere: plans of other programs, and engagements that travel between machines
 * or go to the client.
 *
 * <p>Knows the plan, the journal's entries and their JSON, because a package carries an engagement's history and two
 * histories have to be compared; and MPXJ, which no other room knows. Must never know a window, a store or a clock.
 *
 * <p>Decided here: a file is hostile until it has been read. It is taken into memory once and is bounded in size, so that
 * what was looked at is what is read; only forms known by their first bytes are read, each by its own reader, never by
 * guessing through all of MPXJ's readers, some of which open databases; XML is walked through first and refused when it
 * declares a document type, so that no entity exists. Whatever goes wrong is said in a sentence and nothing has changed.
 *
 * <p>Decided here: every row of a foreign plan becomes a task under one new phase, so that the count can be checked
 * against the other program. What this plan cannot say (overlapping links, lags) is counted and reported, not guessed.
 *
 * <p>Decided here: a package says nothing of the machine or the time of its export, so that the same engagement is the
 * same bytes from every machine. Its history counts only when it leads
 * from nothing to its plan. The fingerprints in it find damage; they do not defend against somebody who forges, and what
 * a history says of who did what is what its sender says.
 */
@NullMarked
package dev.sextant.exchange;

import org.jspecify.annotations.NullMarked;
