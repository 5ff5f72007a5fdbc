package dev.sextant.ui.methods;

import dev.sextant.method.CrossWalk;
import dev.sextant.method.CrossWalk.Strength;
import dev.sextant.method.Method;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Views;
import dev.sextant.ui.methods.Walk.Spot;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** Tells what two phases of two methods have in common. */
final class CellInspectorController {

    private final Desk desk;
    private final ReadOnlyObjectProperty<@Nullable Walk> walk;
    private final ReadOnlyObjectProperty<@Nullable Spot> spot;
    private final Parent view;

    @FXML private Label strength;
    @FXML private Label says;
    @FXML private Label fromMethod;
    @FXML private Label from;
    @FXML private Label fromGoal;
    @FXML private Label toMethod;
    @FXML private Label to;
    @FXML private Label toGoal;

    CellInspectorController(Desk desk, ReadOnlyObjectProperty<@Nullable Walk> walk, ReadOnlyObjectProperty<@Nullable Spot> spot) {
        this.desk = desk;
        this.walk = walk;
        this.spot = spot;
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        walk.subscribe(this::show);
        spot.subscribe(this::show);
        desk.speech().texts().addListener((_, _, _) -> show());
    }

    private void show() {
        var it = walk.get();
        var at = spot.get();
        if (it == null || at == null) {
            return;
        }
        var speech = desk.speech();
        var cell = it.cell(at);
        var how = cell.map(CrossWalk.Cell::strength);
        strength.setText((CrossWalkController.mark(how) + " " + speech.say(CrossWalkController.key(how))).strip());
        strength.getStyleClass().setAll("label", "tag", how.filter(Strength.MAIN::equals).isPresent() ? "accent" : "quiet");
        says.setText(cell.map(each -> speech.say(each.says())).orElseGet(() -> speech.say("methods.walk.nothing")));
        show(fromMethod, from, fromGoal, it.from(), it.row(at));
        show(toMethod, to, toGoal, it.to(), it.column(at));
    }

    private void show(Label method, Label name, Label goal, Method of, Method.Phase phase) {
        method.setText(desk.speech().say(of.name()));
        name.setText(desk.speech().say("methods.numbered", phase.code(), phase.name()));
        goal.setText(desk.speech().say(phase.goal()));
    }
}
