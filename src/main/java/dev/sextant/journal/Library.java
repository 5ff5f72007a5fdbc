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
     * @throws Refusal {@code store.in-use}, {@code store.newer}, {@code store.damaged} or {@code store.missing}; nothing
     *     has changed
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
}
