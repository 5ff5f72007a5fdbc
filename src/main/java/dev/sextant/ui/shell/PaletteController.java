package dev.sextant.ui.shell;

import dev.sextant.analysis.schedule.Outline;
import dev.sextant.plan.Assignment;
import dev.sextant.plan.Kind;
import dev.sextant.plan.Link;
import dev.sextant.plan.Part;
import dev.sextant.plan.Variation;
import dev.sextant.text.PartNames;
import dev.sextant.ui.kit.Action;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Finds every screen, part and action by a few letters of its name. */
final class PaletteController {

    private static final int MOST = 60;

    /** One line of the palette. */
    private record Hit(String name, String kind, Runnable work) {}

    private final Desk desk;
    private final List<Hit> all;
    private final Runnable close;

    @FXML private TextField query;
    @FXML private ListView<Hit> found;

    PaletteController(Desk desk, List<Action> actions, Consumer<Part> show, Runnable close) {
        this.desk = desk;
        this.close = close;
        this.all = hits(actions, show);
    }

    Parent load() {
        return Views.load(this, desk.speech());
    }

    void focus() {
        query.requestFocus();
    }

    private List<Hit> hits(List<Action> actions, Consumer<Part> show) {
        var speech = desk.speech();
        var names = new PartNames(speech.now(), desk.now());
        var numbers = Outline.of(desk.now()).rows().stream().collect(Collectors.toMap(Outline.Row::id, row -> row.number() + "  "));
        var hits = new ArrayList<Hit>();
        actions.forEach(it -> hits.add(new Hit(
                speech.say(it.key()), it.keys() == null ? "" : it.keys().getDisplayText(), it.work())));
        desk.now().parts().filter(it -> !(it instanceof Link || it instanceof Assignment || it instanceof Variation)).forEach(part -> hits.add(new Hit(
                numbers.getOrDefault(part.id(), "") + names.of(part), speech.say("kind." + Kind.of(part).singular()), () -> show.accept(part))));
        return hits;
    }

    @FXML
    private void initialize() {
        found.setCellFactory(_ -> new HitCell());
        found.setOnMouseClicked(_ -> run());
        query.textProperty().subscribe(this::find);
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void find(String typed) {
        var words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
        found.getItems().setAll(all.stream()
                .filter(hit -> List.of(words).stream().allMatch(hit.name().toLowerCase(Locale.ROOT)::contains))
                .limit(MOST)
                .toList());
        found.getSelectionModel().selectFirst();
    }

    private void pressed(KeyEvent key) {
        var selection = found.getSelectionModel();
        if (key.getCode() == KeyCode.DOWN) {
            selection.selectNext();
        } else if (key.getCode() == KeyCode.UP) {
            selection.selectPrevious();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            close.run();
        } else {
            return;
        }
        found.scrollTo(selection.getSelectedIndex());
        key.consume();
    }

    @FXML
    private void run() {
        var hit = found.getSelectionModel().getSelectedItem();
        close.run();
        if (hit != null) {
            hit.work().run();
        }
    }

    private static final class HitCell extends ListCell<Hit> {
        private final Label name = new Label();
        private final Label kind = new Label();
        private final HBox line;

        HitCell() {
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            kind.getStyleClass().add("muted");
            kind.setMinWidth(Region.USE_PREF_SIZE);
            name.setMinWidth(0);
            line = new HBox(name, gap, kind);
            line.getStyleClass().add("hit");
        }

        @Override
        protected void updateItem(@Nullable Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            setGraphic(hit == null || empty ? null : line);
            if (hit != null) {
                name.setText(hit.name());
                kind.setText(hit.kind());
            }
        }
    }
}
