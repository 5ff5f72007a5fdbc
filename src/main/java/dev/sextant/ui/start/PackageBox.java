package dev.sextant.ui.start;

import dev.sextant.text.Texts;
import dev.sextant.ui.kit.Chips;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Who and what is in a package, and what can be done with it. */
final class PackageBox {

    /** Something that can be done. */
    record Choice(String name, Runnable work) {}

    private PackageBox() {}

    static Node of(Texts texts, List<String> sentences, List<Choice> choices) {
        var box = new VBox();
        box.getStyleClass().add("copies-box");
        box.getChildren().add(Chips.wrapped(texts.say("start.file.found"), "strong"));
        sentences.forEach(it -> box.getChildren().add(Chips.wrapped(it, "copy-text")));
        for (var choice : choices) {
            var button = new Button(choice.name());
            button.setWrapText(true);
            button.setMinHeight(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> choice.work().run());
            box.getChildren().add(button);
        }
        return box;
    }
}
