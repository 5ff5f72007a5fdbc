package dev.sextant.ui.costs.book;

import dev.sextant.ui.kit.Desk;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A category in the list to choose from: a group with its tree behind it, a line below its group. */
public final class CategoryCell extends ListCell<String> {

    private final Desk desk;
    private final Categories categories;

    public CategoryCell(Desk desk, Categories categories) {
        this.desk = desk;
        this.categories = categories;
    }

    @Override
    protected void updateItem(@Nullable String code, boolean empty) {
        super.updateItem(code, empty);
        var isGroup = code != null && categories.isGroup(code);
        getStyleClass().removeAll("group-choice", "line-choice");
        if (code == null || empty) {
            setText(null);
        } else if (code.isEmpty()) {
            setText(desk.speech().say("costs.no-category"));
        } else {
            var name = desk.speech().say(categories.name(code));
            setText(isGroup ? desk.speech().say("costs.group-of", name, categories.tree(code)) : name);
            getStyleClass().add(isGroup ? "group-choice" : "line-choice");
        }
    }
}
