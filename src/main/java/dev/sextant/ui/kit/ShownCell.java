package dev.sextant.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.control.TreeTableCell;
import org.jspecify.annotations.Nullable;

/** A cell that shows what its column says of a row, and follows the language. */
abstract sealed class ShownCell<X> extends TreeTableCell<Branch.Row<X>, X> permits TextCell, PickCell {

    /** Of a wrapped text; what is longer stands whole in the inspector. */
    private static final double MOST_LINES = 3;

    private static final double LEADING = 1.5;
    private static final double LEAST_EMS = 2.4;

    /** Above and below together. No padding: a label takes that twice from the height that its text may have. */
    private static final double AIR_EMS = 0.8;

    private final Column<X> column;
    private String styled = "";

    ShownCell(Column<X> column) {
        this.column = column;
        setAlignment(column.alignment());
        setWrapText(column.isWrapped());
        column.desk().speech().texts().addListener((_, _, _) -> show());
    }

    @Override
    protected void updateItem(@Nullable X row, boolean empty) {
        super.updateItem(row, empty);
        show();
    }

    void show() {
        var row = getItem();
        var isShown = row != null && !isEmpty();
        setGraphic(isShown ? tags(column.tags(row)) : null);
        setContentDisplay(ContentDisplay.RIGHT);
        var text = isShown ? column.text(row) : "";
        setText(text);
        setTooltip(text.length() > 24 ? new Tooltip(text) : null);
        getStyleClass().remove(styled);
        styled = isShown ? column.style(row) : "";
        if (!styled.isEmpty()) {
            getStyleClass().add(styled);
        }
    }

    private @Nullable Node tags(List<Column.Tag> tags) {
        if (tags.isEmpty()) {
            return null;
        }
        var box = new HBox();
        box.getStyleClass().add("cell-tags");
        box.setMinWidth(Region.USE_PREF_SIZE);
        tags.forEach(it -> box.getChildren().add(Chips.tag(column.desk().speech().say(it.key()), it.tone())));
        return box;
    }

    /** A row asks its cells how high they are without saying how wide they will be. */
    @Override
    protected double computePrefHeight(double width) {
        var shown = getTableColumn();
        if (shown == null || !isWrapText() || getGraphic() != null) {
            return super.computePrefHeight(width);
        }
        var em = getFont().getSize();
        var text = Math.min(MOST_LINES * LEADING * em + 1, super.computePrefHeight(shown.getWidth()));
        return Math.ceil(Math.max(LEAST_EMS * em, text + AIR_EMS * em));
    }
}
