package dev.sextant.ui.history;

import dev.sextant.journal.History;
import dev.sextant.ui.history.Chapter.Line;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Views;
import java.util.ArrayList;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Tells one entry in full and leads back to the plan as it was after it. */
final class EntryInspectorController {

    /** An import has thousands of sentences; nobody reads them here. */
    private static final int TOLD = 200;

    private final Desk desk;
    private final ReadOnlyObjectProperty<@Nullable Line> line;
    private final Parent view;

    @FXML private Label fate;
    @FXML private Label number;
    @FXML private Label title;
    @FXML private Label when;
    @FXML private Label parts;
    @FXML private VBox sentences;
    @FXML private Button restore;
    @FXML private Label restoreHint;

    EntryInspectorController(Desk desk, ReadOnlyObjectProperty<@Nullable Line> line) {
        this.desk = desk;
        this.line = line;
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        line.subscribe(this::show);
        desk.speech().texts().addListener((_, _, _) -> show());
    }

    private void show() {
        var it = line.get();
        if (it == null) {
            return;
        }
        var speech = desk.speech();
        fate.setText(switch (it.fate()) {
            case STANDS -> speech.say("history.fate.stands");
            case UNDONE -> speech.say("history.fate.undone");
            case REDONE -> speech.say("history.fate.redone");
        });
        fate.getStyleClass().setAll("label", "tag", it.fate() == Fates.Fate.STANDS ? "accent" : "warning");
        number.setText("#" + it.seq());
        title.setText(it.title());
        when.setText(speech.say("history.when", it.by(), speech.formats().weekday(it.date()), speech.formats().time(it.time())));
        parts.setText(speech.say("history.parts", it.parts()));
        sentences.getChildren().setAll(told(it));
        restore.setDisable(it.isNewest() || desk.isReadOnly());
        restoreHint.setText(speech.say(it.isNewest() ? "history.restore.newest" : "history.restore.hint"));
    }

    private ArrayList<Node> told(Line it) {
        var labels = new ArrayList<Node>();
        it.sentences().stream().limit(TOLD).forEach(sentence -> labels.add(sentence(sentence)));
        if (it.sentences().size() > TOLD) {
            labels.add(sentence(desk.speech().say("history.more", it.sentences().size() - TOLD)));
        }
        return labels;
    }

    private static Label sentence(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("audit-sentence");
        return label;
    }

    /** Walking back through many entries takes time, so it is done in the background. */
    @FXML
    private void restore() {
        var it = line.get();
        if (it == null || !desk.drafts().commit()) {
            return;
        }
        var entries = desk.entries();
        var now = desk.base();
        desk.threads().background().execute(() -> {
            var then = History.at(now, entries.get(), it.seq());
            desk.threads().window().execute(() -> desk.restore(then));
        });
    }
}
