package dev.sextant.ui.centre;

import dev.sextant.analysis.trace.Period;
import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Views;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** The cycle of profit, service and profit, with the figures of a year: what is earned carries service, service brings more. */
final class CycleController {

    private static final String MINUS = "\u2212";

    private final Desk desk;
    private final Derived<ServiceCentre> centre;
    private final Parent view;

    @FXML private ComboBox<Period> year;
    @FXML private Label earned;
    @FXML private Label carried;
    @FXML private Label coverage;
    @FXML private Label left;

    CycleController(Desk desk, Derived<ServiceCentre> centre) {
        this.desk = desk;
        this.centre = centre;
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        Choices.names(year, this::name);
        year.valueProperty().subscribe(_ -> show());
        centre.subscribe(_ -> follow());
        desk.speech().texts().addListener((_, _, _) -> follow());
    }

    private String name(@Nullable Period period) {
        return period == null ? "" : desk.speech().say("centre.year", Integer.toString(period.year(centre.get().months())));
    }

    /** The year that was chosen stays while the horizon has it; at first it is the last, in which all has come. */
    private void follow() {
        var years = centre.get().years();
        var chosen = year.getValue();
        year.setValue(null);
        year.getItems().setAll(years);
        year.setValue(years.contains(chosen) ? chosen : years.getLast());
        show();
    }

    private void show() {
        var chosen = year.getValue();
        if (chosen != null) {
            var cycle = centre.get().cycle(chosen);
            write(earned, cycle.earned());
            write(carried, cycle.carried());
            coverage.setText(desk.speech().say("centre.cycle.coverage", Long.toString(cycle.coverage())));
            write(left, cycle.left());
        }
    }

    private void write(Label label, long units) {
        var now = centre.get();
        label.setText((units < 0 ? MINUS : "") + desk.speech().formats().roughly(now.money(Math.abs(units))));
        label.getStyleClass().remove("danger-text");
        if (units < 0) {
            label.getStyleClass().add("danger-text");
        }
    }
}
