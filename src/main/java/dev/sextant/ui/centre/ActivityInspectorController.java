package dev.sextant.ui.centre;

import dev.sextant.plan.CentreActivity;
import dev.sextant.plan.CentreActivity.Centre;
import dev.sextant.plan.CentreActivity.Work;
import dev.sextant.plan.CostLine.Basis;
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
import java.math.BigDecimal;
import java.time.YearMonth;
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
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** Shows one activity of the service centre and changes it. */
final class ActivityInspectorController {

    private static final Form<BigDecimal> NUMBER = new Form<>() {
        @Override
        public String write(BigDecimal value, Texts texts) {
            return texts.formats().number(value);
        }

        @Override
        public BigDecimal read(String typed, BigDecimal before, Texts texts) {
            return Reading.number(typed);
        }
    };

    private static final Form<Integer> MONTHS = new Form<>() {
        @Override
        public String write(Integer value, Texts texts) {
            return value == 0 ? "" : value.toString();
        }

        @Override
        public Integer read(String typed, Integer before, Texts texts) {
            return typed.isBlank() ? 0 : Reading.whole(typed);
        }
    };

    private final Desk desk;
    private final ReadOnlyObjectProperty<@Nullable CentreActivity> activity;
    private final Derived<ServiceCentre> centre;
    private final Parent view;

    @FXML private Label workTag;
    @FXML private Label centreTag;
    @FXML private Label illustrative;
    @FXML private TextArea name;
    @FXML private ComboBox<Work> work;
    @FXML private ComboBox<Centre> kind;
    @FXML private DatePicker profitFrom;
    @FXML private ComboBox<Optional<Id<Role>>> owner;
    @FXML private TextField review;
    @FXML private Label ownerless;
    @FXML private DatePicker from;
    @FXML private TextField volume;
    @FXML private TextField growth;
    @FXML private TextField conversion;
    @FXML private TextField margin;
    @FXML private TextField unitCost;
    @FXML private TextField fixedCost;
    @FXML private Label firstMonth;
    @FXML private Label lastMonth;
    @FXML private Label sentence;
    @FXML private Label example;
    @FXML private TextField provenance;

    ActivityInspectorController(Desk desk, ReadOnlyObjectProperty<@Nullable CentreActivity> activity, Derived<ServiceCentre> centre) {
        this.desk = desk;
        this.activity = activity;
        this.centre = centre;
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        Draft.bind(name, field(CentreActivity::name, CentreActivity::withName), Form.WORDS);
        Choices.bind(work, field(CentreActivity::work, CentreActivity::withWork), always(List.of(Work.values())), this::say);
        Choices.bind(kind, field(CentreActivity::centre, CentreActivity::withCentre), always(List.of(Centre.values())), this::say);
        Choices.bind(profitFrom, field(it -> Optional.ofNullable(it.profitFrom()), (it, day) -> it.withProfitFrom(day.orElse(null))));
        var roles = desk.plan().map(plan -> Stream.concat(
                Stream.of(Optional.<Id<Role>>empty()), plan.ranked(Role.class).stream().map(Role::id).map(Optional::of)).toList());
        Choices.bind(owner, field(it -> Optional.ofNullable(it.owner()), (it, role) -> it.withOwner(role.orElse(null))), roles, this::roleName);
        Draft.bind(review, field(CentreActivity::reviewMonths, CentreActivity::withReviewMonths), MONTHS);
        bindFigures();
        Draft.bind(provenance, field(CentreActivity::provenance, CentreActivity::withProvenance), Form.TEXT);
        activity.subscribe(_ -> show());
        centre.subscribe(_ -> show());
        desk.speech().texts().addListener((_, _, _) -> show());
    }

    private void bindFigures() {
        Choices.bind(from, field(it -> Optional.ofNullable(it.from()), (it, day) -> it.withFrom(day.orElse(null))));
        Draft.bind(volume, field(CentreActivity::volume, CentreActivity::withVolume), NUMBER);
        Draft.bind(growth, field(CentreActivity::growth, CentreActivity::withGrowth), Form.RATE);
        Draft.bind(conversion, field(CentreActivity::conversion, CentreActivity::withConversion), Form.RATE);
        Draft.bind(margin, field(CentreActivity::margin, CentreActivity::withMargin), NUMBER);
        Draft.bind(unitCost, field(CentreActivity::unitCost, CentreActivity::withUnitCost), NUMBER);
        Draft.bind(fixedCost, field(CentreActivity::fixedCost, CentreActivity::withFixedCost), NUMBER);
    }

    private <V> Field<CentreActivity, V> field(Function<CentreActivity, V> get, BiFunction<CentreActivity, V, CentreActivity> with) {
        return new Field<>(desk, activity, "entry.edited", get, with);
    }

    private static <V> ReadOnlyObjectProperty<List<V>> always(List<V> values) {
        return new ReadOnlyObjectWrapper<>(values).getReadOnlyProperty();
    }

    private String say(@Nullable Enum<?> constant) {
        return constant == null ? "" : desk.speech().say(constant);
    }

    @SuppressWarnings("NullAway") // an empty box asks for the name of nothing
    private String roleName(@Nullable Optional<Id<Role>> role) {
        return role == null ? "" : role.flatMap(desk.now()::find).map(it -> desk.speech().say(it.name())).orElse(desk.speech().say("centre.no-owner"));
    }

    private void show() {
        var it = activity.get();
        if (it == null) {
            return;
        }
        var speech = desk.speech();
        workTag.setText(speech.say(it.work()));
        centreTag.setText(speech.say(it.centre()));
        name.setPrefRowCount(Titles.rows(speech.say(it.name())));
        present(illustrative, it.basis() == Basis.ILLUSTRATIVE);
        present(example, it.basis() == Basis.ILLUSTRATIVE);
        present(ownerless, it.owner() == null);
        centre.get().lines().stream().filter(line -> line.activity().id().equals(it.id())).findFirst().ifPresent(this::show);
    }

    private void show(ServiceCentre.Line line) {
        var speech = desk.speech();
        var result = line.result();
        if (line.tooLarge() || result.first() >= result.lines().size()) {
            firstMonth.setText("–");
            lastMonth.setText("–");
            sentence.setText(speech.say(line.tooLarge() ? "centre.sentence.too-large" : "centre.sentence.too-late"));
            return;
        }
        firstMonth.setText(money(result.lines().get(result.first()).result()));
        lastMonth.setText(money(result.lines().getLast().result()));
        Optional<YearMonth> turns = result.turns();
        sentence.setText(turns.isPresent()
                ? speech.say("centre.sentence.turns", speech.formats().month(turns.get().atDay(1)))
                : speech.say("centre.sentence.never", centre.get().months().count() / 12));
    }

    private String money(long units) {
        return (units < 0 ? "\u2212" : "") + desk.speech().formats().money(centre.get().money(Math.abs(units)));
    }

    private static void present(Node node, boolean isWanted) {
        node.setVisible(isWanted);
        node.setManaged(isWanted);
    }
}
