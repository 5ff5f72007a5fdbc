package dev.sextant.ui.kit;

import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Ids;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Scenario;
import dev.sextant.plan.ScenarioPlan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Whether a window shows the plan or one of its scenarios. It is of the window, so no file remembers it. */
final class Viewpoint {

    private final ReadOnlyObjectWrapper<Plan> shown;
    private final ReadOnlyObjectWrapper<Optional<ScenarioPlan>> scenario = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Id<Scenario> active;
    private Plan base;

    Viewpoint(Plan base) {
        this.base = base;
        this.shown = new ReadOnlyObjectWrapper<>(base);
    }

    /** What the screens show. */
    ReadOnlyObjectProperty<Plan> shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<ScenarioPlan>> scenario() {
        return scenario.getReadOnlyProperty();
    }

    Plan base() {
        return base;
    }

    /** @param scenario nothing for the plan itself */
    void enter(@Nullable Id<Scenario> scenario) {
        if (!Objects.equals(active, scenario)) {
            active = base.find(scenario).map(Scenario::id).orElse(null);
            show();
        }
    }

    /** The plan has changed. Gives the scenario in which the window was, if that is no more. */
    Optional<Scenario> follow(Plan next) {
        var gone = base.find(active).filter(it -> next.find(it.id()).isEmpty());
        base = next;
        if (gone.isPresent()) {
            active = null;
        }
        show();
        return gone;
    }

    private void show() {
        var now = Optional.ofNullable(active).map(it -> ScenarioPlan.of(base, it));
        scenario.set(now);
        shown.set(now.map(ScenarioPlan::plan).orElse(base));
    }

    /** What has to be done to the plan for what is shown to change so. */
    List<Edit> edits(List<Edit> edits, Ids ids) {
        return scenario.get().map(it -> it.edits(edits, ids)).orElse(edits);
    }
}
