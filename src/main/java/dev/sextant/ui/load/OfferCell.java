package dev.sextant.ui.load;

import dev.sextant.ui.kit.Desk;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A move with a box that is ticked as long as it is wanted. */
final class OfferCell extends ListCell<Offer> {

    private static final double SCROLL_BAR_EMS = 1.2;

    private final Desk desk;
    private final CheckBox box = new CheckBox();
    private final Label title = new Label();
    private final Label reason = new Label();
    private final HBox line;

    /** @param toggle refuses a move, or takes that back */
    OfferCell(Desk desk, Consumer<Offer> toggle) {
        this.desk = desk;
        title.getStyleClass().add("strong");
        reason.getStyleClass().add("muted");
        title.setWrapText(true);
        reason.setWrapText(true);
        var words = new VBox(title, reason);
        HBox.setHgrow(words, Priority.ALWAYS);
        line = new HBox(box, words);
        line.getStyleClass().add("level-offer");
        box.setFocusTraversable(false); // the list has the keyboard: space ticks
        box.setOnAction(_ -> {
            var offer = getItem();
            if (offer != null) {
                toggle.accept(offer);
            }
        });
    }

    /** As high as its words need in the width of the list, which a list does not ask for by itself. */
    @Override
    protected double computePrefHeight(double width) {
        var list = getListView();
        if (list == null || isEmpty()) {
            return super.computePrefHeight(width);
        }
        var room = list.getWidth() - snappedLeftInset() - snappedRightInset() - SCROLL_BAR_EMS * title.getFont().getSize();
        line.setPrefWidth(room);
        return snappedTopInset() + snappedBottomInset() + line.prefHeight(room);
    }

    @Override
    protected void updateItem(@Nullable Offer offer, boolean empty) {
        super.updateItem(offer, empty);
        setText(null);
        setGraphic(offer == null || empty ? null : line);
        if (offer != null && !empty) {
            var texts = desk.speech().now();
            title.setText(offer.title(texts));
            reason.setText(offer.reason(texts));
            box.setSelected(offer.move() != null);
            box.setAccessibleText(offer.title(texts));
        }
    }
}
