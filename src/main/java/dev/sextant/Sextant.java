package dev.sextant;

import dev.sextant.command.Commands;
import dev.sextant.ui.kit.Preferences;
import dev.sextant.ui.kit.Threads;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The program: without arguments the window, with arguments one command. */
public final class Sextant {

    /** Reads what lies in files of strangers and remarks on it; what matters of that, the user is told. Held, or it is forgotten. */
    private static final Logger OF_FILES = Logger.getLogger("org.apache.poi");

    private Sextant() {}

    /** A command ends with 0 when all went well, with 1 when it was refused, with 2 when it was misunderstood. */
    public static void main(String[] arguments) {
        OF_FILES.setLevel(Level.SEVERE);
        var words = List.of(arguments);
        if (words.isEmpty()) {
            Platform.startup(Sextant::openWindow);
        } else if (words.equals(List.of("self-test"))) {
            System.exit(SelfTest.run(System.out, System.err));
        } else {
            System.exit(Commands.run(new Home(), words, System.out, System.err));
        }
    }

    private static void openWindow() {
        var home = new Home();
        var file = new PreferencesFile(Home.settings());
        var preferences = file.read(Preferences.first(home.language()));
        var workbench = new Workbench(home.catalogue(), home.templates(), home.library(null), new Workbench.Surroundings(
                home.clock(), home.ids(), Threads.with(background()), home.author(), preferences));
        new Window(workbench, file::write, new Stage()).show();
    }

    /** One thread, so that what was asked for first is worked out first; it does not keep the program alive. */
    private static ExecutorService background() {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("background").factory());
    }
}
