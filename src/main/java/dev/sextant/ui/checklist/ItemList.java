package dev.sextant.ui.checklist;

import dev.sextant.plan.CheckItem;
import dev.sextant.plan.Id;
import dev.sextant.ui.checklist.Checklists.Sheet;
import dev.sextant.ui.kit.Desk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The items of a phase, one of which is selected and may be open. Rows are patched by id. */
final class ItemList {

    private final Desk desk;
    private final ScrollPane scroll;
    private final VBox box;
    private final ChecklistActions actions;
    private final ItemEditorController editor;
    private final ReadOnlyObjectWrapper<@Nullable CheckItem> selected = new ReadOnlyObjectWrapper<>();
    private final Map<Id<CheckItem>, ItemRow> rows = new HashMap<>();
    private List<CheckItem> items = List.of();
    private @Nullable Id<CheckItem> chosen;
    private boolean open;

    ItemList(Desk desk, ScrollPane scroll, VBox box, ChecklistActions actions) {
        this.desk = desk;
        this.scroll = scroll;
        this.box = box;
        this.actions = actions;
        this.editor = new ItemEditorController(desk, selected.getReadOnlyProperty(), actions, this::close);
        box.setFocusTraversable(true);
        box.setAccessibleRole(AccessibleRole.LIST_VIEW);
        box.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** As it is now. */
    ReadOnlyObjectProperty<@Nullable CheckItem> selected() {
        return selected.getReadOnlyProperty();
    }

    boolean isOpen() {
        return open;
    }

    void show(Sheet sheet, Checklists all) {
        var before = items.stream().map(CheckItem::id).toList();
        items = sheet.items();
        var ids = items.stream().map(CheckItem::id).toList();
        rows.keySet().retainAll(ids);
        items.forEach(item -> rows.computeIfAbsent(item.id(), this::row).show(item, all));
        if (!before.equals(ids)) {
            choose(before, ids);
            box.getChildren().setAll(ids.stream().map(rows::get).toList());
        }
        mark();
    }

    /** Where the selected item went, its successor is selected; in a list that is new, the first item that is open. */
    private void choose(List<Id<CheckItem>> before, List<Id<CheckItem>> now) {
        if (chosen == null || !now.contains(chosen)) {
            open = false;
            var at = before.indexOf(chosen);
            var stayed = before.stream().anyMatch(now::contains);
            chosen = now.isEmpty() ? null
                    : stayed && at >= 0 ? now.get(Math.min(at, now.size() - 1))
                    : items.stream().filter(it -> !it.done()).findFirst().orElse(items.getFirst()).id();
        }
    }

    private ItemRow row(Id<CheckItem> id) {
        return new ItemRow(desk, id, () -> tick(id), () -> {
            desk.drafts().commit();
            select(id, true);
        });
    }

    private void tick(Id<CheckItem> id) {
        actions.tick(id);
        select(id, open && id.equals(chosen));
    }

    void select(Id<CheckItem> id, boolean opened) {
        chosen = id;
        open = opened;
        mark();
        var row = rows.get(id);
        if (row != null) {
            reveal(row);
        }
        if (opened) {
            editor.focus();
        } else {
            box.requestFocus();
        }
    }

    private void close() {
        open = false;
        mark();
        box.requestFocus();
    }

    private void mark() {
        selected.set(items.stream().filter(item -> item.id().equals(chosen)).findFirst().orElse(null));
        rows.forEach((id, row) -> row.mark(id.equals(chosen), null));
        var row = chosen == null ? null : rows.get(chosen);
        if (open && row != null) {
            row.mark(true, editor.view());
        }
        var now = selected.get();
        box.setAccessibleText(now == null ? "" : desk.speech().say(
                now.done() ? "checklist.item.done" : "checklist.item.open", now.text()));
    }

    private void reveal(ItemRow row) {
        scroll.layout();
        Bounds at = row.getBoundsInParent();
        var height = box.getHeight() - scroll.getViewportBounds().getHeight();
        var top = scroll.getVvalue() * height;
        if (height > 0 && (at.getMinY() < top || at.getMaxY() > top + scroll.getViewportBounds().getHeight())) {
            var middle = (at.getMinY() + at.getMaxY() - scroll.getViewportBounds().getHeight()) / 2;
            scroll.setVvalue(Math.clamp(middle / height, 0, 1));
        }
    }

    private void pressed(KeyEvent key) {
        var now = selected.get();
        var here = key.getTarget() == box;
        if (now == null || !here && !key.isAltDown()) {
            return;
        }
        var handled = key.isAltDown() ? moved(key, now) : acted(key, now);
        if (handled) {
            key.consume();
        }
    }

    private boolean moved(KeyEvent key, CheckItem now) {
        switch (key.getCode()) {
            case UP -> actions.move(now.id(), -1);
            case DOWN -> actions.move(now.id(), 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean acted(KeyEvent key, CheckItem now) {
        var at = items.indexOf(now);
        switch (key.getCode()) {
            case UP -> select(items.get(Math.max(0, at - 1)).id(), false);
            case DOWN -> select(items.get(Math.min(items.size() - 1, at + 1)).id(), false);
            case HOME -> select(items.getFirst().id(), false);
            case END -> select(items.getLast().id(), false);
            case SPACE -> actions.tick(now.id());
            case ENTER, F2 -> select(now.id(), true);
            case DELETE -> actions.remove(now.id());
            default -> {
                return false;
            }
        }
        return true;
    }
}
