package dev.sextant.ui.start;

import dev.sextant.journal.Engagement;
import dev.sextant.journal.Snapshot;
import dev.sextant.plan.Kind;
import dev.sextant.text.Texts;
import dev.sextant.ui.kit.Chips;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The verified copies of an engagement, each with its date, its size and what going back to it would change. */
final class CopiesBox {

    private static final int FIRST = 3;

    private final Texts texts;
    private final Clock clock;
    private final Consumer<Snapshot> goBack;
    private final boolean damaged;

    /**
     * A copy to go back to.
     *
     * @param difference what going back would change, in a sentence
     */
    record Copy(Snapshot snapshot, String difference) {}

    private CopiesBox(boolean damaged, Texts texts, Clock clock, Consumer<Snapshot> goBack) {
        this.damaged = damaged;
        this.texts = texts;
        this.clock = clock;
        this.goBack = goBack;
    }

    /** @param damaged whether it cannot be opened as it is */
    static Node of(Engagement engagement, boolean damaged, List<Copy> copies, Texts texts, Clock clock, Consumer<Snapshot> goBack) {
        var box = new VBox();
        box.getStyleClass().add(damaged ? "recovery-box" : "copies-box");
        box.getChildren().add(Chips.wrapped(texts.say(damaged ? "start.recovery.title" : "start.copies.title", engagement.name()), "strong"));
        box.getChildren().add(Chips.wrapped(texts.say(explanation(damaged, copies.isEmpty())), "muted"));
        var offer = new CopiesBox(damaged, texts, clock, goBack);
        copies.stream().limit(FIRST).forEach(copy -> box.getChildren().add(offer.line(copy)));
        if (copies.size() > FIRST) {
            var more = new Hyperlink(texts.say("start.copies.more", copies.size() - FIRST));
            more.setOnAction(_ -> {
                box.getChildren().remove(more);
                copies.stream().skip(FIRST).forEach(copy -> box.getChildren().add(offer.line(copy)));
            });
            box.getChildren().add(more);
        }
        return box;
    }

    private static String explanation(boolean damaged, boolean none) {
        if (none) {
            return "start.recovery.none";
        }
        return damaged ? "start.recovery.offer" : "start.copies.offer";
    }

    private Node line(Copy copy) {
        var snapshot = copy.snapshot();
        var when = new Label(RecentLine.when(snapshot.at(), texts, clock));
        when.getStyleClass().add("strong");
        var counts = Chips.wrapped(texts.say(
                "start.recovery.state", snapshot.count(Kind.TASK), snapshot.count(Kind.COST_LINE), snapshot.count(Kind.RISK), snapshot.later()), "copy-text");
        var button = new Button(texts.say(damaged ? "start.recovery.take" : "start.copies.take"));
        button.setAccessibleText(button.getText() + ": " + when.getText() + ", " + counts.getText());
        button.setOnAction(_ -> goBack.accept(snapshot));
        var lines = new VBox(when, counts, Chips.wrapped(copy.difference(), "muted"), button);
        lines.getStyleClass().add("copy");
        return lines;
    }
}
