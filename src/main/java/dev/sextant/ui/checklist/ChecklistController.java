package dev.sextant.ui.checklist;

import dev.sextant.plan.CheckItem;
import dev.sextant.plan.Gate;
import dev.sextant.plan.GateQuestion;
import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import dev.sextant.plan.Phase;
import dev.sextant.ui.checklist.Checklists.Sheet;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.KeyFigure;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.PageHeader;
import dev.sextant.ui.kit.Screen;
import dev.sextant.ui.kit.Views;
import dev.sextant.ui.kit.Workspace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows the checklist and the gate of one phase at a time, and changes them. */
public final class ChecklistController implements Screen {

    /** What the checklists leave to the composition root. */
    @FunctionalInterface
    public interface Outside {
        void print(Phase phase);
    }

    /** A page lower than this, in ems, has no room for the key figures. */
    private static final double LOW = 40;

    private final Desk desk;
    private final Look look;
    private final Outside outside;
    private final ChecklistActions actions;
    private final GateActions gateActions;
    private final Derived<Checklists> checklists;
    private final ReadOnlyObjectWrapper<@Nullable Phase> phase = new ReadOnlyObjectWrapper<>();
    private final Map<Id<Gate>, GateController> gateViews = new HashMap<>();
    private final Parent view;
    private @Nullable PhaseStrip strip;
    private @Nullable ItemList list;
    private @Nullable Id<Gate> unnamed;

    @FXML private Workspace workspace;
    @FXML private BorderPane page;
    @FXML private PageHeader header;
    @FXML private ToggleButton gateShown;
    @FXML private Button print;
    @FXML private Region figures;
    @FXML private KeyFigure done;
    @FXML private KeyFigure due;
    @FXML private KeyFigure questions;
    @FXML private KeyFigure nextGate;
    @FXML private HBox phases;
    @FXML private VBox about;
    @FXML private Label phaseName;
    @FXML private Label phaseDates;
    @FXML private Label goal;
    @FXML private HBox head;
    @FXML private Region besideBar;
    @FXML private ScrollPane scroll;
    @FXML private VBox items;
    @FXML private Label empty;
    @FXML private LinesField newItem;
    @FXML private VBox gates;
    @FXML private VBox noGate;

    public ChecklistController(Desk desk, Look look, Outside outside) {
        this.desk = desk;
        this.look = look;
        this.outside = outside;
        this.actions = new ChecklistActions(desk);
        this.gateActions = new GateActions(desk);
        this.checklists = desk.derive(Checklists::of);
        this.view = Views.load(this, desk.speech());
    }

    @Override
    public Node view() {
        return view;
    }

    /** The phase that is looked at, as it is now; nothing in a plan without phases. */
    public ReadOnlyObjectProperty<@Nullable Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    @FXML
    private void initialize() {
        strip = new PhaseStrip(phases, desk.speech(), this::choose);
        list = new ItemList(desk, scroll, items, actions);
        phase.set(checklists.get().current().map(Sheet::phase).orElse(null));
        checklists.subscribe(now -> show(now));
        desk.speech().texts().addListener((_, _, _) -> show(checklists.get()));
        newItem.takes(this::add);
        scroll.viewportBoundsProperty().subscribe(seen -> besideBar.setPrefWidth(seen.getWidth() == 0 ? 0 : scroll.getWidth() - seen.getWidth()));
        page.heightProperty().addListener((_, _, _) -> fit());
        look.fontSize().addListener((_, _, _) -> fit());
        page.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.INSERT) {
                newItem.requestFocus();
                key.consume();
            }
        });
        gateShown.selectedProperty().bindBidirectional(workspace.inspecting());
        workspace.narrow().subscribe(narrow -> Shown.when(narrow, gateShown));
    }

    private void fit() {
        Shown.when(page.getHeight() >= LOW * look.fontSize().get(), figures);
    }

    private void choose(Id<Phase> id) {
        desk.drafts().commit();
        phase.set(desk.now().find(id).orElse(null));
        scroll.setVvalue(0);
        show(checklists.get());
    }

    private void show(Checklists now) {
        var sheet = sheet(now);
        phase.set(sheet.map(Sheet::phase).orElse(null));
        if (strip != null) {
            strip.show(now.sheets(), sheet.map(it -> it.phase().id()).orElse(null));
        }
        showFigures(now);
        print.setDisable(sheet.isEmpty());
        newItem.setDisable(sheet.isEmpty());
        Shown.when(sheet.isPresent(), about);
        Shown.when(sheet.filter(it -> it.gates().isEmpty()).isPresent(), noGate);
        Shown.when(sheet.filter(it -> !it.items().isEmpty()).isPresent(), head, items);
        Shown.when(sheet.filter(it -> !it.items().isEmpty()).isEmpty(), empty);
        empty.setText(desk.speech().say(sheet.isEmpty() ? "checklist.empty.phases" : "checklist.empty.items"));
        sheet.ifPresentOrElse(it -> show(it, now), () -> gates.getChildren().clear());
    }

    private Optional<Sheet> sheet(Checklists now) {
        var chosen = phase.get();
        return (chosen == null ? Optional.<Sheet>empty() : now.sheet(chosen.id())).or(now::current);
    }

    private void show(Sheet sheet, Checklists now) {
        var speech = desk.speech();
        phaseName.setText(speech.say("checklist.phase", sheet.number(), sheet.phase().name()));
        phaseDates.setText(sheet.span().map(span -> speech.say("checklist.planned", span.start(), span.finish())).orElse(""));
        goal.setText(speech.say(sheet.phase().goal()));
        Shown.when(!sheet.phase().goal().isEmpty(), goal);
        if (list != null) {
            list.show(sheet, now);
        }
        var wanted = sheet.gates().stream().map(board -> {
            var shown = gateViews.computeIfAbsent(board.gate().id(), id -> new GateController(desk, id, gateActions));
            shown.show(sheet, board);
            return (Node) shown.view();
        }).toList();
        if (!gates.getChildren().equals(wanted)) {
            gates.getChildren().setAll(wanted);
        }
        sheet.gates().stream().map(board -> board.gate().id()).filter(id -> id.equals(unnamed)).findFirst().map(gateViews::get)
                .ifPresent(added -> {
                    unnamed = null;
                    added.focusName();
                });
    }

    @FXML
    private void addGate() {
        var into = phase.get();
        if (into != null) {
            gateActions.addGate(into.id()).ifPresent(added -> {
                unnamed = added;
                show(checklists.get());
            });
        }
    }

    private void showFigures(Checklists now) {
        var speech = desk.speech();
        var formats = speech.formats();
        var progress = now.progress();
        header.setSummary(speech.say(
                "checklist.summary", now.sheets().size(), progress.checklist().total(), progress.questions().total()));
        done.show(
                speech.say("checklist.of", progress.checklist().done(), progress.checklist().total()),
                Math.round(100 * progress.checklist().share()) + " %");
        var soon = now.due(desk.today());
        due.show(formats.number(soon.thisWeek()), soon.overdue() == 0 ? "" : speech.say("checklist.overdue", soon.overdue()),
                soon.overdue() == 0 ? "" : "danger");
        questions.show(speech.say("checklist.of", progress.questions().done(), progress.questions().total()),
                Math.round(100 * progress.questions().share()) + " %");
        nextGate.show(
                progress.nextGate().flatMap(desk.now()::find).map(gate -> speech.say(gate.name())).orElse("–"),
                now.next().flatMap(Sheet::span).map(span -> formats.shortDate(span.finish())).orElse(""));
    }

    private void add(List<String> lines) {
        var into = phase.get();
        if (into != null) {
            actions.add(into.id(), lines).ifPresent(last -> {
                newItem.clear();
                if (list != null) {
                    list.select(last, false);
                }
                newItem.requestFocus();
            });
        }
    }

    @Override
    public boolean show(Part part) {
        var of = switch (part) {
            case CheckItem item -> Optional.of(item.phase());
            case Gate gate -> Optional.of(gate.phase());
            case GateQuestion question -> desk.now().find(question.gate()).map(Gate::phase);
            default -> Optional.<Id<Phase>>empty();
        };
        of.ifPresent(this::choose);
        if (part instanceof CheckItem item && list != null) {
            list.select(item.id(), false);
        } else if (of.isPresent()) {
            workspace.inspecting().set(true);
        }
        return of.isPresent();
    }

    @FXML
    private void print() {
        desk.drafts().commit();
        var now = phase.get();
        if (now != null) {
            outside.print(now);
        }
    }
}
