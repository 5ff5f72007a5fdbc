package dev.sextant.ui.costs.paste;

import dev.sextant.exchange.costs.CostChanges;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Refusal;
import dev.sextant.text.Figures.Mark;
import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Views;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows what a table would change, and takes it or not. */
public final class PreviewController {

    private final Desk desk;
    private final Function<Optional<Mark>, CostChanges> read;
    private final UnaryOperator<List<Edit>> fit;
    private final Runnable close;
    private final Parent view;
    private @Nullable CostChanges changes;
    private int reading;

    @FXML private VBox root;
    @FXML private Label summary;
    @FXML private Label about;
    @FXML private ListView<PreviewRow> rows;
    @FXML private ComboBox<Optional<Mark>> mark;
    @FXML private Button take;

    /**
     * @param read reads the table; may take long, so it is asked in the background
     * @param fit what is to become of the edits before they are committed
     * @param about where the rows go; empty where that is plain
     */
    public PreviewController(Desk desk, Function<Optional<Mark>, CostChanges> read, UnaryOperator<List<Edit>> fit, String about, Runnable close) {
        this.desk = desk;
        this.read = read;
        this.fit = fit;
        this.close = close;
        this.view = Views.load(this, desk.speech());
        this.about.setText(about);
        this.about.setVisible(!about.isEmpty());
        this.about.setManaged(!about.isEmpty());
    }

    public Parent view() {
        return view;
    }

    public void focus() {
        rows.requestFocus();
    }

    @FXML
    private void initialize() {
        rows.setCellFactory(_ -> new PreviewCell());
        mark.getItems().setAll(List.of(Optional.empty(), Optional.of(Mark.POINT), Optional.of(Mark.COMMA)));
        Choices.names(mark, this::name);
        mark.setValue(Optional.empty());
        mark.valueProperty().subscribe(this::start);
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close.run();
                key.consume();
            }
        });
    }

    @SuppressWarnings("NullAway") // an empty box asks for the name of nothing
    private String name(@Nullable Optional<Mark> chosen) {
        return chosen == null ? "" : desk.speech().say(chosen.map(it -> it == Mark.POINT ? "costs.paste.point" : "costs.paste.comma").orElse("costs.paste.told"));
    }

    /** The newest reading wins. */
    private void start(Optional<Mark> chosen) {
        var number = ++reading;
        changes = null;
        take.setDisable(true);
        summary.setText(desk.speech().say("costs.paste.reading"));
        desk.threads().background().execute(() -> {
            try {
                var found = read.apply(chosen);
                desk.threads().window().execute(() -> show(found, number));
            } catch (Refusal refusal) {
                desk.threads().window().execute(() -> summary.setText(desk.speech().say(refusal)));
            }
        });
    }

    private void show(CostChanges found, int number) {
        if (number != reading) {
            return;
        }
        changes = found;
        summary.setText(desk.speech().say("table.sum", found.changes().size() - found.added(), found.added(), found.same(), found.refused().size()));
        rows.getItems().setAll(PreviewRow.of(found, desk.speech().now()));
        take.setText(desk.speech().say("costs.paste.take", found.changes().size()));
        take.setDisable(found.isNothing());
    }

    @FXML
    private void take() {
        var found = changes;
        if (found != null && desk.commit("entry.costs.pasted", fit.apply(found.edits()))) {
            close.run();
        }
    }

    @FXML
    private void cancel() {
        close.run();
    }
}
