package dev.sextant.ui.control;

import dev.sextant.analysis.earned.Measures;
import dev.sextant.ui.control.Control.Head;
import dev.sextant.ui.control.Control.Stage;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Views;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows the sums of a group or a phase, or its earned value, each with its way. */
final class SumInspectorController {

    private final Desk desk;
    private final ReadOnlyObjectProperty<@Nullable Object> key;
    private final Derived<Control> control;
    private final Parent view;

    @FXML private Label kind;
    @FXML private Label count;
    @FXML private Label name;
    @FXML private VBox sums;
    @FXML private Label earnedTitle;
    @FXML private Label earnedDetail;
    @FXML private VBox measures;
    @FXML private Label timeTitle;
    @FXML private VBox time;

    SumInspectorController(Desk desk, ReadOnlyObjectProperty<@Nullable Object> key, Derived<Control> control) {
        this.desk = desk;
        this.key = key;
        this.control = control;
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    boolean isOf(@Nullable Object wanted) {
        return control.get().head(wanted).isPresent() || control.get().stage(wanted).isPresent();
    }

    @FXML
    private void initialize() {
        key.subscribe(_ -> show());
        control.subscribe(_ -> show());
        desk.speech().texts().addListener((_, _, _) -> show());
    }

    private void show() {
        control.get().head(key.get()).ifPresent(this::show);
        control.get().stage(key.get()).ifPresent(this::show);
    }

    private Workings workings() {
        return new Workings(new ControlFigures(desk.speech().now(), control.get().currency()));
    }

    private void show(Head head) {
        var isPhase = String.valueOf(head.key()).startsWith("phase/");
        kind.setText(desk.speech().say(isPhase ? "control.phase" : "control.group"));
        count.setText(desk.speech().say("control.lines", head.lines().size()));
        name.setText(ControlColumns.name(head, desk.speech().now()));
        shown(sums, workings().of(head.standing()));
        showEarned(head.measures(), false);
    }

    private void show(Stage stage) {
        var speech = desk.speech();
        kind.setText(speech.say("control.earned"));
        count.setText("");
        name.setText(stage.isWhole()
                ? speech.say("control.whole")
                : stage.name().isEmpty() ? speech.say("control.no-phase") : stage.number() + " " + speech.say(stage.name()));
        shown(sums, List.of());
        showEarned(stage.measures(), stage.isWhole());
    }

    private void showEarned(@Nullable Measures found, boolean isWhole) {
        var speech = desk.speech();
        var basis = control.get().basis();
        ControlController.shown(earnedTitle, found != null && sums.isVisible());
        ControlController.shown(earnedDetail, found != null);
        earnedDetail.setText(basis.reference() == null
                ? speech.say("control.measured-itself", basis.status(), control.get().value().finish())
                : speech.say("control.measured", basis.status(), basis.reference(), control.get().value().finish()));
        shown(measures, found == null ? List.of() : workings().of(found));
        var value = control.get().value();
        var inTime = isWhole ? value.schedule().map(it -> workings().of(it, value.finishAtThisPace())).orElse(List.of()) : List.<Working>of();
        ControlController.shown(timeTitle, !inTime.isEmpty());
        shown(time, inTime);
    }

    private static void shown(VBox box, List<Working> workings) {
        WorkingList.show(box, workings);
        ControlController.shown(box, !workings.isEmpty());
    }
}
