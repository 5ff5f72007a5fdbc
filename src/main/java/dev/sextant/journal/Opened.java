package dev.sextant.journal;

import dev.sextant.plan.Plan;

/** An engagement that is open: only this process writes to it until it is closed. */
public interface Opened extends AutoCloseable {

    Engagement engagement();

    /** The plan as it was found. */
    Plan plan();

    /** The number of the last entry in it. */
    long seq();

    Ledger ledger();

    /** Whether nothing can be written, because the file or its folder is read-only. */
    boolean isReadOnly();

    /** How many entries an abnormal end had left in the log alone and were brought back on opening. */
    long recovered();

    /** Waits until all is durable, writes a snapshot and lets go of the files. */
    @Override
    void close();
}
