package dev.sextant.ui.start;

import dev.sextant.journal.Engagement;
import dev.sextant.text.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** An engagement that is there: what it is called, how large it is, when it was edited last. */
final class RecentLine {

    private RecentLine() {}

    /** @param copies shows what one could go back to */
    static Node of(Engagement engagement, Texts texts, Clock clock, Runnable open, Runnable copies) {
        var name = new Label(texts.say(engagement.name()));
        name.getStyleClass().add("strong");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var when = new Label(when(engagement.lastEdit(), texts, clock));
        when.getStyleClass().add("muted");
        when.setMinWidth(Region.USE_PREF_SIZE);
        var line = new VBox(new HBox(name, gap, when), muted(
                engagement.locked()
                        ? texts.say("start.recent.locked")
                        : texts.say("start.recent.detail", engagement.tasks(), engagement.risks(), engagement.entries())));
        if (!engagement.closed()) {
            line.getChildren().add(muted(texts.say("start.recent.unclosed")));
        }
        var button = new Button();
        button.setGraphic(line);
        button.getStyleClass().add("recent");
        line.prefWidthProperty().bind(button.widthProperty().subtract(20));
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setAccessibleText(name.getText());
        button.setTooltip(new Tooltip(name.getText())); // the line is narrower than some names
        button.setOnAction(_ -> open.run());
        var row = new HBox(button, back(texts, copies));
        row.getStyleClass().add("recent-row");
        return row;
    }

    private static Button back(Texts texts, Runnable copies) {
        var back = new Button("", new FontIcon(Feather.ROTATE_CCW));
        back.getStyleClass().addAll("button-icon", "flat");
        back.setAccessibleText(texts.say("start.copies"));
        back.setTooltip(new Tooltip(texts.say("start.copies")));
        back.setOnAction(_ -> copies.run());
        return back;
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }

    /** The time for today, else the day. */
    static String when(Instant at, Texts texts, Clock clock) {
        var local = at.atZone(clock.getZone());
        return local.toLocalDate().equals(LocalDate.now(clock))
                ? texts.say("start.today", String.format("%02d:%02d", local.getHour(), local.getMinute()))
                : texts.formats().date(local.toLocalDate());
    }
}
