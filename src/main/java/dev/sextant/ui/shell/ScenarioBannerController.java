package dev.sextant.ui.shell;

import dev.sextant.plan.Id;
import dev.sextant.plan.Scenario;
import dev.sextant.plan.ScenarioPlan;
import dev.sextant.ui.kit.Action;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Views;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;

/** Says on every screen that the window is in a scenario, and leads out of it. While it shows the plan there is no banner. */
public final class ScenarioBannerController {

    /** Places that tell of the plan and its history, whatever scenario the window shows. */
    private static final Set<String> OF_THE_PLAN = Set.of("baselines", "history");

    private final Desk desk;
    private final Runnable compare;
    private final Consumer<Id<Scenario>> promote;
    private final Parent banner;
    private String place = "";

    @FXML private Label name;
    @FXML private Label about;

    /**
     * @param compare shows the scenarios beside the plan
     * @param promote asks whether a scenario is to become the plan
     */
    public ScenarioBannerController(Desk desk, Runnable compare, Consumer<Id<Scenario>> promote) {
        this.desk = desk;
        this.compare = compare;
        this.promote = promote;
        this.banner = Views.load(this, desk.speech());
    }

    Node view() {
        return banner;
    }

    @FXML
    private void initialize() {
        desk.scenario().addListener((_, _, _) -> show());
        desk.speech().texts().addListener((_, _, _) -> show());
    }

    /** @param place where the window is */
    void at(String place) {
        this.place = place;
        show();
    }

    private void show() {
        var scenario = desk.scenario().get();
        banner.setVisible(scenario.isPresent());
        banner.setManaged(scenario.isPresent());
        scenario.ifPresent(this::show);
    }

    private void show(ScenarioPlan scenario) {
        var speech = desk.speech();
        name.setText(speech.say("scenarios.banner", scenario.base().get(scenario.scenario()).name()));
        if (OF_THE_PLAN.contains(place)) {
            about.setText(speech.say("scenarios.banner.of-plan"));
        } else if (scenario.lost().isEmpty()) {
            about.setText(speech.say("scenarios.differences", scenario.differences()));
        } else {
            about.setText(speech.say("scenarios.differences.lost", scenario.differences(), scenario.lost().size()));
        }
    }

    /** The same by their names. */
    public List<Action> actions() {
        return List.of(
                Action.of("scenarios.compare", compare), Action.of("scenarios.promote", this::promote),
                Action.of("scenarios.leave", "Shortcut+Shift+P", this::leave));
    }

    @FXML
    private void compare() {
        compare.run();
    }

    @FXML
    private void promote() {
        active().ifPresentOrElse(promote, compare);
    }

    @FXML
    private void leave() {
        desk.enter(null);
    }

    private Optional<Id<Scenario>> active() {
        return desk.scenario().get().map(ScenarioPlan::scenario);
    }
}
