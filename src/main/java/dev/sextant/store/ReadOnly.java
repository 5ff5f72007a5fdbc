package dev.sextant.store;

import dev.sextant.journal.Engagement;
import dev.sextant.journal.Entry;
import dev.sextant.journal.Ledger;
import dev.sextant.journal.Opened;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** An engagement that can only be looked at. It was read into memory, so no file stays open. */
record ReadOnly(Place place, Findings findings) implements Opened, Ledger {

    @Override
    public Engagement engagement() {
        return findings.manifest().engagement();
    }

    @Override
    public Plan plan() {
        return findings.now().plan();
    }

    @Override
    public long seq() {
        return findings.now().seq();
    }

    @Override
    public Ledger ledger() {
        return this;
    }

    @Override
    public boolean isReadOnly() {
        return true;
    }

    @Override
    public long recovered() {
        return findings.missing().size();
    }

    @Override
    public CompletableFuture<Void> append(Entry entry) {
        return CompletableFuture.failedFuture(new Refusal("store.read-only", place.folder()));
    }

    @Override
    public List<Entry> entries() {
        return findings.entries();
    }

    @Override
    public void close() {
        // nothing is open
    }
}
