package dev.sextant.ui.benefits;

import dev.sextant.method.BenefitIdea;
import dev.sextant.method.Catalogue;
import dev.sextant.plan.Benefit.Goal;
import dev.sextant.ui.kit.Desk;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Offers what CRM is usually begun for; a click adds it, with no figure. */
record Ideas(Desk desk, Catalogue catalogue, Consumer<BenefitIdea> add) {

    List<BenefitIdea> of(Goal goal) {
        return catalogue.benefitIdeas().stream().filter(it -> it.goal() == goal).toList();
    }

    void fill(MenuButton button) {
        button.getItems().setAll(Arrays.stream(Goal.values()).map(this::menu).toList());
    }

    private MenuItem menu(Goal goal) {
        var menu = new Menu(desk.speech().say(goal));
        for (var idea : of(goal)) {
            var item = new MenuItem(desk.speech().say(idea.name()));
            item.setOnAction(_ -> add.accept(idea));
            menu.getItems().add(item);
        }
        return menu;
    }

    /** Each goal with its ideas as buttons. */
    void fill(VBox box) {
        box.getChildren().setAll(Arrays.stream(Goal.values()).map(this::block).toList());
    }

    private Node block(Goal goal) {
        var title = new Label(desk.speech().say(goal));
        title.getStyleClass().add("strong");
        var block = new VBox(title, buttons(goal));
        block.getStyleClass().add("proposal");
        return block;
    }

    FlowPane buttons(Goal goal) {
        var buttons = new FlowPane();
        buttons.getStyleClass().add("chips");
        for (var idea : of(goal)) {
            var button = new Button(desk.speech().say(idea.name()), new FontIcon(Feather.PLUS));
            button.getStyleClass().add("proposal-button");
            button.setOnAction(_ -> add.accept(idea));
            buttons.getChildren().add(button);
        }
        return buttons;
    }
}
