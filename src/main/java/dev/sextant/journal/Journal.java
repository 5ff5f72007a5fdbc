package dev.sextant.journal;

import dev.sextant.plan.Difference;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one door through which a plan changes. What is open now can be undone as far back as it was when it was opened; an
 * undo is an entry like any other, so the ledger never forgets. Belongs to one thread.
 */
public final class Journal {

    public static final String UNDO = "entry.undo";
    public static final String REDO = "entry.redo";
    public static final String RESTORE = "entry.restore";
    /** Of an entry that brings what another machine has done since. */
    public static final String TAKEN = "entry.package.taken";

    private final Ledger ledger;
    private final Clock clock;
    private final String author;
    private final List<Consumer<Change>> observers = new ArrayList<>();
    private final Deque<Entry> done = new ArrayDeque<>();
    private final Deque<Entry> undone = new ArrayDeque<>();
    private final Deque<Pending> pending = new ArrayDeque<>();
    private final List<Entry> made = new ArrayList<>();
    private final long opened;
    private volatile @Nullable List<Entry> earlier;
    private Plan plan;
    private long seq;
    private boolean telling;

    /** An entry on its way to the ledger. */
    private record Pending(Entry entry, CompletableFuture<Void> saved) {}

    /**
     * @param opened the plan as the ledger has it
     * @param seq the number of the last entry in the ledger; 0 when there is none
     * @param author who makes the entries of this sitting
     */
    public Journal(Plan opened, long seq, Ledger ledger, Clock clock, String author) {
        this.plan = opened;
        this.seq = seq;
        this.opened = seq;
        this.ledger = ledger;
        this.clock = clock;
        this.author = author;
    }

    public Plan plan() {
        return plan;
    }

    /** The number of the entry that the plan is at. */
    public long seq() {
        return seq;
    }

    /**
     * Changes the plan.
     *
     * @param label the key of the sentence that says what kind of gesture it is
     * @return completes when the entry is durable; the plan has changed before this method returns
     * @throws Refusal if the plan refuses the edits, or while earlier entries could not be saved; nothing has changed
     */
    public CompletableFuture<Void> commit(String label, List<Edit> edits) {
        var entry = apply(label, null, edits);
        done.push(entry);
        undone.clear();
        return saved();
    }

    /** What {@link #undo} would take back. */
    public Optional<Entry> undoable() {
        return Optional.ofNullable(done.peek());
    }

    /** What {@link #redo} would bring back. */
    public Optional<Entry> redoable() {
        return Optional.ofNullable(undone.peek());
    }

    /** @throws Refusal if nothing has happened since the plan was opened */
    public CompletableFuture<Void> undo() {
        var entry = undoable().orElseThrow(() -> new Refusal("undo.nothing"));
        apply(UNDO, entry.seq(), entry.inverse());
        undone.push(done.pop());
        return saved();
    }

    /** @throws Refusal if nothing was undone since the last commit */
    public CompletableFuture<Void> redo() {
        var entry = redoable().orElseThrow(() -> new Refusal("redo.nothing"));
        var again = apply(REDO, null, entry.edits());
        undone.pop();
        done.push(again);
        return saved();
    }

    /** Brings the plan to what it was at some point, as one entry that can be undone. Nothing happens if it is there. */
    public CompletableFuture<Void> restore(Plan then) {
        var edits = Difference.between(plan, then);
        return edits.isEmpty() ? saved() : commit(RESTORE, edits);
    }

    /** Completes when all that was committed is durable; has failed when something could not be saved. */
    public CompletableFuture<Void> saved() {
        return pending.isEmpty() ? CompletableFuture.completedFuture(null) : pending.getLast().saved();
    }

    /** Gives the ledger once more what it could not keep. */
    public CompletableFuture<Void> retry() {
        forgetSaved();
        var again = pending.stream().map(Pending::entry).toList();
        pending.clear();
        again.forEach(this::keep);
        return saved();
    }

    /** Told of each change after it has happened. An observer must not commit. */
    public void observe(Consumer<Change> observer) {
        observers.add(observer);
    }

    /**
     * All entries up to now, oldest first, durable or not yet. What comes from the ledger is read when the supplier is asked,
     * once for all, on whatever thread; it takes as long as the ledger takes.
     */
    public Supplier<List<Entry>> entries() {
        var sitting = List.copyOf(made);
        return () -> Stream.concat(earlier().stream(), sitting.stream()).toList();
    }

    private List<Entry> earlier() {
        var known = earlier;
        if (known == null) {
            known = ledger.entries().stream().filter(it -> it.seq() <= opened).toList();
            earlier = known;
        }
        return known;
    }

    private Entry apply(String label, @Nullable Long undoes, List<Edit> edits) {
        if (telling) {
            throw new IllegalStateException("An observer of the journal tried to commit " + label);
        }
        forgetSaved();
        if (saved().isCompletedExceptionally()) {
            throw new Refusal("journal.unsaved", pending.size());
        }
        var before = plan;
        var next = plan.with(edits); // refuses here, before anything has happened
        var entry = new Entry(seq + 1, Entry.MAIN, clock.instant(), author, label, undoes, edits);
        plan = next;
        seq = entry.seq();
        made.add(entry);
        keep(entry);
        tell(new Change(before, next, entry));
        return entry;
    }

    private void keep(Entry entry) {
        pending.add(new Pending(entry, ledger.append(entry)));
    }

    private void forgetSaved() {
        while (!pending.isEmpty() && pending.peek().saved().isDone() && !pending.peek().saved().isCompletedExceptionally()) {
            pending.remove();
        }
    }

    private void tell(Change change) {
        telling = true;
        try {
            observers.forEach(observer -> observer.accept(change));
        } finally {
            telling = false;
        }
    }
}
