package dev.sextant.ui.costs.paste;

import dev.sextant.ui.kit.Chips;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A row of the preview: where it stands, what would become of it, and the reason or the figures. */
final class PreviewCell extends ListCell<PreviewRow> {

    PreviewCell() {
        setPrefWidth(1);
    }

    @Override
    protected void updateItem(@Nullable PreviewRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            return;
        }
        var where = new Label(row.where());
        where.getStyleClass().addAll("muted", "preview-where");
        var fate = Chips.tag(row.fate(), row.tone());
        fate.setMinWidth(Region.USE_PREF_SIZE);
        var name = new Label(row.name());
        name.getStyleClass().add("strong");
        var detail = Chips.wrapped(row.detail(), "muted");
        HBox.setHgrow(detail, Priority.ALWAYS);
        var line = new HBox(where, fate, name, detail);
        line.getStyleClass().add("row-line");
        setGraphic(line);
    }
}
