package dev.sextant.ui.costs;

import dev.sextant.analysis.cost.CostSummary;
import dev.sextant.analysis.schedule.Outline;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.CostLine.Basis;
import dev.sextant.plan.CostLine.Cause;
import dev.sextant.plan.CostLine.Nature;
import dev.sextant.plan.CostLine.Rhythm;
import dev.sextant.plan.Id;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Task;
import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Draft;
import dev.sextant.ui.kit.Field;
import dev.sextant.ui.kit.Form;
import dev.sextant.ui.kit.Titles;
import dev.sextant.ui.kit.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** Shows one cost line and changes it. */
final class CostInspectorController {

    private final Desk desk;
    private final ReadOnlyObjectProperty<@Nullable CostLine> line;
    private final Derived<Costs> costs;
    private final Categories categories;
    private final Parent view;

    /** What a line belongs to: a task, a phase, or with neither the whole engagement. */
    private record Home(@Nullable Id<Phase> phase, @Nullable Id<Task> task) {

        static Home of(Outline.Row row) {
            return switch (row) {
                case Outline.PhaseRow it -> new Home(it.id(), null);
                case Outline.TaskRow it -> new Home(null, it.id());
            };
        }

        @Nullable Id<?> id() {
            return task != null ? task : phase;
        }
    }

    @FXML private Label group;
    @FXML private Label nature;
    @FXML private Label illustrative;
    @FXML private Label number;
    @FXML private TextArea name;
    @FXML private ComboBox<String> category;
    @FXML private ComboBox<Home> home;
    @FXML private Hyperlink open;
    @FXML private ComboBox<Nature> kind;
    @FXML private ComboBox<Rhythm> rhythm;
    @FXML private ComboBox<Optional<Cause>> cause;
    @FXML private TextField quantity;
    @FXML private TextField unit;
    @FXML private TextField unitCost;
    @FXML private TextField taxRate;
    @FXML private TextField actual;
    @FXML private Label worked;
    @FXML private Label example;
    @FXML private TextArea note;

    CostInspectorController(Desk desk, ReadOnlyObjectProperty<@Nullable CostLine> line, Derived<Costs> costs, Categories categories) {
        this.desk = desk;
        this.line = line;
        this.costs = costs;
        this.categories = categories;
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        Draft.bind(name, field(CostLine::name, CostLine::withName), Form.WORDS);
        Draft.bind(quantity, field(CostLine::quantity, CostLine::withQuantity), Form.SPREAD);
        Draft.bind(unit, field(CostLine::unit, CostLine::withUnit), Form.WORDS);
        Draft.bind(unitCost, field(CostLine::unitCost, CostLine::withUnitCost), Form.SPREAD);
        Draft.bind(taxRate, field(CostLine::taxRate, CostLine::withTaxRate), Form.RATE);
        Draft.bind(actual, field(it -> Optional.ofNullable(it.actual()), (it, paid) -> it.withActual(paid.orElse(null))), Form.AMOUNT);
        Draft.bind(note, field(CostLine::note, CostLine::withNote), Form.TEXT);
        Choices.bind(category, field(CostLine::category, CostLine::withCategory), always(categories.codes()), this::categoryName);
        category.setCellFactory(_ -> new CategoryCell(desk, categories));
        var homes = costs.map(it -> homes(it.outline()));
        Choices.bind(home, field(it -> new Home(it.task() == null ? it.phase() : null, it.task()), (it, at) -> it.withPlace(at.phase(), at.task())), homes, this::homeName);
        Choices.bind(kind, field(CostLine::nature, CostLine::withNature), always(List.of(Nature.values())), this::say);
        Choices.bind(rhythm, field(CostLine::rhythm, CostLine::withRhythm), always(List.of(Rhythm.values())), this::say);
        Choices.bind(cause, field(it -> Optional.ofNullable(it.cause()), (it, told) -> it.withCause(told.orElse(null))), always(causes()), this::causeName);
        line.subscribe(_ -> show());
        costs.subscribe(_ -> show());
        desk.speech().texts().addListener((_, _, _) -> show());
    }

    private <V> Field<CostLine, V> field(Function<CostLine, V> get, BiFunction<CostLine, V, CostLine> with) {
        return new Field<>(desk, line, "entry.edited", get, with);
    }

    private static <V> ReadOnlyObjectProperty<List<V>> always(List<V> values) {
        return new ReadOnlyObjectWrapper<>(values).getReadOnlyProperty();
    }

    private static List<Home> homes(Outline outline) {
        var homes = new ArrayList<>(List.of(new Home(null, null)));
        outline.rows().forEach(row -> homes.add(Home.of(row)));
        return homes;
    }

    private String categoryName(@Nullable String code) {
        return code == null ? "" : categories.path(code, desk.speech().now());
    }

    private String homeName(@Nullable Home at) {
        if (at == null) {
            return "";
        }
        return costs.get().outline().row(at.id()).map(row -> row.number() + "  " + desk.speech().say(row.name()))
                .orElse(desk.speech().say("costs.whole"));
    }

    /** First that nobody told. */
    private static List<Optional<Cause>> causes() {
        return Stream.concat(Stream.of(Optional.<Cause>empty()), Stream.of(Cause.values()).map(Optional::of)).toList();
    }

    @SuppressWarnings("NullAway") // an empty box asks for the name of nothing
    private String causeName(@Nullable Optional<Cause> told) {
        return told == null ? "" : told.map(desk.speech()::say).orElse(desk.speech().say("costs.cause.none"));
    }

    private String say(@Nullable Enum<?> constant) {
        return constant == null ? "" : desk.speech().say(constant);
    }

    private void show() {
        var it = line.get();
        if (it == null) {
            return;
        }
        var speech = desk.speech();
        var code = CostSummary.group(it.category());
        group.setText(code.isEmpty() ? speech.say("costs.no-category") : speech.say(categories.name(code)));
        nature.setText(speech.say(it.nature()));
        name.setPrefRowCount(Titles.rows(speech.say(it.name())));
        number.setText(costs.get().line(it.id()).map(found -> speech.say("costs.number", Integer.toString(found.number()))).orElse(""));
        present(illustrative, it.basis() == Basis.ILLUSTRATIVE);
        present(example, it.basis() == Basis.ILLUSTRATIVE);
        present(open, it.task() != null || it.phase() != null);
        costs.get().line(it.id()).ifPresent(line ->
                worked.setText(new Figures(speech.now(), costs.get().currency()).sentence(it, line.costing().base())));
    }

    private static void present(Node node, boolean isWanted) {
        node.setVisible(isWanted);
        node.setManaged(isWanted);
    }

    /** Shows the task or the phase where it stands. */
    @FXML
    private void openHome() {
        var it = line.get();
        if (it != null) {
            desk.pointed().set(it.task() != null ? it.task() : it.phase());
        }
    }
}
