package dev.sextant;

import dev.sextant.journal.Opened;
import dev.sextant.plan.Part;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Preferences;
import dev.sextant.ui.kit.Theme;
import dev.sextant.ui.shell.ShellController;
import dev.sextant.ui.start.StartController;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window: the start screen, or one open engagement in its shell. */
final class Window {

    private static final double WIDTH_EMS = 100;
    private static final double HEIGHT_EMS = 62;

    private final Workbench workbench;
    private final Consumer<Preferences> remember;
    private final Stage stage;
    private final Scene scene;
    private @Nullable Sitting sitting;
    private boolean presenting;

    /** An engagement that is open in the window. */
    private record Sitting(Opened opened, Desk desk, ShellController shell) {}

    /** @param remember keeps how the user likes the window */
    Window(Workbench workbench, Consumer<Preferences> remember, Stage stage) {
        this.workbench = workbench;
        this.remember = remember;
        this.stage = stage;
        var em = workbench.look().fontSize().get();
        var room = Screen.getPrimary().getVisualBounds();
        this.scene = new Scene(new StackPane(), Math.min(WIDTH_EMS * em, room.getWidth()), Math.min(HEIGHT_EMS * em, room.getHeight()));
        stage.setScene(scene);
        stage.setMaximized(WIDTH_EMS * em > room.getWidth() || HEIGHT_EMS * em > room.getHeight());
        stage.setOnCloseRequest(_ -> close());
        workbench.look().theme().subscribe(_ -> rememberPreferences());
        workbench.look().zoom().subscribe(_ -> rememberPreferences());
        workbench.speech().texts().subscribe(_ -> rememberPreferences());
    }

    void show() {
        showStart();
        stage.show();
    }

    private void showStart() {
        stage.setTitle("Sextant");
        show(workbench.start(new Starting()).load());
    }

    private void show(Parent root) {
        scene.setRoot(root);
        root.requestFocus();
    }

    /** @param first is done as soon as the engagement stands on its desk */
    private void open(Opened opened, Consumer<Desk> first) {
        var desk = workbench.desk(opened);
        var shell = workbench.shell(desk, new Working(desk), workbench.upkeep(opened, new Reopening()));
        sitting = new Sitting(opened, desk, shell);
        desk.plan().subscribe(_ -> stage.setTitle(workbench.speech().say(desk.titled().charter().name()) + " – Sextant"));
        show(shell.load());
        if (opened.recovered() > 0) {
            workbench.notices().say("shell.recovered", opened.recovered());
        }
        first.accept(desk);
    }

    /** Lets go of what is open. What is being typed becomes part of the plan first. */
    private void close() {
        var closing = sitting;
        sitting = null;
        if (closing != null) {
            closing.desk().drafts().commit();
            closing.opened().close();
        }
    }

    /** Full screen and in the projector's colours, until Escape. */
    private void present(Desk desk, @Nullable Part about) {
        desk.drafts().commit();
        var look = workbench.look();
        var before = look.theme().get();
        var slides = new Stage();
        slides.setScene(new Scene(workbench.present(desk, about, slides::close).load(), stage.getWidth(), stage.getHeight()));
        slides.setTitle(stage.getTitle());
        slides.setFullScreenExitHint("");
        slides.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        slides.setFullScreen(true);
        slides.setOnHidden(_ -> {
            presenting = false;
            look.show(before);
        });
        presenting = true;
        look.show(Theme.PROJECTOR);
        slides.show();
    }

    private void rememberPreferences() {
        if (presenting) {
            return;
        }
        var look = workbench.look();
        remember.accept(new Preferences(look.theme().get(), look.zoom().get(), workbench.speech().language()));
    }

    private void speakOther() {
        workbench.speech().speak(workbench.speech().language().other());
    }

    private final class Starting implements StartController.Outside {
        @Override
        public void opened(Opened engagement, Consumer<Desk> first) {
            open(engagement, first);
        }

        @Override
        public void speakOther() {
            Window.this.speakOther();
        }
    }

    private final class Reopening implements EngagementUpkeep.Window {
        @Override
        public void leave() {
            close();
            showStart();
        }

        @Override
        public void open(Opened engagement) {
            Window.this.open(engagement, _ -> {});
        }
    }

    private final class Working implements ShellController.Outside {
        private final Desk desk;

        Working(Desk desk) {
            this.desk = desk;
        }

        @Override
        public void present(@Nullable Part about) {
            Window.this.present(desk, about);
        }

        @Override
        public void leave() {
            close();
            showStart();
        }

        @Override
        public void speakOther() {
            Window.this.speakOther();
        }
    }
}
