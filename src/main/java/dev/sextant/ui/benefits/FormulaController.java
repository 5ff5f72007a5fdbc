package dev.sextant.ui.benefits;

import dev.sextant.analysis.benefit.BenefitFinding;
import dev.sextant.plan.Benefit;
import dev.sextant.plan.Formula;
import dev.sextant.plan.Recipe;
import dev.sextant.plan.Spread;
import dev.sextant.plan.Term;
import dev.sextant.text.Reading;
import dev.sextant.text.Texts;
import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Draft;
import dev.sextant.ui.kit.Field;
import dev.sextant.ui.kit.Form;
import dev.sextant.ui.kit.Views;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Spells out how a year of a benefit is worked out, as rows that can be typed into. */
final class FormulaController {

    /** Those that tell what something brings. */
    private static final List<Recipe> OFFERED = List.of(Recipe.KEPT_CUSTOMERS, Recipe.CROSS_SELLING, Recipe.SAVED_TIME, Recipe.SAVED_CONTACTS);

    /** Three points of a percentage. */
    private static final Form<Spread> PERCENT = new Form<>() {
        @Override
        public String write(Spread value, Texts texts) {
            return texts.formats().spread(value) + " %";
        }

        @Override
        public Spread read(String typed, Spread before, Texts texts) {
            return Reading.spread(typed.replaceAll("[%％]", ""));
        }
    };

    private final Desk desk;
    private final ReadOnlyObjectProperty<@Nullable Benefit> benefit;
    private final Derived<Benefits> benefits;
    private final Map<Recipe, GridPane> inputs = new LinkedHashMap<>();
    private final Parent view;

    @FXML private ComboBox<Optional<Recipe>> recipe;
    @FXML private VBox rows;
    @FXML private GridPane plain;
    @FXML private TextField quantity;
    @FXML private TextField unit;
    @FXML private Label valueName;
    @FXML private TextField unitValue;
    @FXML private Label year;
    @FXML private Label low;
    @FXML private Label high;

    FormulaController(Desk desk, ReadOnlyObjectProperty<@Nullable Benefit> benefit, Derived<Benefits> benefits) {
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
        Choices.bind(recipe, field(it -> Optional.ofNullable(it.formula()).map(Formula::recipe), FormulaController::worked), offers(), this::recipeName);
        Draft.bind(quantity, field(Benefit::quantity, Benefit::withQuantity), Form.SPREAD);
        Draft.bind(unit, field(Benefit::unit, Benefit::withUnit), Form.WORDS);
        Draft.bind(unitValue, field(Benefit::unitValue, Benefit::withUnitValue), Form.SPREAD);
        benefit.subscribe(_ -> show());
        benefits.subscribe(_ -> show());
        desk.speech().texts().addListener((_, _, _) -> show());
    }

    private <V> Field<Benefit, V> field(Function<Benefit, V> get, BiFunction<Benefit, V, Benefit> with) {
        return new Field<>(desk, benefit, "entry.edited", get, with);
    }

    private static Benefit worked(Benefit benefit, Optional<Recipe> recipe) {
        return benefit.withFormula(recipe.map(Formula::blank).orElse(null));
    }

    /** The plain one first; one that came from elsewhere stays. */
    private ReadOnlyObjectProperty<List<Optional<Recipe>>> offers() {
        var offers = new ReadOnlyObjectWrapper<List<Optional<Recipe>>>(List.of());
        benefit.subscribe(it -> {
            var own = it == null || it.formula() == null ? Stream.<Recipe>empty() : Stream.of(it.formula().recipe());
            offers.set(Stream.concat(Stream.of(Optional.<Recipe>empty()), Stream.concat(OFFERED.stream(), own).distinct().map(Optional::of)).toList());
        });
        return offers.getReadOnlyProperty();
    }

    @SuppressWarnings("NullAway") // an empty box asks for the name of nothing
    private String recipeName(@Nullable Optional<Recipe> chosen) {
        return chosen == null ? "" : chosen.map(desk.speech()::say).orElse(desk.speech().say("benefits.plain"));
    }

    private void show() {
        var it = benefit.get();
        if (it == null) {
            return;
        }
        var speech = desk.speech();
        var formula = it.formula();
        Node shown = formula == null ? plain : inputs.computeIfAbsent(formula.recipe(), this::inputs);
        if (!rows.getChildren().equals(List.of(shown))) {
            rows.getChildren().setAll(shown);
        }
        valueName.setText(speech.say(formula == null ? "benefits.value.plain" : valueKey(formula.recipe()), speech.formats().symbol(benefits.get().currency())));
        benefits.get().line(it.id()).ifPresent(this::showSum);
    }

    private static String valueKey(Recipe recipe) {
        return switch (recipe) {
            case KEPT_CUSTOMERS -> "benefits.value.kept";
            case CROSS_SELLING -> "benefits.value.order";
            case SAVED_TIME -> "benefits.value.hour";
            case SAVED_CONTACTS -> "benefits.value.contact";
            default -> "benefits.value.plain";
        };
    }

    private void showSum(Benefits.Line line) {
        var formats = desk.speech().formats();
        year.setText(line.finding() == BenefitFinding.Kind.TOO_LARGE ? "–" : formats.money(benefits.get().money(line.year().likely())));
        low.setText(formats.money(benefits.get().money(line.year().low())));
        high.setText(formats.money(benefits.get().money(line.year().high())));
    }

    /** Made once for a recipe; the fields of the others stay bound and are not seen. */
    private GridPane inputs(Recipe of) {
        var grid = new GridPane();
        grid.getStyleClass().add("inspector-grid");
        var names = new ColumnConstraints();
        var fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, fields);
        for (var term : of.terms()) {
            var name = new Label();
            name.textProperty().bind(desk.speech().texts().map(it -> (term == of.terms().getFirst() ? "" : "× ") + it.say("component.term." + term)));
            name.getStyleClass().add("caption");
            var field = new TextField();
            field.setId("term-" + term);
            field.accessibleTextProperty().bind(name.textProperty());
            Draft.bind(field, field(it -> input(it, of, term), (it, spread) -> with(it, of, term, spread)),
                    term.unit() == Term.Unit.PERCENT ? PERCENT : Form.SPREAD);
            grid.addRow(grid.getRowCount(), name, field);
        }
        return grid;
    }

    private static Spread input(Benefit benefit, Recipe of, Term term) {
        var formula = benefit.formula();
        return formula == null || formula.recipe() != of ? Spread.ZERO : formula.input(term);
    }

    private static Benefit with(Benefit benefit, Recipe of, Term term, Spread spread) {
        var formula = benefit.formula();
        return formula == null || formula.recipe() != of ? benefit : benefit.withFormula(formula.with(term, spread));
    }
}
