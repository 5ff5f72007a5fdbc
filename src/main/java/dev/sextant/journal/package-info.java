/**
 * The one door through which a plan changes, and the memory of what went through it.
 *
 * <p>An {@link dev.sextant.journal.Entry} is one gesture of the user. {@link dev.sextant.journal.Journal#commit} is the
 * only way to make one; autosave, undo, history and audit follow from it with no further code at the call sites.
 *
 * <p>Knows the plan. Does not know where entries are kept ({@link dev.sextant.journal.Ledger} is the port) nor who looks
 * at the plan: observers are told, they do not ask.
 *
 * <p>The memory can be made to forget a person ({@link dev.sextant.journal.Erasure}), and nothing else.
 *
 * <p>Decided here: the plan changes at once and durability follows, so that a window never waits for a disk. When the
 * ledger fails, what is on the screen stays, the journal takes no further entry, and {@link
 * dev.sextant.journal.Journal#retry} tries again.
 */
@NullMarked
package dev.sextant.journal;

import org.jspecify.annotations.NullMarked;
