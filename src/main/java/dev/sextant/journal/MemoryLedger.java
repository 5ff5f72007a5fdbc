package dev.sextant.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A ledger that keeps nothing beyond the life of the program: for previews, pictures and tests. */
public final class MemoryLedger implements Ledger {

    private final List<Entry> entries = new ArrayList<>();

    @Override
    public CompletableFuture<Void> append(Entry entry) {
        entries.add(entry);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public List<Entry> entries() {
        return List.copyOf(entries);
    }
}
