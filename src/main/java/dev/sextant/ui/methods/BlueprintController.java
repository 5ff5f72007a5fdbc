package dev.sextant.ui.methods;

import dev.sextant.analysis.schedule.PathLength;
import dev.sextant.plan.CheckItem;
import dev.sextant.plan.GateQuestion;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Sheet;
import dev.sextant.plan.Task;
import dev.sextant.text.Texts;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Column;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.KeyFigure;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.TreeTable;
import dev.sextant.ui.kit.Views;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Shows a method or a template with its phases, and adds it to the plan. */
final class BlueprintController {

    /** A row, and the head with its border, in ems. */
    private static final double ROW_EMS = 2.4;
    private static final double HEAD_EMS = 3.3;

    private final Desk desk;
    private final Look look;
    private final ReadOnlyObjectProperty<@Nullable Blueprint> blueprint;
    private final Derived<Presence> presence;
    private final Consumer<Plan> add;
    private final Consumer<Blueprint> throwAway;
    private final ReadOnlyObjectWrapper<@Nullable Line> line = new ReadOnlyObjectWrapper<>();
    private final Parent view;
    private @Nullable TreeTable<Line> rows;
    private String shown = "";

    /** A phase, and how often the plan has it. */
    record Line(Blueprint.Section section, long times) {}

    @FXML private Label name;
    @FXML private Label otherName;
    @FXML private Label summary;
    @FXML private Label gathered;
    @FXML private Button throwAwayButton;
    @FXML private Button addAll;
    @FXML private KeyFigure days;
    @FXML private KeyFigure tasks;
    @FXML private KeyFigure checks;
    @FXML private KeyFigure questions;
    @FXML private KeyFigure sheets;
    @FXML private Label present;
    @FXML private TreeTableView<Branch.Row<Line>> table;
    @FXML private TreeTableColumn<Branch.Row<Line>, Line> phase;
    @FXML private TreeTableColumn<Branch.Row<Line>, Line> phaseDays;
    @FXML private TreeTableColumn<Branch.Row<Line>, Line> phaseTasks;
    @FXML private TreeTableColumn<Branch.Row<Line>, Line> phaseChecks;
    @FXML private TreeTableColumn<Branch.Row<Line>, Line> phaseQuestions;
    @FXML private TreeTableColumn<Branch.Row<Line>, Line> phaseSheets;
    @FXML private TreeTableColumn<Branch.Row<Line>, Line> inPlan;

    BlueprintController(
            Desk desk, Look look, ReadOnlyObjectProperty<@Nullable Blueprint> blueprint, Derived<Presence> presence, Consumer<Plan> add,
            Consumer<Blueprint> throwAway) {
        this.desk = desk;
        this.look = look;
        this.blueprint = blueprint;
        this.presence = presence;
        this.add = add;
        this.throwAway = throwAway;
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    /** The selected phase. */
    ReadOnlyObjectProperty<@Nullable Line> line() {
        return line.getReadOnlyProperty();
    }

    @FXML
    private void initialize() {
        columns();
        var made = new TreeTable<>(table, look, (Line _) -> "");
        rows = made;
        made.fill(phase, look, 12);
        made.selected().subscribe(line::set);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        blueprint.subscribe(this::show);
        presence.addListener((_, _, _) -> show());
        desk.speech().texts().addListener((_, _, _) -> show());
        look.fontSize().addListener((_, _, _) -> show());
    }

    private void columns() {
        table.setTreeColumn(phaseTasks); // where the indent of a tree takes no room from words
        Column.of(desk, look, phase, 12).shows((it, texts) -> texts.say(
                "methods.numbered", Integer.toString(it.section().number()), it.section().phase().name()));
        Column.of(desk, look, phaseDays, 7).figures().shows((it, texts) -> points(it.section().length(), texts));
        count(phaseTasks, 3.8, Task.class);
        count(phaseChecks, 4.2, CheckItem.class);
        count(phaseQuestions, 5.4, GateQuestion.class);
        count(phaseSheets, 6.2, Sheet.class);
        Column.of(desk, look, inPlan, 4.2).styled(it -> it.times() == 0 ? "muted-cell" : "")
                .shows((it, texts) -> texts.say("methods.times", it.times()));
    }

    private void count(TreeTableColumn<Branch.Row<Line>, Line> column, double ems, Class<? extends Part> kind) {
        Column.of(desk, look, column, ems).figures().shows((it, _) -> Integer.toString(it.section().count(kind)));
    }

    private static String points(PathLength length, Texts texts) {
        var formats = texts.formats();
        return texts.say("methods.points", formats.number(length.optimistic()), formats.number(length.likely()), formats.number(length.pessimistic()));
    }

    private void show() {
        var it = blueprint.get();
        if (it == null || rows == null) {
            return;
        }
        var speech = desk.speech();
        var isOwn = it.source() == Blueprint.Source.TEMPLATE;
        name.setText(speech.say(it.name()));
        otherName.setText(it.name().side(speech.language().other()));
        summary.setText(isOwn ? speech.say("methods.own.about") : speech.say(it.summary()));
        gathered.setText(speech.say("methods.gathered", it.gathered().inMaterial(), it.gathered().inPractice()));
        show(gathered, !isOwn);
        show(otherName, !otherName.getText().isEmpty() && !otherName.getText().equals(name.getText()));
        show(throwAwayButton, isOwn);
        addAll.setDisable(desk.isReadOnly());
        days.show(speech.formats().number(it.length().likely()),
                speech.say("methods.days.detail", it.length().optimistic(), it.length().pessimistic()));
        tasks.show(Integer.toString(it.tasks()), "");
        checks.show(Integer.toString(it.checks()), "");
        questions.show(Integer.toString(it.questions()), "");
        sheets.show(Integer.toString(it.worksheets()), "");
        present.setText(speech.say("methods.present", presence.get().of(it), it.sections().size()));
        showRows(rows, it);
    }

    private static void show(Label label, boolean wanted) {
        label.setVisible(wanted);
        label.setManaged(wanted);
    }

    private static void show(Button button, boolean wanted) {
        button.setVisible(wanted);
        button.setManaged(wanted);
    }

    private void showRows(TreeTable<Line> table, Blueprint it) {
        var branches = it.sections().stream()
                .map(section -> Branch.leaf(it.key() + section.phase().id(), new Line(section, presence.get().of(section.phase()))))
                .toList();
        table.show(branches);
        table.view().setPrefHeight(branches.size() * look.wholeEm(ROW_EMS).getValue() + look.em(HEAD_EMS).getValue());
        table.view().setMinHeight(table.view().getPrefHeight());
        if (!shown.equals(it.key())) {
            shown = it.key();
            table.select(branches.getFirst().key());
        }
    }

    private void pressed(KeyEvent key) {
        var selected = line.get();
        if (key.getCode() == KeyCode.INSERT && selected != null) {
            add.accept(selected.section().parts());
            key.consume();
        }
    }

    @FXML
    private void addAll() {
        var it = blueprint.get();
        if (it != null) {
            add.accept(it.parts());
        }
    }

    @FXML
    private void throwAway() {
        var it = blueprint.get();
        if (it != null) {
            throwAway.accept(it);
        }
    }
}
