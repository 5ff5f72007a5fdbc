package dev.sextant.ui.roadmap;

import dev.sextant.plan.Assignment;
import dev.sextant.plan.Edit;
import dev.sextant.ui.kit.Chips;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Draft;
import dev.sextant.ui.kit.Field;
import dev.sextant.ui.kit.Form;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A role that works on a task, and how much of a person it takes. */
final class RoleLine extends PartLines.Line<Assignment> {

    private final Desk desk;
    private final Label role = new Label();

    RoleLine(Desk desk) {
        this.desk = desk;
        role.setWrapText(true);
        role.setMinWidth(0);
        role.setMinHeight(Region.USE_PREF_SIZE);
        var units = new TextField();
        units.getStyleClass().add("units");
        units.setMinWidth(Region.USE_PREF_SIZE);
        units.accessibleTextProperty().bind(desk.speech().saying("inspector.units"));
        Draft.bind(units, new Field<>(desk, part(), "entry.inspector.units", Assignment::units, Assignment::withUnits), Form.PERCENT);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(role, gap, units, Chips.remover(desk.speech().saying("roadmap.remove-role"), this::remove));
        line.getStyleClass().add("row-line");
        getChildren().add(line);
    }

    @Override
    void show(Assignment assignment) {
        role.setText(desk.now().find(assignment.role()).map(it -> desk.speech().say(it.name())).orElse(""));
    }

    private void remove() {
        Optional.ofNullable(part().getValue()).ifPresent(it -> desk.commit("entry.roadmap.role-removed", Edit.remove(it)));
    }
}
