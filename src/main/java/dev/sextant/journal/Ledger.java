package dev.sextant.journal;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Where entries are kept. */
public interface Ledger {

    /**
     * Keeps an entry. Returns at once.
     *
     * @return completes when the entry is durable, on whatever thread; completes exceptionally when it is not. An entry
     *     that failed, and all after it, can be given again.
     */
    CompletableFuture<Void> append(Entry entry);

    /** All entries that are durable, oldest first. */
    List<Entry> entries();
}
