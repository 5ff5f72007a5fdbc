package dev.sextant.ui.benefits;

import dev.sextant.analysis.benefit.BenefitFinding;
import dev.sextant.plan.Benefit;
import dev.sextant.plan.Benefit.Goal;
import dev.sextant.plan.CostLine.Basis;
import dev.sextant.plan.CostLine.Nature;
import dev.sextant.plan.Id;
import dev.sextant.plan.Role;
import dev.sextant.text.Reading;
import dev.sextant.text.Texts;
import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Draft;
import dev.sextant.ui.kit.Field;
import dev.sextant.ui.kit.Form;
import dev.sextant.ui.kit.Titles;
import dev.sextant.ui.kit.Views;
import java.time.LocalDate;
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
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Shows one benefit and changes it. */
final class BenefitInspectorController {

    private static final Form<Integer> MONTHS = new Form<>() {
        @Override
        public String write(Integer value, Texts texts) {
            return value.toString();
        }

        @Override
        public Integer read(String typed, Integer before, Texts texts) {
            return Reading.whole(typed);
        }
    };

    private final Desk desk;
    private final ReadOnlyObjectProperty<@Nullable Benefit> benefit;
    private final Derived<Benefits> benefits;
    private final Parent view;

    @FXML private Label goalTag;
    @FXML private Label natureTag;
    @FXML private Label illustrative;
    @FXML private Label number;
    @FXML private TextArea name;
    @FXML private ComboBox<Goal> goal;
    @FXML private ComboBox<Nature> kind;
    @FXML private TextField kpi;
    @FXML private ComboBox<Optional<Id<Role>>> owner;
    @FXML private Label ownerless;
    @FXML private StackPane formula;
    @FXML private ComboBox<Beginning> begins;
    @FXML private Hyperlink open;
    @FXML private Label dayCaption;
    @FXML private DatePicker day;
    @FXML private TextField delay;
    @FXML private TextField ramp;
    @FXML private Label when;
    @FXML private Label example;
    @FXML private TextField provenance;
    @FXML private TextArea note;

    BenefitInspectorController(Desk desk, ReadOnlyObjectProperty<@Nullable Benefit> benefit, Derived<Benefits> benefits) {
        this.desk = desk;
        this.benefit = benefit;
        this.benefits = benefits;
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        formula.getChildren().setAll(new FormulaController(desk, benefit, benefits).view());
        Draft.bind(name, field(Benefit::name, Benefit::withName), Form.WORDS);
        Draft.bind(kpi, field(Benefit::kpi, (it, words) -> it.withKpi(words)), Form.WORDS);
        Choices.bind(goal, field(Benefit::goal, Benefit::withGoal), always(List.of(Goal.values())), this::say);
        Choices.bind(kind, field(Benefit::nature, Benefit::withNature), always(List.of(Nature.values())), this::say);
        var roles = desk.plan().map(plan -> Stream.concat(
                Stream.of(Optional.<Id<Role>>empty()), plan.ranked(Role.class).stream().map(Role::id).map(Optional::of)).toList());
        Choices.bind(owner, field(it -> Optional.ofNullable(it.owner()), (it, role) -> it.withOwner(role.orElse(null))), roles, this::roleName);
        bindTime();
        Draft.bind(provenance, field(Benefit::provenance, Benefit::withProvenance), Form.TEXT);
        Draft.bind(note, field(Benefit::note, Benefit::withNote), Form.TEXT);
        benefit.subscribe(_ -> show());
        benefits.subscribe(_ -> show());
        desk.speech().texts().addListener((_, _, _) -> show());
    }

    private void bindTime() {
        var beginnings = benefits.map(it -> Beginning.all(it.outline()));
        Choices.bind(begins, field(Beginning::of, (it, chosen) -> chosen.applied(it, desk.today())), beginnings, this::beginningName);
        Choices.bind(day, field(it -> Optional.ofNullable(it.from()), (it, on) -> it.withBeginning(null, on.orElse(null))));
        Draft.bind(delay, field(Benefit::delay, Benefit::withDelay), MONTHS);
        Draft.bind(ramp, field(Benefit::ramp, Benefit::withRamp), Ramp.FORM);
    }

    private <V> Field<Benefit, V> field(Function<Benefit, V> get, BiFunction<Benefit, V, Benefit> with) {
        return new Field<>(desk, benefit, "entry.edited", get, with);
    }

    private static <V> ReadOnlyObjectProperty<List<V>> always(List<V> values) {
        return new ReadOnlyObjectWrapper<>(values).getReadOnlyProperty();
    }

    private String say(@Nullable Enum<?> constant) {
        return constant == null ? "" : desk.speech().say(constant);
    }

    @SuppressWarnings("NullAway") // an empty box asks for the name of nothing
    private String roleName(@Nullable Optional<Id<Role>> role) {
        return role == null ? "" : role.flatMap(desk.now()::find).map(it -> desk.speech().say(it.name())).orElse(desk.speech().say("benefits.no-owner"));
    }

    private String beginningName(@Nullable Beginning beginning) {
        var speech = desk.speech();
        return switch (beginning) {
            case null -> "";
            case Beginning.PlanEnd _ -> speech.say("benefits.begins.plan");
            case Beginning.Day _ -> speech.say("benefits.begins.day");
            case Beginning.After(var task) -> benefits.get().outline().row(task)
                    .map(row -> speech.say("benefits.begins.after", row.number(), row.name())).orElse("");
        };
    }

    private void show() {
        var it = benefit.get();
        if (it == null) {
            return;
        }
        var speech = desk.speech();
        goalTag.setText(speech.say(it.goal()));
        natureTag.setText(speech.say(it.nature()));
        name.setPrefRowCount(Titles.rows(speech.say(it.name())));
        number.setText(benefits.get().line(it.id()).map(line -> speech.say("benefits.number", Integer.toString(line.number()))).orElse(""));
        present(ownerless, it.owner() == null);
        present(illustrative, it.basis() == Basis.ILLUSTRATIVE);
        present(example, it.basis() == Basis.ILLUSTRATIVE);
        present(open, it.task() != null);
        present(day, it.task() == null && it.from() != null);
        present(dayCaption, it.task() == null && it.from() != null);
        benefits.get().line(it.id()).ifPresent(line -> when.setText(when(it, line)));
    }

    private String when(Benefit it, Benefits.Line line) {
        var speech = desk.speech();
        if (line.finding() == BenefitFinding.Kind.BEGINS_TOO_LATE) {
            return speech.say("benefits.when.too-late", benefits.get().years());
        }
        if (line.finding() == BenefitFinding.Kind.TOO_LARGE) {
            return speech.say("benefits.when.too-large");
        }
        var month = speech.formats().month(line.begins() == null ? LocalDate.MIN : line.begins().atDay(1));
        var task = desk.now().find(it.task());
        return task.isPresent()
                ? speech.say("benefits.when.after", month, benefits.get().schedule().of(task.get()).finish(), benefits.get().money(line.whole()), benefits.get().years())
                : speech.say("benefits.when", month, benefits.get().money(line.whole()), benefits.get().years());
    }

    private static void present(Node node, boolean isWanted) {
        node.setVisible(isWanted);
        node.setManaged(isWanted);
    }

    /** Shows the task where it stands. */
    @FXML
    private void openTask() {
        var it = benefit.get();
        if (it != null && it.task() != null) {
            desk.pointed().set(it.task());
        }
    }
}
