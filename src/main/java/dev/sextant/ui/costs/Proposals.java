package dev.sextant.ui.costs;

import dev.sextant.method.CostTree;
import dev.sextant.plan.Phase;
import dev.sextant.ui.costs.book.Categories;
import dev.sextant.ui.kit.Desk;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
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

/** Offers the lines that the method says usually arise; a click adds one. */
final class Proposals {

    private final Desk desk;
    private final Categories categories;
    private final BiConsumer<CostTree.Line, List<Phase>> add;

    Proposals(Desk desk, Categories categories, BiConsumer<CostTree.Line, List<Phase>> add) {
        this.desk = desk;
        this.categories = categories;
        this.add = add;
    }

    void fill(MenuButton button) {
        button.getItems().setAll(categories.proposals(desk.now()).stream().map(this::menu).toList());
    }

    private MenuItem menu(Categories.Proposal proposal) {
        var menu = new Menu(title(proposal));
        for (var line : proposal.lines()) {
            var item = new MenuItem(desk.speech().say(line.name()));
            item.setOnAction(_ -> add.accept(line, proposal.phases()));
            menu.getItems().add(item);
        }
        return menu;
    }

    /** Each group with its lines as buttons. */
    void fill(VBox box) {
        box.getChildren().setAll(categories.proposals(desk.now()).stream().map(this::block).toList());
    }

    private Node block(Categories.Proposal proposal) {
        var title = new Label(title(proposal));
        title.getStyleClass().add("strong");
        var block = new VBox(title, buttons(proposal.lines(), proposal.phases()));
        block.getStyleClass().add("proposal");
        return block;
    }

    private String title(Categories.Proposal proposal) {
        var phases = proposal.phases().stream().map(it -> Integer.toString(desk.now().phases().indexOf(it) + 1)).collect(Collectors.joining(", "));
        return desk.speech().say("costs.proposal", proposal.group().name(), phases);
    }

    FlowPane buttons(List<CostTree.Line> lines, List<Phase> phases) {
        var buttons = new FlowPane();
        buttons.getStyleClass().add("chips");
        for (var line : lines) {
            var button = new Button(desk.speech().say(line.name()), new FontIcon(Feather.PLUS));
            button.getStyleClass().add("proposal-button");
            button.setOnAction(_ -> add.accept(line, phases));
            buttons.getChildren().add(button);
        }
        return buttons;
    }
}
