/**
 * Files that come from elsewhere and go elsewhere: plans of other programs, and engagements that travel between machines
 * or go to the client.
 *
 * <p>Knows the plan, its schedule, the journal's entries and their JSON, because a package carries an engagement's history
 * and two histories have to be compared; and MPXJ, which no other room knows. Must never know a window, a store or a clock.
 * The schedule is known because a preview must show the very dates that the plan will have, and an exported file those that
 * it has; handed in as a function, it would be the same function at every call.
 *
 * <p>Decided here: a file is hostile until it has been read. It is taken into memory once and is bounded in size, so that
 * what was looked at is what is read; only forms known by their first bytes are read, each by its own reader, never by
 * guessing through all of MPXJ's readers, some of which open databases; XML is walked through first and refused when it
 * declares a document type, so that no entity exists. Whatever goes wrong is said in a sentence and nothing has changed.
 *
 * <p>Decided here: every row of a foreign plan becomes a task, or a phase where it stands at the top and is wanted as one,
 * so that the count can be checked against the other program. Calendars, rules about dates, links with their lags, roles and
 * what has happened come over as they are; what this plan cannot say is not guessed but shown before anything is done: every
 * task whose dates differ with the reason, every link that changes,
 * and what is left behind. A reason is found by looking, not by trying, so it is the likely one; the dates are certain.
 *
 * <p>Decided here: the other program's dates are not copied but worked out here, so that they go on being right when the plan
 * changes. Only what waits for nothing is held where the other program has it, because nothing else says so, and what was drawn
 * or levelled there. An engagement without tasks goes by the project's calendar; in any other the tasks bring it along. In a
 * calendar of its own a task does not wait for those of its roles, so a task that goes by the project's while a role has another
 * is given the project's as its own.
 *
 * <p>Decided here: Java objects in a file are never made, not even ProjectLibre's; only the XML behind them is read.
 *
 * <p>Decided here: a package says nothing of the machine or the time of its export, so that the same engagement is the
 * same bytes from every machine. Its history counts only when it leads
 * from nothing to its plan. The fingerprints in it find damage; they do not defend against somebody who forges, and what
 * a history says of who did what is what its sender says.
 */
@NullMarked
package dev.sextant.exchange;

import org.jspecify.annotations.NullMarked;
