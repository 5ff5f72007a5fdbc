package dev.sextant.ui.roadmap;

import dev.sextant.plan.Id;
import dev.sextant.plan.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * Shows a passage. Each task in it can be clicked; its number is a link that the keyboard reaches, its name is text, because a
 * link does not break over lines.
 */
public final class PassageView extends TextFlow {

    public PassageView() {
        getStyleClass().add("passage");
    }

    /** What cannot be as it is wanted, in a box. */
    static PassageView trouble(Passage passage, Consumer<Id<Task>> open) {
        var box = new PassageView();
        box.getStyleClass().add("trouble");
        box.show(passage, open);
        return box;
    }

    void show(Passage passage, Consumer<Id<Task>> open) {
        getChildren().setAll(passage.pieces().stream().flatMap(it -> nodes(it, open).stream()).toList());
        setAccessibleText(passage.text());
    }

    private static List<Node> nodes(Passage.Piece piece, Consumer<Id<Task>> open) {
        if (piece.task().isEmpty()) {
            return List.of(text(piece.text(), "passage-text"));
        }
        var task = piece.task().get();
        var nodes = new ArrayList<Node>();
        var end = piece.text().indexOf(' ');
        var number = new Hyperlink(end < 0 ? piece.text() : piece.text().substring(0, end));
        number.setAccessibleText(piece.text());
        number.setOnAction(_ -> open.accept(task));
        nodes.add(number);
        if (end >= 0) {
            var name = text(piece.text().substring(end), "passage-link");
            name.setOnMouseClicked(_ -> open.accept(task));
            nodes.add(name);
        }
        return nodes;
    }

    private static Text text(String text, String style) {
        var node = new Text(text);
        node.getStyleClass().add(style);
        return node;
    }
}
