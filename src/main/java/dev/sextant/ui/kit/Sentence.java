package dev.sextant.ui.kit;

import java.util.function.ToDoubleFunction;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * A sentence that is read like a label and reworded where it stands. It is one line of text on as many rows as it needs,
 * so Enter ends it as in a field of one row, and Tab leaves it. To stand beside something it needs the centre of a
 * BorderPane: an HBox asks for its height at the width that it prefers, and it prefers none.
 */
public final class Sentence extends TextArea {

    /** Lays the text out as the skin will: the skin itself never asks for fewer rows than it has. */
    private final Text measure = new Text();

    public Sentence() {
        getStyleClass().add("sentence");
        setWrapText(true);
        setPrefColumnCount(1);
        setTextFormatter(new TextFormatter<>(change -> {
            change.setText(change.getText().replaceAll("\\R", " "));
            return change;
        }));
        textProperty().addListener((_, _, _) -> requestLayout());
        fontProperty().addListener((_, _, _) -> requestLayout());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isShortcutDown()) {
            requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            key.consume();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        measure.setFont(getFont());
        measure.setText(getText());
        measure.setWrappingWidth(width < 0 ? 0 : Math.max(1, width - frame(it -> it.getLeft() + it.getRight())));
        return Math.ceil(measure.getLayoutBounds().getHeight() + frame(it -> it.getTop() + it.getBottom()));
    }

    /** One row: boxes ask for it at the preferred width, at which a sentence would be a column of single words. */
    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(-1);
    }

    private double frame(ToDoubleFunction<Insets> sides) {
        var frame = sides.applyAsDouble(getInsets());
        for (var part : new String[] {".scroll-pane", ".content"}) {
            frame += lookup(part) instanceof Region region ? sides.applyAsDouble(region.getInsets()) : 0;
        }
        return frame;
    }
}
