package dev.sextant.ui.risks;

import dev.sextant.plan.Id;
import dev.sextant.plan.Risk;
import dev.sextant.ui.kit.Desk;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A challenge area with a button for each of its risks, coloured as its cell of the heat map is. */
final class AreaLine extends HBox {

    AreaLine(Desk desk, Risks.Share share, Consumer<Id<Risk>> select) {
        getStyleClass().add("area-line");
        var name = new Label(share.name().isEmpty() ? desk.speech().say("risks.no-area") : desk.speech().say(share.name()));
        name.getStyleClass().add("area-name");
        var risks = new FlowPane();
        risks.getStyleClass().add("chips");
        HBox.setHgrow(risks, Priority.ALWAYS);
        share.lines().forEach(line -> risks.getChildren().add(button(desk, line, select)));
        getChildren().addAll(name, risks);
    }

    private static Button button(Desk desk, Risks.Line line, Consumer<Id<Risk>> select) {
        var button = new Button(desk.speech().say("risks.number", line.number()));
        button.getStyleClass().addAll("risk-dot", line.zone().map(it -> "zone-" + it.name().toLowerCase(Locale.ROOT)).orElse("zone-none"));
        button.setTooltip(new Tooltip(desk.speech().say(line.risk().name())));
        button.setAccessibleText(button.getText() + " " + desk.speech().say(line.risk().name()));
        button.setOnAction(_ -> select.accept(line.risk().id()));
        return button;
    }
}
