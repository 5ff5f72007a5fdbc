package dev.sextant.ui.start;

import dev.sextant.journal.Engagement;
import dev.sextant.journal.Snapshot;
import dev.sextant.plan.Kind;
import dev.sextant.text.Texts;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What can be brought back of an engagement whose file is damaged. */
final class RecoveryBox {

    private static final int MOST = 3;

    private RecoveryBox() {}

    static Node of(Engagement engagement, List<Snapshot> snapshots, Texts texts, Clock clock, Consumer<Snapshot> recover) {
        var box = new VBox();
        box.getStyleClass().add("recovery-box");
        box.getChildren().add(wrapped(texts.say("start.recovery.title", engagement.name()), "strong"));
        box.getChildren().add(wrapped(texts.say(snapshots.isEmpty() ? "start.recovery.none" : "start.recovery.offer"), "muted"));
        snapshots.stream().limit(MOST).forEach(snapshot -> {
            var button = new Button(texts.say("start.recovery.state", RecentLine.when(snapshot.at(), texts, clock),
                    count(snapshot, Kind.TASK), count(snapshot, Kind.COST_LINE), count(snapshot, Kind.RISK), snapshot.later()));
            button.setWrapText(true);
            button.setMinHeight(Region.USE_PREF_SIZE);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(_ -> recover.accept(snapshot));
            box.getChildren().add(button);
        });
        return box;
    }

    private static int count(Snapshot snapshot, Kind kind) {
        return snapshot.counts().getOrDefault(kind, 0);
    }

    private static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
