package dev.sextant.ui.baselines;

import dev.sextant.analysis.compare.Moves.Effect;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Id;
import dev.sextant.text.Texts;
import dev.sextant.ui.baselines.Comparing.Answer;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Column;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.TreeTable;
import dev.sextant.ui.kit.Views;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Tells which entries moved the finish of what is selected above, and leads to them in the history. */
final class MovedByController {

    private final Desk desk;
    private final Look look;
    private final Comparing comparing;
    private final LongConsumer history;
    private final Parent view;
    private Id<?> about = Charter.ID;
    private boolean folded;
    private @Nullable TreeTable<MovedBy> rows;

    @FXML private Label title;
    @FXML private Label sum;
    @FXML private ProgressBar progress;
    @FXML private ToggleButton unfolded;
    @FXML private FontIcon arrow;
    @FXML private Button inHistory;
    @FXML private TreeTableView<Branch.Row<MovedBy>> moves;
    @FXML private TreeTableColumn<Branch.Row<MovedBy>, MovedBy> seq;
    @FXML private TreeTableColumn<Branch.Row<MovedBy>, MovedBy> when;
    @FXML private TreeTableColumn<Branch.Row<MovedBy>, MovedBy> by;
    @FXML private TreeTableColumn<Branch.Row<MovedBy>, MovedBy> told;
    @FXML private TreeTableColumn<Branch.Row<MovedBy>, MovedBy> effect;
    @FXML private Label empty;

    /** @param history shows an entry */
    MovedByController(Desk desk, Look look, Comparing comparing, LongConsumer history) {
        this.desk = desk;
        this.look = look;
        this.comparing = comparing;
        this.history = history;
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        Column.of(desk, look, seq, 4).figures().styled(_ -> "muted-cell").shows((row, _) -> "#" + row.seq());
        Column.of(desk, look, when, 11.8).styled(_ -> "muted-cell")
                .shows((row, texts) -> texts.formats().date(row.at().toLocalDate()) + " " + texts.formats().time(row.at().toLocalTime()));
        Column.of(desk, look, by, 6).styled(_ -> "muted-cell").shows((row, _) -> row.by());
        Column.of(desk, look, told, 20).shows(MovedByController::told);
        Column.of(desk, look, effect, 5.5).figures().styled(row -> row.days() > 0 ? "danger-cell" : row.days() < 0 ? "good-cell" : "")
                .shows((row, _) -> row.effect());
        var shown = new TreeTable<>(moves, look, _ -> "");
        rows = shown;
        shown.fill(told, look, 14);
        inHistory.setDisable(true);
        shown.selected().subscribe(row -> inHistory.setDisable(row == null));
        moves.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                showInHistory();
                key.consume();
            }
        });
        moves.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getClickCount() == 2) {
                showInHistory();
            }
        });
        unfolded.selectedProperty().subscribe(open -> arrow.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP));
        comparing.told().addListener((_, _, _) -> show());
        comparing.answer().addListener((_, _, _) -> show());
        desk.speech().texts().addListener((_, _, _) -> show());
        show();
    }

    private static String told(MovedBy row, Texts texts) {
        return row.told().isEmpty() ? row.title() : texts.say("baselines.told", row.title(), row.told());
    }

    /** Puts the entries away where there is no room for them, or brings them back; whoever unfolds them can. */
    void fold(boolean folded) {
        if (folded != this.folded) {
            this.folded = folded;
            unfolded.setSelected(!folded);
        }
    }

    /** @param id of a phase or a task, or of the charter for the whole plan */
    void about(Id<?> id) {
        if (!id.equals(about)) {
            about = id;
            comparing.about(id);
            show();
        }
    }

    private void show() {
        if (rows == null || !(comparing.answer().get() instanceof Answer.Found found)) {
            return;
        }
        var speech = desk.speech();
        var now = comparing.told().get();
        var effects = now.moves().of(about);
        var name = found.comparison().line(about).filter(_ -> !about.equals(Charter.ID)).map(it -> speech.say(it.name()));
        title.setText(name.map(it -> speech.say("baselines.moved-by", it)).orElseGet(() -> speech.say("baselines.moved-by.whole")));
        sum.setText(now.isWhole() && !effects.isEmpty() ? speech.say("baselines.moved-by.sum", effects.size(), speech.formats().signed(days(effects))) : "");
        progress.setVisible(!now.isWhole());
        progress.setProgress(now.progress());
        empty.setText(speech.say(now.isWhole() ? "baselines.moved-by.none" : "baselines.moved-by.working"));
        rows.show(MovedBy.told(found.stretch(), effects, speech.now(), desk.clock().getZone()));
    }

    private static double days(List<Effect> effects) {
        return effects.stream().mapToDouble(Effect::days).sum();
    }

    @FXML
    private void showInHistory() {
        var row = rows == null ? null : rows.selected().get();
        if (row != null) {
            history.accept(row.seq());
        }
    }
}
