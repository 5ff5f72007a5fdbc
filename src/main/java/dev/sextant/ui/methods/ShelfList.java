package dev.sextant.ui.methods;

import dev.sextant.ui.kit.Speech;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The shelf as a list at the left. One tab stop leads into it; the arrow keys go through it. */
final class ShelfList {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final VBox box;
    private final Speech speech;
    private final Consumer<String> choose;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<String, Line> lines = new HashMap<>();

    /** @param choose gets the key of what is chosen */
    ShelfList(VBox box, Speech speech, Consumer<String> choose) {
        this.box = box;
        this.speech = speech;
        this.choose = choose;
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null && before != null && line(before).isPresent()) {
                group.selectToggle(before); // what is chosen stays chosen
            } else if (now != null) {
                line(now).ifPresent(this::choose);
            }
        });
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Optional<Line> line(@Nullable Toggle button) {
        return lines.values().stream().filter(it -> it.button == button).findFirst();
    }

    private void pressed(KeyEvent key) {
        if (!key.getCode().isArrowKey()) {
            return;
        }
        var all = box.getChildren().stream().filter(Line.class::isInstance).map(Line.class::cast).toList();
        var back = key.getCode() == KeyCode.UP || key.getCode() == KeyCode.LEFT;
        var to = line(group.getSelectedToggle()).map(all::indexOf).orElse(0) + (back ? -1 : 1);
        if (to >= 0 && to < all.size()) {
            group.selectToggle(all.get(to).button);
            all.get(to).button.requestFocus();
        }
        key.consume();
    }

    private void choose(Line chosen) {
        lines.values().forEach(it -> it.choose(it == chosen));
        choose.accept(chosen.key);
    }

    void show(List<Entry> entries, String chosen) {
        forget(entries);
        List<Node> nodes = new ArrayList<>();
        section(nodes, "methods.shelf.methods", "", entries, it -> it instanceof Blueprint each && each.source() == Blueprint.Source.METHOD);
        section(nodes, "methods.shelf.own", "methods.shelf.own.none", entries,
                it -> it instanceof Entry.Unreadable || it instanceof Blueprint each && each.source() == Blueprint.Source.TEMPLATE);
        section(nodes, "methods.shelf.walks", "", entries, it -> it instanceof Walk);
        if (!nodes.equals(box.getChildren())) {
            box.getChildren().setAll(nodes);
        }
        var line = lines.get(chosen);
        if (line != null) {
            group.selectToggle(line.button);
        }
    }

    private void forget(List<Entry> entries) {
        var keys = entries.stream().map(Entry::key).toList();
        var gone = lines.values().stream().filter(it -> !keys.contains(it.key)).toList();
        gone.forEach(it -> lines.remove(it.key));
        gone.forEach(it -> it.button.setToggleGroup(null));
    }

    private void section(List<Node> nodes, String title, String none, List<Entry> entries, Predicate<Entry> belongs) {
        nodes.add(label(title, "shelf-heading"));
        var own = entries.stream().filter(belongs).toList();
        own.forEach(entry -> nodes.add(lines.computeIfAbsent(entry.key(), Line::new).showing(entry)));
        if (own.isEmpty() && !none.isEmpty()) {
            nodes.add(label(none, "shelf-none"));
        }
    }

    private Label label(String key, String style) {
        var label = new Label(speech.say(key));
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    /** The words lie over the button, because a button does not wrap what it shows beside its text. */
    private final class Line extends StackPane {

        private final String key;
        private final ToggleButton button = new ToggleButton();
        private final Label name = new Label();
        private final Label detail = new Label();

        Line(String key) {
            this.key = key;
            getStyleClass().add("shelf-line");
            name.getStyleClass().add("shelf-name");
            name.setWrapText(true);
            detail.getStyleClass().add("shelf-detail");
            var words = new VBox(name, detail);
            words.getStyleClass().add("shelf-words");
            words.setMouseTransparent(true);
            button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            button.setToggleGroup(group);
            getChildren().addAll(button, words);
        }

        /** One tab stop leads into the list. */
        void choose(boolean chosen) {
            pseudoClassStateChanged(CHOSEN, chosen);
            button.setFocusTraversable(chosen);
        }

        Line showing(Entry entry) {
            name.setText(switch (entry) {
                case Blueprint it -> speech.say(it.name());
                case Entry.Unreadable it -> it.id();
                case Walk it -> speech.say("methods.walk.name", it.from().name(), it.to().name());
            });
            detail.setText(switch (entry) {
                case Blueprint it -> speech.say("methods.shelf.size", it.sections().size(), it.tasks());
                case Entry.Unreadable _ -> speech.say("methods.shelf.unreadable");
                case Walk it -> speech.say("methods.shelf.cells", it.rows(), it.columns());
            });
            detail.getStyleClass().setAll("label", entry instanceof Entry.Unreadable ? "shelf-problem" : "shelf-detail");
            button.setAccessibleText(name.getText() + ", " + detail.getText());
            return this;
        }
    }
}
