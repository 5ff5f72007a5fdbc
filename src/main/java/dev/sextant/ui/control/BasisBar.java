package dev.sextant.ui.control;

import dev.sextant.plan.Baseline;
import dev.sextant.plan.Charter;
import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Comparand;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;

/** Says on what day and against which plan everything is measured, and lets both be changed. */
final class BasisBar {

    private final Desk desk;
    private final Comparand comparand;
    private final DatePicker status;
    private final Label hint;
    private final ComboBox<Measured> against;
    private boolean filling;

    BasisBar(Desk desk, Comparand comparand, DatePicker status, Label hint, ComboBox<Measured> against) {
        this.desk = desk;
        this.comparand = comparand;
        this.status = status;
        this.hint = hint;
        this.against = against;
    }

    void follow(Derived<Control> control) {
        Choices.bind(status, new Field<>(
                desk, desk.plan().map(it -> it.charter()), "entry.control.status", it -> Optional.ofNullable(it.statusDate()),
                (Charter it, Optional<LocalDate> day) -> it.withStatusDate(day.orElse(null))));
        against.valueProperty().addListener((_, _, chosen) -> {
            if (!filling && chosen != null) {
                comparand.choose(chosen.baseline());
            }
        });
        comparand.chosen().subscribe(_ -> fill());
        desk.plan().subscribe(_ -> fill());
        desk.speech().texts().subscribe(_ -> fill());
        control.subscribe(this::show);
        desk.speech().texts().addListener((_, _, _) -> show(control.get()));
    }

    private void show(Control now) {
        hint.setText(now.basis().isChosen() ? "" : desk.speech().say("control.status.today", now.basis().status()));
    }

    private void fill() {
        var offered = new ArrayList<>(List.of(Measured.ITSELF));
        desk.now().all(Baseline.class).stream().sorted(Comparator.comparingLong(Baseline::seq).reversed())
                .forEach(it -> offered.add(new Measured(it.id(), it.name())));
        filling = true;
        Choices.names(against, it -> it.baseline() == null ? desk.speech().say("control.against.itself") : desk.speech().say(it.name()));
        against.getItems().setAll(offered);
        against.setValue(null); // a name may have changed
        against.setValue(offered.stream().filter(it -> Objects.equals(it.baseline(), comparand.chosen().get())).findFirst().orElse(Measured.ITSELF));
        filling = false;
    }
}
