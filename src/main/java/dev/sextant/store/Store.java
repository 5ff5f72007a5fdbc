package dev.sextant.store;

import dev.sextant.journal.Engagement;
import dev.sextant.journal.Entry;
import dev.sextant.journal.Ledger;
import dev.sextant.journal.Opened;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An engagement that is open for writing, with the one thread that writes it. */
final class Store implements Opened, Ledger {

    private static final Logger LOG = LoggerFactory.getLogger(Store.class);
    private static final long TEND_SECONDS = 5;

    private final Place place;
    private final Engagement engagement;
    private final Chain found;
    private final long recovered;
    private final Writer writer;
    private final Keeper keeper;
    private final Lock lock;
    private final ScheduledExecutorService thread;
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private boolean closed;
    private @Nullable Future<?> tending;

    /** An entry that somebody waits for. */
    private record Waiting(Entry entry, CompletableFuture<Void> saved) {}

    Store(Place place, Engagement engagement, long recovered, Writer writer, Keeper keeper, Lock lock) {
        this.place = place;
        this.engagement = engagement;
        this.found = writer.done();
        this.recovered = recovered;
        this.writer = writer;
        this.keeper = keeper;
        this.lock = lock;
        this.thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("sextant-store-" + place.id()).factory());
    }

    @Override
    public Engagement engagement() {
        return engagement;
    }

    @Override
    public Plan plan() {
        return found.plan();
    }

    @Override
    public long seq() {
        return found.seq();
    }

    @Override
    public Ledger ledger() {
        return this;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public long recovered() {
        return recovered;
    }

    @Override
    public CompletableFuture<Void> append(Entry entry) {
        var saved = new CompletableFuture<Void>();
        waiting.add(new Waiting(entry, saved));
        try {
            thread.execute(this::writeWaiting);
        } catch (RejectedExecutionException ended) {
            saved.completeExceptionally(closed(ended));
        }
        return saved;
    }

    private Refusal closed(RejectedExecutionException ended) {
        return new Refusal("store.io", place.folder(), "closed").because(ended);
    }

    @Override
    public List<Entry> entries() {
        return onThread(writer::entries);
    }

    /** All that wait are forced together, so that a hundred small edits cost one wait for the disk. */
    private void writeWaiting() {
        var fitting = new ArrayList<Waiting>();
        var seq = writer.done().seq();
        for (var next = waiting.poll(); next != null; next = waiting.poll()) {
            if (next.entry.seq() == seq + 1) {
                fitting.add(next);
                seq++;
            } else {
                next.saved.completeExceptionally(
                        new Refusal("store.io", place.folder(), "entry " + next.entry.seq() + " after " + seq));
            }
        }
        if (fitting.isEmpty()) {
            return;
        }
        try {
            writer.write(fitting.stream().map(Waiting::entry).toList());
            fitting.forEach(it -> it.saved.complete(null));
            tend();
            tendLater();
        } catch (RuntimeException | Error failed) { // whoever waits must hear of it, whatever it was
            LOG.warn("{} could not be saved: {}", place.id(), failed instanceof Refusal refusal ? refusal.code() : failed.getClass());
            fitting.forEach(it -> it.saved.completeExceptionally(failed));
        }
    }

    private void tend() {
        try {
            keeper.tend(writer);
        } catch (IOException | SQLException | RuntimeException failed) {
            LOG.warn("{}: entries are safe, but no snapshot or checkpoint: {}", place.id(), failed.getClass());
        }
    }

    /** Until all is forced and in a snapshot, also when nobody edits any more. */
    private void tendLater() {
        if (tending == null) {
            tending = thread.schedule(this::tendAgain, TEND_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void tendAgain() {
        tending = null;
        tend();
        if (keeper.owes(writer)) {
            tendLater();
        }
    }

    /**
     * @throws Refusal if something could not be written; the files are let go of all the same, and what was
     *     acknowledged is found when they are opened again
     */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            onThread(this::finish);
        } finally {
            thread.shutdown();
        }
    }

    private boolean finish() throws IOException, SQLException {
        writeWaiting();
        if (tending != null) {
            tending.cancel(false);
        }
        try (lock) {
            keeper.close(writer);
            return true;
        } catch (IOException | SQLException | RuntimeException | Error failed) { // whatever it was, the files must be let go of
            try {
                writer.close();
            } catch (IOException | SQLException again) {
                failed.addSuppressed(again);
            }
            throw failed;
        }
    }

    private <T> T onThread(Callable<T> work) {
        try {
            return thread.submit(work).get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof OutOfMemoryError tooLittle) {
                throw new Refusal("store.memory", Runtime.getRuntime().maxMemory() >> 20).because(tooLittle);
            }
            throw Trouble.writing(place.folder(), failed.getCause() instanceof Exception cause ? cause : failed);
        } catch (RejectedExecutionException ended) {
            throw closed(ended);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal("store.io", place.folder(), "interrupted").because(stopped);
        }
    }
}
