package dev.sextant.ui.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TreeItem;

/**
 * A node of a tree as it should be. A tree on the screen is patched to it by key, so that selection, scroll and an open
 * editor survive: an item stays the same item, and only what differs is set, added or removed.
 *
 * @param key names the node among its siblings, for its whole life
 * @param value what its row shows, a value
 */
public record Branch<X>(Object key, X value, List<Branch<X>> children) {

    /** What a tree item holds: made once for a key, then set. */
    public static final class Row<X> extends SimpleObjectProperty<X> {

        private final Object key;

        private Row(Object key, X value) {
            super(value);
            this.key = key;
        }

        public Object key() {
            return key;
        }
    }

    public static <X> Branch<X> leaf(Object key, X value) {
        return new Branch<>(key, value, List.of());
    }

    /** Brings the children of an item to those of a branch. */
    public static <X> void patch(TreeItem<Row<X>> item, List<Branch<X>> children) {
        var items = item.getChildren();
        if (!isInPlace(items, children)) {
            place(items, children);
        }
        for (var at = 0; at < children.size(); at++) {
            update(items.get(at), children.get(at));
        }
    }

    /** Whether nothing was added, removed or moved, as with most edits. */
    private static <X> boolean isInPlace(List<TreeItem<Row<X>>> items, List<Branch<X>> children) {
        if (items.size() != children.size()) {
            return false;
        }
        for (var at = 0; at < children.size(); at++) {
            if (!items.get(at).getValue().key().equals(children.get(at).key())) {
                return false;
            }
        }
        return true;
    }

    private static <X> void place(List<TreeItem<Row<X>>> items, List<Branch<X>> children) {
        var wanted = children.stream().map(Branch::key).collect(Collectors.toCollection(HashSet::new));
        if (items.stream().anyMatch(it -> !wanted.contains(it.getValue().key()))) {
            items.removeIf(it -> !wanted.contains(it.getValue().key()));
        }
        Map<Object, TreeItem<Row<X>>> present = new HashMap<>();
        items.forEach(it -> present.put(it.getValue().key(), it));
        for (var at = 0; at < children.size(); at++) {
            var branch = children.get(at);
            var known = present.get(branch.key());
            if (known == null) {
                items.add(at, item(branch));
            } else if (at >= items.size() || items.get(at) != known) {
                items.remove(known);
                items.add(at, known);
            }
        }
    }

    private static <X> void update(TreeItem<Row<X>> item, Branch<X> branch) {
        if (!Objects.equals(item.getValue().get(), branch.value())) {
            item.getValue().set(branch.value());
        }
        if (!item.isLeaf() || !branch.children().isEmpty()) {
            patch(item, branch.children());
        }
    }

    private static <X> TreeItem<Row<X>> item(Branch<X> branch) {
        var item = new TreeItem<>(new Row<>(branch.key(), branch.value()));
        item.setExpanded(true);
        List<TreeItem<Row<X>>> children = new ArrayList<>();
        branch.children().forEach(it -> children.add(item(it)));
        item.getChildren().setAll(children);
        return item;
    }

    /** A root for {@link #patch}; it is not shown. */
    public static <X> TreeItem<Row<X>> root(X value) {
        var root = new TreeItem<>(new Row<>("", value));
        root.setExpanded(true);
        return root;
    }

    /** The item of a key, however deep. */
    public static <X> Optional<TreeItem<Row<X>>> find(TreeItem<Row<X>> from, Object key) {
        for (var child : from.getChildren()) {
            var found = child.getValue().key().equals(key) ? Optional.of(child) : find(child, key);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
