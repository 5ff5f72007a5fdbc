package dev.sextant.ui.business;

import dev.sextant.analysis.trace.Subject;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The numbers that were followed, from the one on the page to the one that is looked at. */
final class Trail {

    private final ReadOnlyObjectWrapper<List<Subject>> steps = new ReadOnlyObjectWrapper<>(List.of());

    ReadOnlyObjectProperty<List<Subject>> steps() {
        return steps.getReadOnlyProperty();
    }

    /** Begins anew with a number of the page. */
    void open(Subject subject) {
        steps.set(List.of(subject));
    }

    void follow(Subject subject) {
        var longer = new ArrayList<>(steps.get());
        longer.add(subject);
        steps.set(List.copyOf(longer));
    }

    /** @param index of the step that is looked at again */
    void backTo(int index) {
        steps.set(List.copyOf(steps.get().subList(0, index + 1)));
    }

    void back() {
        if (steps.get().size() > 1) {
            backTo(steps.get().size() - 2);
        }
    }
}
