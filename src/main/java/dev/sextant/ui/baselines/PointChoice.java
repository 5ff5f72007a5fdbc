package dev.sextant.ui.baselines;

import dev.sextant.plan.Baseline;
import dev.sextant.plan.Id;
import dev.sextant.plan.Refusal;
import dev.sextant.text.Reading;
import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Desk;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Lets a state of the plan be chosen: from a list, or an entry by its number. */
final class PointChoice {

    /** What stands in the list for an entry that is still to be named. */
    private static final Point ANY_ENTRY = new Point.Numbered(0);

    private final Desk desk;
    private final ComboBox<Point> box;
    private final TextField number;
    private final ReadOnlyObjectWrapper<@Nullable Point> point = new ReadOnlyObjectWrapper<>();
    private boolean filling;

    /** @param number is shown only while an entry is named by its number */
    PointChoice(Desk desk, ComboBox<Point> box, TextField number) {
        this.desk = desk;
        this.box = box;
        this.number = number;
        box.valueProperty().addListener((_, _, chosen) -> chosen(chosen));
        number.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        number.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && number.isVisible() && !number.getText().isBlank()) {
                typed();
            }
        });
        ask(false);
    }

    ReadOnlyObjectProperty<@Nullable Point> point() {
        return point.getReadOnlyProperty();
    }

    /** What can be chosen. The days come from the history. */
    void offer(List<Point.DayEnd> days) {
        var offered = new ArrayList<Point>(List.of(new Point.Now()));
        Takings.ordered(desk.now()).forEach(it -> offered.add(new Point.Named(it.id())));
        offered.addAll(days);
        offered.add(ANY_ENTRY);
        var chosen = box.getValue();
        filling = true;
        Choices.names(box, it -> it.equals(ANY_ENTRY) ? desk.speech().say("baselines.any-entry") : it.in(desk.speech().now(), desk.now()));
        if (!box.getItems().equals(offered)) {
            box.getItems().setAll(offered);
        }
        var stays = chosen != null && offered.contains(chosen);
        box.setValue(null); // a name may have changed
        box.setValue(stays ? chosen : null);
        filling = false;
        if (chosen != null && !stays) {
            chosen(null);
        }
    }

    void choose(Point wanted) {
        if (wanted instanceof Point.Numbered it) {
            number.setText(Long.toString(it.seq()));
            box.setValue(ANY_ENTRY);
            typed();
        } else if (box.getItems().contains(wanted)) {
            box.setValue(wanted);
        }
    }

    void choose(Id<Baseline> baseline) {
        choose(new Point.Named(baseline));
    }

    private void chosen(@Nullable Point chosen) {
        if (filling) {
            return;
        }
        var isEntry = ANY_ENTRY.equals(chosen);
        ask(isEntry);
        if (!isEntry) {
            point.set(chosen);
        } else if (number.getText().isBlank()) {
            number.requestFocus();
        } else {
            typed();
        }
    }

    private void ask(boolean wanted) {
        number.setVisible(wanted);
        number.setManaged(wanted);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            typed();
            key.consume();
        }
    }

    private void typed() {
        try {
            point.set(new Point.Numbered(Reading.whole(number.getText().replace("#", ""))));
        } catch (Refusal refusal) {
            desk.notices().refuse(refusal);
        }
    }
}
