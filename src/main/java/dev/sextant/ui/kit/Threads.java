package dev.sextant.ui.kit;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/**
 * Where work is done.
 *
 * @param window runs on the JavaFX thread, at once when called from it
 * @param background runs what takes time
 */
public record Threads(Executor window, Executor background) {

    public static Threads with(Executor background) {
        return new Threads(Threads::onWindow, background);
    }

    /** Everything at once and on the calling thread, for pictures and tests. */
    public static Threads direct() {
        return new Threads(Runnable::run, Runnable::run);
    }

    /** On the JavaFX thread, but not before what is going on there has ended. */
    public void later(Runnable work) {
        Platform.runLater(work);
    }

    private static void onWindow(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }
}
