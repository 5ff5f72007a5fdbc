package dev.sextant.ui.shell;

import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Notices.Notice;
import dev.sextant.ui.kit.Notices.Tone;
import dev.sextant.ui.kit.SaveState;
import dev.sextant.ui.kit.Works;
import dev.sextant.ui.kit.Works.Going;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Shows the sentence that has to be said, and the long work that is going on. */
final class Messages {

    private final Desk desk;
    private final Works works;
    private final PauseTransition goodbye = new PauseTransition(Duration.seconds(6));

    Messages(Desk desk, Works works) {
        this.desk = desk;
        this.works = works;
        goodbye.setOnFinished(_ -> desk.notices().dismiss());
    }

    void bind(HBox notice, Label text, Button retry, HBox work, Label name, ProgressBar progress) {
        StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
        notice.setMaxHeight(Region.USE_PREF_SIZE);
        desk.notices().now().subscribe(now -> show(now, notice, text));
        var unsaved = desk.saving().map(it -> it == SaveState.NOT_SAVED);
        retry.visibleProperty().bind(unsaved);
        retry.managedProperty().bind(unsaved);
        works.going().subscribe(going -> show(going, work, name, progress));
        desk.speech().texts().addListener((_, _, _) -> show(works.going().get(), work, name, progress));
    }

    private void show(@Nullable Notice now, HBox notice, Label text) {
        shown(notice, now != null);
        goodbye.stop();
        if (now != null) {
            text.setText(now.sentence());
            notice.getStyleClass().remove("problem");
            if (now.tone() == Tone.PROBLEM) {
                notice.getStyleClass().add("problem");
            } else {
                goodbye.playFromStart();
            }
        }
    }

    private void show(@Nullable Going going, HBox work, Label name, ProgressBar progress) {
        shown(work, going != null);
        if (going != null) {
            name.setText(desk.speech().say(going.key()));
            progress.setProgress(going.progress());
        }
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
