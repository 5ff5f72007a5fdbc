package dev.sextant.ui.roadmap;

import dev.sextant.exchange.ImportPreview;
import dev.sextant.exchange.ImportedPlan;
import dev.sextant.exchange.ImportedPlan.Left;
import dev.sextant.exchange.LinkChange;
import dev.sextant.exchange.Mapping;
import dev.sextant.exchange.PlanImport;
import dev.sextant.exchange.Shift;
import dev.sextant.plan.Plan;
import dev.sextant.text.Texts;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Column;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.KeyFigure;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.PageHeader;
import dev.sextant.ui.kit.TreeTable;
import dev.sextant.ui.kit.Views;
import dev.sextant.ui.kit.Workspace;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Shows what an import would do and lets choose where it goes, before anything is done. */
public final class ImportPreviewController {

    private final Desk desk;
    private final Look look;
    private final String file;
    private final ImportedPlan imported;
    private final Runnable close;
    private final ObjectProperty<Mapping> mapping;
    /** Held here, because a binding that nobody holds is collected. */
    private final ObservableValue<Asked> asked;
    private final Derived<Answer> answer;
    private final Parent view;
    private Subscription following = Subscription.EMPTY;

    @FXML private Workspace workspace;
    @FXML private PageHeader header;
    @FXML private KeyFigure tasks;
    @FXML private KeyFigure links;
    @FXML private KeyFigure dates;
    @FXML private KeyFigure left;
    @FXML private ToggleButton showDates;
    @FXML private ToggleButton showLinks;
    @FXML private TreeTableView<Branch.Row<Shift>> shifts;
    @FXML private TreeTableColumn<Branch.Row<Shift>, Shift> name;
    @FXML private TreeTableColumn<Branch.Row<Shift>, Shift> fileStart;
    @FXML private TreeTableColumn<Branch.Row<Shift>, Shift> fileFinish;
    @FXML private TreeTableColumn<Branch.Row<Shift>, Shift> start;
    @FXML private TreeTableColumn<Branch.Row<Shift>, Shift> finish;
    @FXML private TreeTableColumn<Branch.Row<Shift>, Shift> cause;
    @FXML private TreeTableView<Branch.Row<LinkChange>> changes;
    @FXML private TreeTableColumn<Branch.Row<LinkChange>, LinkChange> from;
    @FXML private TreeTableColumn<Branch.Row<LinkChange>, LinkChange> to;
    @FXML private TreeTableColumn<Branch.Row<LinkChange>, LinkChange> form;
    @FXML private TreeTableColumn<Branch.Row<LinkChange>, LinkChange> fate;
    @FXML private Label explanation;
    @FXML private VBox targets;
    @FXML private VBox lost;
    @FXML private VBox remarks;
    @FXML private Button take;

    /** What an import was worked out for. */
    private record Asked(Plan plan, Mapping mapping) {}

    private record Answer(Asked asked, PlanImport taking, ImportPreview preview) {}

    /**
     * @param file the name of the file that was read
     * @param close takes the preview away
     */
    public ImportPreviewController(Desk desk, Look look, String file, ImportedPlan imported, Runnable close) {
        this.desk = desk;
        this.look = look;
        this.file = file;
        this.imported = imported;
        this.close = close;
        this.mapping = new SimpleObjectProperty<>(Mapping.usual(desk.now(), imported));
        this.asked = Bindings.createObjectBinding(this::asked, desk.plan(), mapping);
        this.answer = desk.derive(asked, this::answer);
        this.view = Views.load(this, desk.speech());
    }

    private Asked asked() {
        return new Asked(desk.now(), mapping.get());
    }

    private Answer answer(Asked asked) {
        var taking = PlanImport.of(asked.plan(), imported, asked.mapping(), desk.ids());
        return new Answer(asked, taking, taking.preview());
    }

    public Node view() {
        return view;
    }

    /** Puts the keyboard on what is most likely wanted. */
    public void focus() {
        take.requestFocus();
    }

    @FXML
    private void initialize() {
        var dated = new TreeTable<Shift>(shifts, look, shift -> shift.isSummary() ? "group" : "");
        var linked = new TreeTable<LinkChange>(changes, look, _ -> "");
        columns();
        dated.fill(cause, look, 14);
        linked.fill(fate, look, 14);
        shifts.visibleProperty().bind(showDates.selectedProperty());
        changes.visibleProperty().bind(showLinks.selectedProperty());
        Runnable explain = () -> explain(showDates.isSelected()
                ? words(dated.selected().get(), it -> it.why(texts()))
                : words(linked.selected().get(), it -> it.fate(texts())));
        dated.selected().subscribe(_ -> explain.run());
        linked.selected().subscribe(_ -> explain.run());
        showDates.selectedProperty().subscribe(_ -> explain.run());
        Runnable show = () -> {
            show(answer.get().preview(), dated, linked);
            explain.run();
        };
        answer.subscribe(_ -> show.run());
        following = Subscription.combine(
                desk.speech().texts().subscribe(_ -> show.run()), new ImportTargets(targets, desk, imported, mapping).follow());
        workspace.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        take.setDisable(desk.isReadOnly());
    }

    private Texts texts() {
        return desk.speech().now();
    }

    private static <X> String words(@Nullable X selected, Function<X, String> words) {
        return selected == null ? "" : words.apply(selected);
    }

    private void explain(String words) {
        explanation.setText(words);
        explanation.setVisible(!words.isEmpty());
        explanation.setManaged(!words.isEmpty());
    }

    private void columns() {
        Column.of(desk, look, name, 14).shows((shift, texts) -> texts.say(shift.name())).styled(shift -> shift.isSummary() ? "group-cell" : "");
        day(fileStart, Shift::fileStart, _ -> "muted-cell");
        day(fileFinish, Shift::fileFinish, _ -> "muted-cell");
        day(start, Shift::start, shift -> shift.startDiffers() ? "medium-cell" : "muted-cell");
        day(finish, Shift::finish, shift -> shift.finishDiffers() ? "medium-cell" : "muted-cell");
        Column.of(desk, look, cause, 16).shows((shift, texts) -> shift.why(texts));
        Column.of(desk, look, from, 14).shows((link, texts) -> end(texts, link, true));
        Column.of(desk, look, to, 14).shows((link, texts) -> end(texts, link, false));
        Column.of(desk, look, form, 6).shows((link, texts) -> link.form(texts));
        Column.of(desk, look, fate, 16).shows((link, texts) -> link.fate(texts));
    }

    private void day(TreeTableColumn<Branch.Row<Shift>, Shift> column, Function<Shift, @Nullable LocalDate> day, Function<Shift, String> style) {
        Column.of(desk, look, column, 8.6).figures().styled(style).shows((shift, texts) -> {
            var date = day.apply(shift);
            return date == null ? "–" : texts.formats().date(date);
        });
    }

    private static String end(Texts texts, LinkChange link, boolean isFrom) {
        var words = isFrom ? link.predecessor() : link.successor();
        return words.isEmpty() ? texts.say("roadmap.preview.elsewhere") : texts.say(words);
    }

    private void show(ImportPreview preview, TreeTable<Shift> dated, TreeTable<LinkChange> linked) {
        var report = preview.report();
        var speech = desk.speech();
        header.setSummary(speech.say("roadmap.preview.summary", file, report.read()));
        tasks.show(Integer.toString(report.tasks()), speech.say("roadmap.preview.tasks.detail", report.phases()));
        var dropped = preview.links().stream().filter(it -> it.reason() != null).count();
        links.show(Integer.toString(report.links()), speech.say("roadmap.preview.links.detail", report.simplified(), dropped));
        dates.show(Integer.toString(preview.shifts().size()), speech.say("roadmap.preview.dates.detail", preview.compared()),
                preview.shifts().isEmpty() ? "good" : "danger");
        left.show(Integer.toString(preview.left().values().stream().mapToInt(it -> it).sum()), speech.say("roadmap.preview.left.detail"));
        showDates.setText(speech.say("roadmap.preview.show-dates", preview.shifts().size()));
        showLinks.setText(speech.say("roadmap.preview.show-links", preview.links().size()));
        dated.show(preview.shifts().stream().map(it -> Branch.leaf(it.key(), it)).toList());
        linked.show(IntStream.range(0, preview.links().size()).mapToObj(at -> Branch.leaf(at, preview.links().get(at))).toList());
        if (dated.selected().get() == null) {
            preview.shifts().stream().map(Shift::key).findFirst().ifPresent(dated::select);
        }
        if (linked.selected().get() == null && !preview.links().isEmpty()) {
            linked.select(0);
        }
        lost.getChildren().setAll(preview.left().keySet().stream().sorted().map(kind -> lost(kind, preview)).toList());
        if (preview.left().isEmpty()) {
            lost.getChildren().setAll(remark(speech.say("roadmap.preview.nothing-left")));
        }
        remarks.getChildren().setAll(report.remarks(texts()).stream().map(this::remark).toList());
    }

    private Node lost(Left kind, ImportPreview preview) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(new Label(texts().say(kind)), space, new Label(Integer.toString(preview.left().getOrDefault(kind, 0))));
        line.getStyleClass().add("import-lost");
        return line;
    }

    private Label remark(String sentence) {
        var label = new Label(sentence);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            cancel();
            key.consume();
        }
    }

    @FXML
    private void take() {
        desk.drafts().commit();
        var wanted = asked();
        var now = answer.get().asked().equals(wanted) ? answer.get() : answer(wanted);
        if (desk.commit("entry.imported", now.taking().edits())) {
            var told = now.preview().report().sentences(texts(), file).getFirst();
            desk.notices().tell(told + " " + texts().say("exchange.shifted", now.preview().shifts().size()));
            cancel();
        }
    }

    @FXML
    private void cancel() {
        following.unsubscribe();
        close.run();
    }
}
