package dev.sextant.command;

import dev.sextant.journal.Engagement;
import dev.sextant.journal.Entry;
import dev.sextant.journal.Erasure;
import dev.sextant.journal.History;
import dev.sextant.journal.Journal;
import dev.sextant.journal.Ledger;
import dev.sextant.journal.Library;
import dev.sextant.journal.Mentions;
import dev.sextant.journal.Opened;
import dev.sextant.journal.Phrase;
import dev.sextant.journal.Snapshot;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Risk;
import dev.sextant.plan.Task;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A library that keeps nothing beyond a test, but keeps it as a real one does: as entries, and one writer at a time. */
final class MemoryLibrary implements Library {

    private final Clock clock;
    private final LinkedHashMap<String, Kept> kept;
    private final @Nullable Phrase known;

    MemoryLibrary(Clock clock) {
        this(clock, new LinkedHashMap<>(), null);
    }

    private MemoryLibrary(Clock clock, LinkedHashMap<String, Kept> kept, @Nullable Phrase known) {
        this.clock = clock;
        this.kept = kept;
        this.known = known;
    }

    /** The entries of the engagement that was made last. */
    List<Entry> entries() {
        return List.copyOf(kept.lastEntry().getValue().entries);
    }

    Plan plan() {
        return kept.lastEntry().getValue().plan();
    }

    /** Does to the last engagement what a broken disk might. */
    void lose(int entry) {
        kept.lastEntry().getValue().entries.remove(entry);
    }

    void writeProtect() {
        kept.lastEntry().getValue().readOnly = true;
    }

    boolean isAnyOpen() {
        return kept.values().stream().anyMatch(it -> it.open);
    }

    @Override
    public Path folder() {
        return Path.of("memory");
    }

    @Override
    public List<Engagement> list() {
        return kept.values().stream().map(Kept::engagement).toList();
    }

    @Override
    public Opened create(List<? extends Part> parts, String by) {
        var id = "e" + (kept.size() + 1);
        var made = new Kept(id);
        new Journal(Plan.EMPTY, 0, made, clock, by).commit("entry.created", parts.stream().map(Edit::add).toList());
        kept.put(id, made);
        return open(id);
    }

    @Override
    public Opened adopt(List<Entry> entries) {
        History.replayed(entries).charter();
        var id = "e" + (kept.size() + 1);
        var made = new Kept(id);
        entries.forEach(made::append);
        kept.put(id, made);
        return open(id);
    }

    @Override
    public Opened open(String id) {
        var found = kept.get(id);
        if (found == null || found.open) {
            throw new Refusal("part.missing", id);
        }
        requirePhrase(id);
        found.open = true;
        return found;
    }

    @Override
    public List<Snapshot> snapshots(String id) {
        var held = Objects.requireNonNull(kept.get(id));
        return held.entries.stream()
                .map(it -> new Snapshot(id, it.seq(), it.at(), Map.of(), held.entries.size() - it.seq()))
                .toList()
                .reversed();
    }

    @Override
    public Plan read(String id, Snapshot snapshot) {
        var held = Objects.requireNonNull(kept.get(id));
        return History.at(held.plan, held.entries, snapshot.seq());
    }

    @Override
    public Opened recover(String id, Snapshot snapshot) {
        throw new Refusal("part.missing", id);
    }

    @Override
    public Library with(Phrase phrase) {
        return new MemoryLibrary(clock, kept, phrase);
    }

    @Override
    public void requirePhrase(String id) {
        var wanted = kept.get(id).phrase;
        if (wanted != null && (known == null || !known.isSame(wanted))) {
            throw new Refusal(known == null ? "store.locked" : "store.phrase");
        }
    }

    @Override
    public void protect(String id, Phrase phrase) {
        requirePhrase(id);
        kept.get(id).phrase = Phrase.of(phrase.use(String::new));
    }

    @Override
    public void unprotect(String id) {
        requirePhrase(id);
        kept.get(id).phrase = null;
    }

    @Override
    public Mentions mentions(String id, String who) {
        var found = kept.get(id);
        return Erasure.of(who, found.entries).mentions(found.plan, found.entries, 3, 2);
    }

    @Override
    public Mentions purge(String id, String who, String by) {
        var found = kept.get(id);
        var mentions = mentions(id, who);
        var erased = Erasure.of(who, found.entries).of(found.plan, List.copyOf(found.entries), clock.instant(), by);
        found.entries.clear();
        found.plan = Plan.EMPTY;
        erased.forEach(found::append);
        return mentions;
    }

    private static final class Kept implements Opened, Ledger {

        private final String id;
        private final List<Entry> entries = new ArrayList<>();
        private Plan plan = Plan.EMPTY;
        private boolean open;
        private boolean readOnly;
        private @Nullable Phrase phrase;

        private Kept(String id) {
            this.id = id;
        }

        @Override
        public Engagement engagement() {
            var charter = plan.charter();
            return new Engagement(
                    id, charter.name(), charter.client(), charter.method(), entries.getLast().at(), entries.size(),
                    plan.all(Task.class).size(), plan.all(Risk.class).size(), !open, phrase != null);
        }

        @Override
        public CompletableFuture<Void> append(Entry entry) {
            plan = plan.with(entry.edits());
            entries.add(entry);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public List<Entry> entries() {
            return List.copyOf(entries);
        }

        @Override
        public Plan plan() {
            return plan;
        }

        @Override
        public long seq() {
            return entries.getLast().seq();
        }

        @Override
        public Ledger ledger() {
            return this;
        }

        @Override
        public boolean isReadOnly() {
            return readOnly;
        }

        @Override
        public long recovered() {
            return 0;
        }

        @Override
        public void close() {
            open = false;
        }
    }
}
