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
 * What is selected in a tree table, by key. A row that moves below another parent, because its part was changed, is taken
 * out of the tree and put in again; the selection waits for it.
 *
 * @param <X> what a row shows
 */
public final class Selection<X> {

    private final TreeTable<X> rows;
    private final Function<X, Object> keyOf;
    private final ReadOnlyObjectWrapper<@Nullable Object> key = new ReadOnlyObjectWrapper<>();
    private boolean patching;

    public Selection(TreeTable<X> rows, Function<X, Object> keyOf) {
        this.rows = rows;
        this.keyOf = keyOf;
        rows.selected().subscribe(_ -> {
            if (!patching) {
                key.set(selectedKey());
            }
        });
    }

    private @Nullable Object selectedKey() {
        var row = rows.selected().get();
        return row == null ? null : keyOf.apply(row);
    }

    public ReadOnlyObjectProperty<@Nullable Object> key() {
        return key.getReadOnlyProperty();
    }

    /** The rows as they should be. What was selected stays so, wherever it stands now, as long as it is there. */
    public void show(List<Branch<X>> branches) {
        patching = true;
        try {
            rows.show(branches);
        } finally {
            patching = false;
        }
        var wanted = key.get();
        if (wanted == null || !isAmong(branches, wanted)) {
            key.set(selectedKey());
        } else if (!wanted.equals(selectedKey())) {
            rows.select(wanted);
        }
    }

    private static <X> boolean isAmong(List<Branch<X>> branches, Object key) {
        return branches.stream().anyMatch(it -> it.key().equals(key) || isAmong(it.children(), key));
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
