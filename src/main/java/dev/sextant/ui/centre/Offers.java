package dev.sextant.ui.centre;

import dev.sextant.method.Catalogue;
import dev.sextant.method.KnownActivity;
import dev.sextant.ui.kit.Desk;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Offers what service centres usually do; a click adds it, with no figure. */
record Offers(Desk desk, Catalogue catalogue, Consumer<KnownActivity> add) {

    void fill(MenuButton button) {
        button.getItems().setAll(catalogue.knownActivities().stream().map(this::item).toList());
    }

    private MenuItem item(KnownActivity known) {
        var item = new MenuItem(desk.speech().say(known.name()));
        item.setOnAction(_ -> add.accept(known));
        return item;
    }

    void fill(VBox box) {
        box.getChildren().setAll(catalogue.knownActivities().stream().map(this::block).toList());
    }

    private Node block(KnownActivity known) {
        var button = new Button(desk.speech().say(known.name()), new FontIcon(Feather.PLUS));
        button.getStyleClass().add("proposal-button");
        button.setOnAction(_ -> add.accept(known));
        var about = new Label(desk.speech().say("centre.offer", known.about(), known.work(), known.centre()));
        about.setWrapText(true);
        about.getStyleClass().add("muted");
        var block = new VBox(button, about);
        block.getStyleClass().add("proposal");
        return block;
    }
}
