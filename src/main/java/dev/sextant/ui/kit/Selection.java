package dev.sextant.ui.kit;

import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What is selected in a tree table, by key.
 *
 * @param <X> what a row shows
 */
public final class Selection<X> {

    private final TreeTable<X> rows;
    private final Function<X, Object> keyOf;
    private final ReadOnlyObjectWrapper<@Nullable Object> key = new ReadOnlyObjectWrapper<>();

    public Selection(TreeTable<X> rows, Function<X, Object> keyOf) {
        this.rows = rows;
        this.keyOf = keyOf;
        rows.selected().subscribe(_ -> key.set(selectedKey()));
    }

    private @Nullable Object selectedKey() {
        var row = rows.selected().get();
        return row == null ? null : keyOf.apply(row);
    }

    public ReadOnlyObjectProperty<@Nullable Object> key() {
        return key.getReadOnlyProperty();
    }

    public void show(List<Branch<X>> branches) {
        rows.show(branches);
    }

    public void select(@Nullable Object wanted) {
        rows.select(wanted);
    }

    /** The selected part as it is in the plan now; nothing when something else or nothing is selected. */
    public <P extends Part> ReadOnlyObjectProperty<@Nullable P> part(Desk desk, Class<P> kind) {
        var part = new ReadOnlyObjectWrapper<@Nullable P>();
        Runnable follow = () -> {
            var found = key.get() instanceof Id<?> id ? desk.now().part(id).orElse(null) : null;
            var wanted = kind.isInstance(found) ? kind.cast(found) : null;
            if (!Objects.equals(wanted, part.get())) {
                part.set(wanted);
            }
        };
        key.subscribe(_ -> follow.run());
        desk.plan().subscribe(_ -> follow.run());
        return part.getReadOnlyProperty();
    }
}
