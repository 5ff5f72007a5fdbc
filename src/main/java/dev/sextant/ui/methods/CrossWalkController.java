package dev.sextant.ui.methods;

import dev.sextant.method.CrossWalk.Strength;
import dev.sextant.plan.Words;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Views;
import dev.sextant.ui.methods.Walk.Spot;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows two methods as a matrix. The arrow keys go from cell to cell; the selected one is told beside it. */
final class CrossWalkController {

    private static final double NAMES_PERCENT = 24;

    private final Desk desk;
    private final ReadOnlyObjectProperty<@Nullable Walk> walk;
    private final ReadOnlyObjectWrapper<@Nullable Spot> spot = new ReadOnlyObjectWrapper<>();
    private final Map<Spot, ToggleButton> cells = new HashMap<>();
    private final Parent view;

    @FXML private Label title;
    @FXML private GridPane grid;
    @FXML private VBox remarks;

    CrossWalkController(Desk desk, ReadOnlyObjectProperty<@Nullable Walk> walk) {
        this.desk = desk;
        this.walk = walk;
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    /** The selected place. */
    ReadOnlyObjectProperty<@Nullable Spot> spot() {
        return spot.getReadOnlyProperty();
    }

    /** What stands in a cell. */
    static String mark(Optional<Strength> strength) {
        return strength.map(it -> it == Strength.MAIN ? "●" : "○").orElse("");
    }

    @FXML
    private void initialize() {
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        walk.subscribe(this::show);
        desk.speech().texts().addListener((_, _, _) -> show());
    }

    private void show() {
        var it = walk.get();
        if (it == null) {
            return;
        }
        title.setText(desk.speech().say("methods.walk.name", it.from().name(), it.to().name()));
        grid.getChildren().clear();
        cells.clear();
        columns(it);
        for (var row = 0; row < it.rows(); row++) {
            head(0, row + 1, it.from().phases().get(row).code(), it.from().phases().get(row).name());
            for (var column = 0; column < it.columns(); column++) {
                cell(it, new Spot(row, column));
            }
        }
        remarks.getChildren().setAll(it.remarks().stream().map(this::remark).toList());
        var before = spot.get();
        select(before == null ? it.first() : it.moved(before, 0, 0));
    }

    private void columns(Walk it) {
        grid.getColumnConstraints().setAll(constraint(NAMES_PERCENT, HPos.LEFT));
        for (var column = 0; column < it.columns(); column++) {
            grid.getColumnConstraints().add(constraint((100 - NAMES_PERCENT) / it.columns(), HPos.CENTER));
            head(column + 1, 0, it.to().phases().get(column).code(), it.to().phases().get(column).name());
        }
    }

    private static ColumnConstraints constraint(double percent, HPos align) {
        var constraint = new ColumnConstraints();
        constraint.setPercentWidth(percent);
        constraint.setHgrow(Priority.ALWAYS);
        constraint.setHalignment(align);
        return constraint;
    }

    private void head(int column, int row, String code, Words name) {
        var label = new Label(desk.speech().say(row == 0 ? "methods.walk.column" : "methods.numbered", code, name));
        label.setWrapText(true);
        GridPane.setValignment(label, row == 0 ? VPos.BOTTOM : VPos.CENTER);
        label.getStyleClass().add(row == 0 ? "walk-column" : "walk-row");
        grid.add(label, column, row);
    }

    private void cell(Walk it, Spot at) {
        var strength = it.cell(at).map(cell -> cell.strength());
        var button = new ToggleButton(mark(strength));
        button.getStyleClass().add("walk-cell");
        button.getStyleClass().add(strength.map(each -> each == Strength.MAIN ? "main" : "partial").orElse("none"));
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setAccessibleText(desk.speech().say(
                "methods.walk.cell", it.row(at).name(), it.column(at).name(), desk.speech().say(key(strength))));
        button.setOnAction(_ -> select(at));
        cells.put(at, button);
        grid.add(button, at.column() + 1, at.row() + 1);
    }

    /** Of the words for how much two phases have in common. */
    static String key(Optional<Strength> strength) {
        return strength.map(it -> it == Strength.MAIN ? "methods.walk.main" : "methods.walk.partial").orElse("methods.walk.none");
    }

    private Label remark(Words words) {
        var label = new Label(desk.speech().say(words));
        label.setWrapText(true);
        label.getStyleClass().add("walk-remark");
        return label;
    }

    /** One tab stop leads into the matrix: the selected cell. */
    private void select(Spot at) {
        cells.forEach((each, button) -> {
            button.setSelected(each.equals(at));
            button.setFocusTraversable(each.equals(at));
        });
        spot.set(at);
    }

    private void pressed(KeyEvent key) {
        var it = walk.get();
        var from = spot.get();
        if (it == null || from == null || !key.getCode().isArrowKey()) {
            return;
        }
        var to = it.moved(from,
                key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0,
                key.getCode() == KeyCode.RIGHT ? 1 : key.getCode() == KeyCode.LEFT ? -1 : 0);
        select(to);
        var button = cells.get(to);
        if (button != null) {
            button.requestFocus();
        }
        key.consume();
    }
}
