package dev.sextant;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/** Runs tests of screens on the JavaFX thread, started once for all of them. */
public final class FxThread {

    private static final class Started {
        private static final CountDownLatch LATCH = new CountDownLatch(1);

        static {
            try {
                Platform.startup(LATCH::countDown);
            } catch (IllegalStateException alreadyRunning) {
                LATCH.countDown();
            }
            Platform.setImplicitExit(false);
        }
    }

    private FxThread() {}

    public static <T> T call(Callable<T> work) {
        try {
            Started.LATCH.await();
            var task = new FutureTask<>(work);
            Platform.runLater(task);
            return task.get(2, TimeUnit.MINUTES);
        } catch (ExecutionException failed) {
            throw new AssertionError("Failed on the JavaFX thread: " + failed.getCause(), failed.getCause());
        } catch (InterruptedException | TimeoutException tooLong) {
            throw new AssertionError("The JavaFX thread did not answer", tooLong);
        }
    }

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }
}
