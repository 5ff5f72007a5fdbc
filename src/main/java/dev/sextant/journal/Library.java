package dev.sextant.journal;

import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import java.nio.file.Path;
import java.util.List;

/** Where engagements are kept: the port of the store, for the window and the command line. */
public interface Library {

    /** The folder, to show to the user. */
    Path folder();

    /** All engagements, the one edited last first, without opening any. */
    List<Engagement> list();

    /**
     * A new engagement, opened.
     *
     * @param parts what it begins with, kept as its first entry; a charter among them, which names it
     * @param by who makes it
     * @throws Refusal if the folder cannot be written, or the parts are no plan
     */
    Opened create(List<? extends Part> parts, String by);

    /**
     * A new engagement that begins with a history made elsewhere, opened. All of it is durable, and there is a snapshot.
     *
     * @param entries from the first, without a gap; they have to lead to a plan with a charter
     * @throws Refusal if the folder cannot be written, or the entries do not lead from nothing to a plan; nothing is made
     */
    Opened adopt(List<Entry> entries);

    /**
     * Opens an engagement and brings back whatever an abnormal end left in the log.
     *
     * @throws Refusal {@code store.in-use}, {@code store.newer}, {@code store.damaged} or {@code store.missing}; {@code
     *     store.locked} if it needs a pass phrase, {@code store.phrase} if it needs another; nothing has changed
     */
    Opened open(String id);

    /** The states of an engagement that can be brought back, newest first; each was read again after it was written. */
    List<Snapshot> snapshots(String id);

    /**
     * The plan as a snapshot has it, verified once more. Changes nothing.
     *
     * @throws Refusal {@code store.missing} if it is no longer there
     */
    Plan read(String id, Snapshot snapshot);

    /**
     * Puts a snapshot, and every intact entry of the log after it, in the place of a file that cannot be opened. The old
     * file is kept beside it.
     */
    Opened recover(String id, Snapshot snapshot);

    /**
     * The same engagements, for somebody who knows a pass phrase. Engagements that need none do not mind.
     *
     * @param phrase stays the caller's to wipe, when this library is no longer used
     */
    Library with(Phrase phrase);

    /**
     * Nothing happens if the engagement needs no pass phrase, or this library was given the right one.
     *
     * @throws Refusal {@code store.locked} or {@code store.phrase}
     */
    void requirePhrase(String id);

    /**
     * Puts a closed engagement, its log and its snapshots under a pass phrase, in the place of the one that it may have
     * had. Nobody can read it without the phrase from then on.
     *
     * @throws Refusal {@code store.locked} or {@code store.phrase} if it has one that this library was not given; {@code
     *     store.short-phrase}; {@code store.leftover} if it is done, but files that it should have replaced cannot be
     *     deleted. After any other the engagement is what it was.
     */
    void protect(String id, Phrase phrase);

    /** Takes the pass phrase away. @throws Refusal as {@link #protect} */
    void unprotect(String id);

    /**
     * Where somebody is named in an engagement. Changes nothing.
     *
     * @param who a name in either language or an id, of somebody who is or was in the plan; or any other name
     * @throws Refusal {@code store.nobody} if nowhere, {@code erasure.several} if the name fits several people, {@code
     *     erasure.short}
     */
    Mentions mentions(String id, String who);

    /**
     * Takes a person out of an engagement for good: the part, the name and the contact wherever they stand, in the plan and
     * in every entry of its history, which keeps its numbers and times. All older snapshots and files that were set aside
     * go. The engagement must not be open; afterwards it is as before, or purged, whenever the program ended.
     *
     * @param by who does it
     * @return what was found
     * @throws Refusal as {@link #mentions}; {@code store.in-use}; {@code store.purge-left} if the engagement is purged but
     *     old files would not go, which opening it tries again
     */
    Mentions purge(String id, String who, String by);

    /** Whether what refused to be opened can only be brought back from a snapshot: it is damaged, or not of this library. */
    static boolean isBeyondOpening(Refusal refusal) {
        return refusal.code().equals("store.damaged") || refusal.code().equals("store.foreign");
    }
}
