package dev.sextant.ui.kit;

import dev.sextant.plan.Appraisal;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Part;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * A view of one component of the part that is being looked at, in both directions.
 *
 * @param part the part, as it is in the plan now; nothing when none is looked at
 * @param label the key of the sentence for the entry that a change makes
 */
public record Field<P extends Part, V>(
        Desk desk,
        ObservableValue<? extends @Nullable P> part,
        String label,
        Function<P, V> get,
        BiFunction<P, V, P> with) {

    /**
     * Changes the component of a part that this field showed, even if it shows another one by now.
     *
     * @throws dev.sextant.plan.Refusal if the part or the plan refuses the value
     */
    @SuppressWarnings("unchecked") // a part of the same id is of the same kind
    void set(P shown, V value) {
        var current = (P) desk.now().part(shown.id()).orElse(shown);
        if (!Objects.equals(get.apply(current), value)) {
            var changed = with.apply(current, value);
            desk.commitOrRefuse(label, isStandIn(current) ? Edit.add(changed) : Edit.change(current, changed));
        }
    }

    /** What counts where a plan says nothing becomes a part of it with its first change. */
    private boolean isStandIn(P shown) {
        return shown.id().equals(Appraisal.ID) && desk.now().find(Appraisal.ID).isEmpty();
    }
}
