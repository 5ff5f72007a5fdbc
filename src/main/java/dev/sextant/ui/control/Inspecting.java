package dev.sextant.ui.control;

import dev.sextant.plan.CostLine;
import dev.sextant.ui.control.Control.Stage;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Selection;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Shows in the inspector what was selected last, in whichever of the two tables. */
final class Inspecting {

    private final Desk desk;
    private final StackPane inspector;
    private final Derived<Control> control;
    private final Groups groups;
    private final ControlActions actions;
    private final Asking asking;
    private final ReadOnlyObjectWrapper<@Nullable Object> key = new ReadOnlyObjectWrapper<>();

    Inspecting(
            Desk desk, StackPane inspector, Derived<Control> control, Groups groups, ControlActions actions, Asking asking) {
        this.desk = desk;
        this.inspector = inspector;
        this.control = control;
        this.groups = groups;
        this.actions = actions;
        this.asking = asking;
    }

    void of(Selection<Control.Row> lines, Selection<Stage> stages) {
        var line = lines.part(desk, CostLine.class);
        var aLine = new LineInspectorController(desk, line, control, groups, actions, asking);
        var sums = new SumInspectorController(desk, key.getReadOnlyProperty(), control);
        Runnable choose = () -> {
            var chosen = line.get();
            var isLine = chosen != null && chosen.id().equals(key.get());
            var shown = isLine ? aLine.view() : sums.isOf(key.get()) ? sums.view() : nothing();
            if (!inspector.getChildren().equals(List.of(shown))) {
                inspector.getChildren().setAll(shown);
            }
        };
        lastOf(lines, stages, choose);
        lastOf(stages, lines, choose);
        line.subscribe(_ -> choose.run());
        control.subscribe(_ -> choose.run());
        desk.speech().texts().addListener((_, _, _) -> choose.run());
    }

    /** What is selected in one table is not selected in the other. */
    private void lastOf(Selection<?> here, Selection<?> there, Runnable choose) {
        here.key().addListener((_, _, now) -> {
            if (now != null) {
                key.set(now);
                there.select(null);
            } else if (there.key().get() == null) {
                key.set(null);
            }
            choose.run();
        });
    }

    private Node nothing() {
        var label = new Label(desk.speech().say("control.select"));
        label.getStyleClass().add("empty");
        label.setWrapText(true);
        return label;
    }
}
