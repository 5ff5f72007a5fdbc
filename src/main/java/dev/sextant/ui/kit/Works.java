package dev.sextant.ui.kit;

import dev.sextant.plan.Refusal;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Work that takes long enough to be seen: one at a time, with progress, and it can be cancelled. */
public final class Works {

    /**
     * What is going on.
     *
     * @param key of the sentence that names the work
     * @param progress from 0 to 1; negative when it cannot be told
     */
    public record Going(String key, double progress) {}

    /** The long work itself. It asks now and then whether it is still wanted, and then throws what {@link #stop} gives. */
    @FunctionalInterface
    public interface Task<T> {
        T run(DoubleConsumer progress, BooleanSupplier wanted);
    }

    private final Threads threads;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<@Nullable Going> going = new ReadOnlyObjectWrapper<>();
    private AtomicBoolean wanted = new AtomicBoolean();

    public Works(Threads threads, Notices notices) {
        this.threads = threads;
        this.notices = notices;
    }

    public static CancellationException stop() {
        return new CancellationException();
    }

    /** @param then gets the result on the JavaFX thread; not called when the work failed or was cancelled */
    public <T> void start(String key, Task<T> task, Consumer<T> then) {
        cancel();
        var mine = new AtomicBoolean(true);
        wanted = mine;
        going.set(new Going(key, -1));
        threads.background().execute(() -> {
            try {
                var result = task.run(progress -> show(mine, new Going(key, progress)), mine::get);
                threads.window().execute(() -> {
                    if (mine.get()) {
                        going.set(null);
                        then.accept(result);
                    }
                });
            } catch (CancellationException cancelled) {
                show(mine, null);
            } catch (Refusal refusal) {
                show(mine, null);
                threads.window().execute(() -> notices.refuse(refusal));
            }
        });
    }

    public void cancel() {
        wanted.set(false);
        going.set(null);
    }

    public ReadOnlyObjectProperty<@Nullable Going> going() {
        return going.getReadOnlyProperty();
    }

    private void show(AtomicBoolean mine, @Nullable Going now) {
        threads.window().execute(() -> {
            if (mine.get()) {
                going.set(now);
            }
        });
    }
}
