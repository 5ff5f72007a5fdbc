package dev.sextant.ui.benefits;

import dev.sextant.plan.Benefit.Goal;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Views;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows what serves a goal, and what usually does besides. */
final class GoalInspectorController {

    private final Desk desk;
    private final ReadOnlyObjectProperty<@Nullable Object> key;
    private final Derived<Benefits> benefits;
    private final Ideas ideas;
    private final Parent view;

    @FXML private Label name;
    @FXML private Label count;
    @FXML private Label about;
    @FXML private Label likely;
    @FXML private Label low;
    @FXML private Label high;
    @FXML private Label whole;
    @FXML private VBox more;

    GoalInspectorController(Desk desk, ReadOnlyObjectProperty<@Nullable Object> key, Derived<Benefits> benefits, Ideas ideas) {
        this.desk = desk;
        this.key = key;
        this.benefits = benefits;
        this.ideas = ideas;
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        key.subscribe(_ -> show());
        benefits.subscribe(_ -> show());
        desk.speech().texts().addListener((_, _, _) -> show());
    }

    private void show() {
        benefits.get().goals().stream().filter(it -> it.key().equals(key.get())).findFirst().ifPresent(this::show);
    }

    private void show(Benefits.Head head) {
        var speech = desk.speech();
        name.setText(speech.say(head.goal()));
        count.setText(speech.say("benefits.count", head.lines().size()));
        about.setText(speech.say(about(head.goal())));
        likely.setText(money(head.year().likely()));
        low.setText(money(head.year().low()));
        high.setText(money(head.year().high()));
        whole.setText(money(head.whole()));
        more.getChildren().setAll(ideas.buttons(head.goal()));
    }

    private static String about(Goal goal) {
        return switch (goal) {
            case ACQUISITION -> "benefits.goal.acquisition";
            case RETENTION -> "benefits.goal.retention";
            case LOYALTY -> "benefits.goal.loyalty";
            case PROFITABILITY -> "benefits.goal.profitability";
        };
    }

    private String money(long units) {
        return desk.speech().formats().money(benefits.get().money(units));
    }
}
