package dev.sextant.ui.roadmap;

import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Lines for parts of a kind, each with fields of its own. A line keeps its part while that is shown, so that a field that is
 * being typed into, and one whose editor is open, stay where they are; lines that are free take the next part.
 */
final class PartLines<P extends Part> {

    /** One line. Its fields follow the part. */
    abstract static class Line<P extends Part> extends VBox {

        private final ReadOnlyObjectWrapper<@Nullable P> part = new ReadOnlyObjectWrapper<>();

        ObservableValue<@Nullable P> part() {
            return part.getReadOnlyProperty();
        }

        private boolean isOf(P other) {
            var own = part.get();
            return own != null && own.id().equals(other.id());
        }

        /** Shows what is not of the part itself: names of others, the language. */
        abstract void show(P part);
    }

    private final VBox place;
    private final Supplier<? extends Line<P>> make;
    private final List<Line<P>> lines = new ArrayList<>();

    PartLines(VBox place, Supplier<? extends Line<P>> make) {
        this.place = place;
        this.make = make;
    }

    void show(List<P> parts) {
        var free = new ArrayList<>(lines.stream().filter(line -> parts.stream().noneMatch(line::isOf)).toList());
        var shown = parts.stream().map(part -> {
            var line = lines.stream().filter(it -> it.isOf(part)).findFirst().orElseGet(() -> free.isEmpty() ? added() : free.removeFirst());
            line.part.set(part);
            line.show(part);
            return line;
        }).toList();
        free.forEach(line -> line.part.set(null));
        if (!place.getChildren().equals(shown)) {
            place.getChildren().setAll(shown);
        }
    }

    private Line<P> added() {
        var line = make.get();
        lines.add(line);
        return line;
    }

    /** What was shown is in the plan as it is now, so that a field shows at once what was typed into it. */
    @SuppressWarnings("unchecked") // a part of the same id is of the same kind
    void follow(Plan plan) {
        for (var line : lines) {
            var shown = line.part.get();
            if (shown != null) {
                plan.part(shown.id()).ifPresent(now -> line.part.set((P) now));
            }
        }
    }
}
