package dev.sextant.ui.print;

import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Sheet;
import dev.sextant.print.Paper;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Views;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What goes on paper, and on which. */
final class ChoicesController {

    private final Desk desk;
    private final Consumer<Wishes> changed;
    private final SpreadController spreading;
    private final Parent view;
    private Wishes wishes;

    @FXML private ToggleButton checklists;
    @FXML private ToggleButton gantt;
    @FXML private ToggleButton load;
    @FXML private ToggleButton businessCase;
    @FXML private ToggleButton costSummary;
    @FXML private Label phasesTitle;
    @FXML private CheckBox all;
    @FXML private VBox phases;
    @FXML private Label contents;
    @FXML private CheckBox worksheets;
    @FXML private StackPane spread;
    @FXML private ToggleButton a4;
    @FXML private ToggleButton a3;
    @FXML private ToggleButton letter;
    @FXML private ToggleButton english;
    @FXML private ToggleButton chinese;
    @FXML private ToggleButton both;
    @FXML private Label leads;

    ChoicesController(Desk desk, Consumer<Wishes> changed) {
        this.desk = desk;
        this.changed = changed;
        this.wishes = Wishes.of(desk.now().charter());
        this.spreading = new SpreadController(desk, it -> wish(wishes.with(it)));
        this.view = Views.load(this, desk.speech());
        spread.getChildren().add(spreading.view());
        desk.speech().texts().addListener((_, _, _) -> show());
        show();
    }

    Node view() {
        return view;
    }

    Wishes wishes() {
        return wishes;
    }

    void wish(Wishes now) {
        wishes = now;
        show();
        changed.accept(now);
    }

    private void show() {
        var plan = desk.now();
        var speech = desk.speech();
        var wanted = wishes.in(plan);
        var isChart = wishes.document().isChart();
        var isChecklist = wishes.document() == Document.CHECKLISTS;
        checklists.setSelected(isChecklist);
        gantt.setSelected(wishes.document() == Document.GANTT);
        load.setSelected(wishes.document() == Document.LOAD);
        businessCase.setSelected(wishes.document() == Document.BUSINESS_CASE);
        costSummary.setSelected(wishes.document() == Document.COST_SUMMARY);
        all.setSelected(wishes.all());
        all.setIndeterminate(!wishes.all() && !wanted.isEmpty());
        phases.getChildren().setAll(plan.phases().stream()
                .map(it -> box(it, speech.say("print.phase", plan.phases().indexOf(it) + 1, it.name()), wanted.contains(it.id())))
                .toList());
        worksheets.setSelected(wishes.worksheets());
        PrintController.shown(isChecklist && !plan.all(Sheet.class).isEmpty(), contents, worksheets);
        PrintController.shown(!wishes.document().isWhole(), phasesTitle, all, phases);
        PrintController.shown(isChart, spread, a3);
        spreading.show(wishes.spread());
        Map.of(Paper.A4, a4, Paper.A3, a3, Paper.LETTER, letter).forEach((paper, button) -> button.setSelected(wishes.paper() == paper));
        english.setSelected(wishes.languages().equals(List.of(Language.EN)));
        chinese.setSelected(wishes.languages().equals(List.of(Language.ZH)));
        both.setSelected(wishes.languages().size() == 2);
        leads.setText(speech.say("print.leads", wishes.languages().getFirst()));
        PrintController.shown(both.isSelected(), leads);
    }

    private CheckBox box(Phase phase, String name, boolean wanted) {
        var box = new CheckBox(name);
        box.setWrapText(true);
        box.setSelected(wanted);
        Id<Phase> id = phase.id();
        box.setOnAction(_ -> {
            var at = phases.getChildren().indexOf(box);
            wish(wishes.with(id, box.isSelected(), desk.now()));
            phases.getChildren().get(at).requestFocus();
        });
        return box;
    }

    @FXML
    private void chooseChecklists() {
        wish(wishes.with(Document.CHECKLISTS));
    }

    @FXML
    private void chooseGantt() {
        wish(wishes.with(Document.GANTT));
    }

    @FXML
    private void chooseLoad() {
        wish(wishes.with(Document.LOAD));
    }

    @FXML
    private void chooseBusinessCase() {
        wish(wishes.with(Document.BUSINESS_CASE));
    }

    @FXML
    private void chooseCostSummary() {
        wish(wishes.with(Document.COST_SUMMARY));
    }

    @FXML
    private void chooseAll() {
        wish(wishes.withAll(!wishes.all()));
    }

    @FXML
    private void chooseWorksheets() {
        wish(wishes.withWorksheets(worksheets.isSelected()));
    }

    @FXML
    private void chooseA4() {
        wish(wishes.with(Paper.A4));
    }

    @FXML
    private void chooseA3() {
        wish(wishes.with(Paper.A3));
    }

    @FXML
    private void chooseLetter() {
        wish(wishes.with(Paper.LETTER));
    }

    @FXML
    private void chooseEnglish() {
        wish(wishes.with(List.of(Language.EN)));
    }

    @FXML
    private void chooseChinese() {
        wish(wishes.with(List.of(Language.ZH)));
    }

    @FXML
    private void chooseBoth() {
        wish(wishes.with(Wishes.both(desk.now().charter())));
    }
}
