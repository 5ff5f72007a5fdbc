package dev.sextant.ui.settings;

import dev.sextant.analysis.risk.HeatMap;
import dev.sextant.analysis.risk.Rescale;
import dev.sextant.method.Scales;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Ids;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Risk;
import dev.sextant.plan.ScaleLevel;
import dev.sextant.plan.ScaleLevel.Axis;
import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Draft;
import dev.sextant.ui.kit.Field;
import dev.sextant.ui.kit.Form;
import dev.sextant.ui.kit.Views;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One axis of the risk scale: how many levels, what they are called, how they are told apart. */
final class ScaleController {

    private final Desk desk;
    private final Axis axis;
    private final Scales wordings;
    private final ObservableValue<Integer> levels;
    private final Parent view;

    @FXML private Label title;
    @FXML private ComboBox<Integer> number;
    @FXML private VBox rows;
    @FXML private VBox proposal;
    @FXML private Label consequence;

    ScaleController(Desk desk, Axis axis, Scales wordings) {
        this.desk = desk;
        this.axis = axis;
        this.wordings = wordings;
        this.levels = desk.plan().map(plan -> HeatMap.levels(plan, axis));
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        number.getItems().setAll(IntStream.rangeClosed(ScaleLevel.LEAST, ScaleLevel.MOST).boxed().toList());
        rows.getChildren().setAll(IntStream.rangeClosed(1, ScaleLevel.MOST).mapToObj(this::row).toList());
        number.valueProperty().addListener((_, _, _) -> propose());
        levels.subscribe(now -> number.setValue(now));
        desk.plan().addListener((_, _, _) -> propose());
        desk.speech().texts().subscribe(texts -> {
            title.setText(texts.say(axis));
            Choices.names(number, it -> texts.say("settings.levels", it));
            propose();
        });
    }

    private Node row(int level) {
        var part = desk.plan().map(plan -> find(plan, level));
        var digit = new Label(Integer.toString(level));
        digit.getStyleClass().add("scale-digit");
        var name = new TextField();
        name.getStyleClass().add("scale-name");
        name.accessibleTextProperty().bind(desk.speech().saying("settings.level-name", level));
        var meaning = new TextField();
        meaning.promptTextProperty().bind(desk.speech().saying("settings.meaning"));
        meaning.accessibleTextProperty().bind(desk.speech().saying("settings.level-meaning", level));
        HBox.setHgrow(meaning, Priority.ALWAYS);
        Draft.bind(name, new Field<>(desk, part, "entry.edited", ScaleLevel::name, ScaleLevel::withName), Form.WORDS);
        Draft.bind(meaning, new Field<>(desk, part, "entry.edited", ScaleLevel::meaning, ScaleLevel::withMeaning), Form.WORDS);
        var row = new HBox(digit, name, meaning);
        row.getStyleClass().add("scale-row");
        part.subscribe(now -> {
            row.setVisible(now != null);
            row.setManaged(now != null);
        });
        return row;
    }

    private @Nullable ScaleLevel find(Plan plan, int level) {
        return plan.all(ScaleLevel.class).stream().filter(it -> it.axis() == axis && it.level() == level).findFirst().orElse(null);
    }

    /** Says what another number of levels would do, before it is done. */
    private void propose() {
        var wanted = number.getValue();
        var now = levels.getValue();
        var differs = wanted != null && !wanted.equals(now);
        proposal.setVisible(differs);
        proposal.setManaged(differs);
        if (differs) {
            var names = String.join(" · ", wordings.levels(axis, wanted).stream().map(it -> desk.speech().say(it.name())).toList());
            var risks = desk.speech().say("settings.rescale.risks", judged(), moved(wanted));
            consequence.setText(desk.speech().say("settings.rescale", now, wanted, names, risks));
        }
    }

    private long judged() {
        return desk.now().all(Risk.class).stream().filter(it -> it.level(axis) != null).count();
    }

    private long moved(int wanted) {
        var counted = new AtomicInteger();
        return edits(wanted, () -> "proposal" + counted.incrementAndGet()).stream().filter(it -> it.after() instanceof Risk).count();
    }

    /** The catalogue says what its levels mean, and so does the plan after a change. */
    private List<Edit> edits(int wanted, Ids ids) {
        var levels = wordings.levels(axis, wanted);
        return Rescale.edits(desk.now(), axis, levels.stream().map(Scales.Level::name).toList(), ids).stream()
                .map(edit -> edit.after() instanceof ScaleLevel it
                        ? new Edit(edit.before(), it.withMeaning(levels.get(it.level() - 1).meaning()))
                        : edit)
                .toList();
    }

    /** The word behind a fresh id: the kind stands before it. */
    private String fresh() {
        return desk.fresh(ScaleLevel.class).value().replaceFirst("^[^-]*-", "");
    }

    @FXML
    private void rescale() {
        var wanted = number.getValue();
        if (wanted != null && desk.drafts().commit()) {
            desk.commit("entry.settings.scale", edits(wanted, this::fresh));
            propose();
        }
    }

    @FXML
    private void leave() {
        number.setValue(levels.getValue());
    }
}
