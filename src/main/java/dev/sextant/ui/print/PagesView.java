package dev.sextant.ui.print;

import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Speech;
import dev.sextant.ui.print.Proof.Sheet;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Pages one below the other, as wide as there is room or as high. */
final class PagesView {

    /** Around a page, in ems. */
    private static final double MARGIN = 3.2;

    private final ScrollPane scroll;
    private final VBox box;
    private final Speech speech;
    private final BooleanProperty whole = new SimpleBooleanProperty(true);
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ObservableDoubleValue width;
    private final ObservableDoubleValue height;
    private List<Sheet> sheets = List.of();

    PagesView(ScrollPane scroll, VBox box, Look look, Speech speech) {
        this.scroll = scroll;
        this.box = box;
        this.speech = speech;
        this.width = Bindings.createDoubleBinding(
                () -> whole.get() ? 0 : room(scroll.getViewportBounds().getWidth(), look),
                scroll.viewportBoundsProperty(), whole, look.fontSize());
        this.height = Bindings.createDoubleBinding(
                () -> whole.get() ? room(scroll.getViewportBounds().getHeight(), look) : 0,
                scroll.viewportBoundsProperty(), whole, look.fontSize());
        scroll.vvalueProperty().addListener((_, _, _) -> find());
        box.heightProperty().addListener((_, _, _) -> find());
    }

    private static double room(double length, Look look) {
        return Math.max(1, length - look.em(MARGIN).getValue());
    }

    /** The page in the middle of the window, from 1; 0 when there is none. */
    ReadOnlyIntegerProperty page() {
        return page.getReadOnlyProperty();
    }

    void show(List<Sheet> sheets) {
        this.sheets = sheets;
        box.getChildren().setAll(sheets.stream().map(this::line).toList());
        page.set(0); // as many pages or not, the buttons look again
        find();
    }

    private Node line(Sheet page) {
        var picture = new ImageView();
        picture.imageProperty().bind(Bindings.createObjectBinding(() -> page.at(shownWidth(page)), width, height));
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        picture.fitWidthProperty().bind(width);
        picture.fitHeightProperty().bind(height);
        var sheet = new StackPane(picture);
        sheet.getStyleClass().add("paper-sheet");
        sheet.setAccessibleText(speech.say("print.page", sheets.indexOf(page) + 1, sheets.size()));
        var line = new StackPane(sheet);
        line.getStyleClass().add("paper-line");
        sheet.maxWidthProperty().bind(Bindings.createDoubleBinding(
                () -> picture.getLayoutBounds().getWidth(), picture.layoutBoundsProperty()));
        return line;
    }

    /** Turns pages with two buttons, and chooses between the whole page and its width with two more. */
    void steeredBy(Button before, Button next, ToggleButton asWhole, ToggleButton asWide) {
        before.setOnAction(_ -> turn(-1));
        next.setOnAction(_ -> turn(1));
        page.subscribe(now -> {
            before.setDisable(now.intValue() <= 1);
            next.setDisable(now.intValue() >= sheets.size());
        });
        asWhole.setOnAction(_ -> scale(true, asWhole, asWide));
        asWide.setOnAction(_ -> scale(false, asWhole, asWide));
        scale(true, asWhole, asWide);
    }

    private void scale(boolean asWhole, ToggleButton wholeButton, ToggleButton wideButton) {
        var now = page.get();
        whole.set(asWhole);
        wholeButton.setSelected(asWhole);
        wideButton.setSelected(!asWhole);
        box.layout();
        go(now);
    }

    private void turn(int by) {
        go(Math.clamp(page.get() + by, 1, Math.max(1, sheets.size())));
    }

    /** The pages of one document are all of one size. */
    private void go(int number) {
        var beyond = box.getHeight() - scroll.getViewportBounds().getHeight();
        if (beyond > 0) {
            scroll.setVvalue(Math.clamp(box.getHeight() * (number - 1) / sheets.size() / beyond, 0, 1));
            page.set(number);
        }
    }

    private void find() {
        var seen = scroll.getViewportBounds().getHeight();
        var middle = scroll.getVvalue() * Math.max(0, box.getHeight() - seen) + seen / 2;
        var found = box.getHeight() == 0 ? 0 : (int) (sheets.size() * middle / box.getHeight());
        page.set(sheets.isEmpty() ? 0 : Math.clamp(found, 0, sheets.size() - 1) + 1);
    }

    private double shownWidth(Sheet sheet) {
        return whole.get() ? height.get() * sheet.full().getWidth() / sheet.full().getHeight() : width.get();
    }
}
