package dev.sextant.ui.costs;

import dev.sextant.plan.CostLine;
import dev.sextant.plan.Plan;
import dev.sextant.ui.kit.Desk;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * The plan whose costs the screen works out. The first result is worked out at once, for which very many lines take too
 * long: then the screen opens without lines, and they come from the background as after any change.
 */
final class Opening {

    /** So many are worked out within a blink. */
    private static final int MOST = 5_000;

    private final Desk desk;
    private final ObjectProperty<Plan> plan;
    private final Plan without;

    Opening(Desk desk) {
        this.desk = desk;
        var now = desk.now();
        var isLarge = now.all(CostLine.class).size() > MOST;
        without = isLarge ? Plan.of(List.of(now.charter())) : Plan.EMPTY;
        plan = new SimpleObjectProperty<>(isLarge ? without : now);
    }

    ObservableValue<Plan> plan() {
        return plan;
    }

    /** From now on it follows the plan. */
    void go() {
        plan.bind(desk.plan());
    }

    /** Whether what was worked out is not the plan yet. */
    boolean isWaiting(Plan shown) {
        return shown == without;
    }
}
