package dev.sextant.ui.costs.line;

import dev.sextant.analysis.cost.CostSummary;
import dev.sextant.analysis.schedule.Outline;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.CostLine.Basis;
import dev.sextant.plan.Formula;
import dev.sextant.plan.Id;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Recipe;
import dev.sextant.plan.Task;
import dev.sextant.ui.costs.book.Books;
import dev.sextant.ui.costs.book.Categories;
import dev.sextant.ui.costs.book.CategoryCell;
import dev.sextant.ui.costs.book.Findings;
import dev.sextant.ui.kit.Chips;
import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Draft;
import dev.sextant.ui.kit.Fold;
import dev.sextant.ui.kit.Form;
import dev.sextant.ui.kit.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows one cost line and changes it. */
public final class LineInspectorController {

    private final Desk desk;
    private final ReadOnlyObjectProperty<@Nullable CostLine> line;
    private final ObservableValue<Books> books;
    private final Categories categories;
    private final LineFields fields;
    private final Ingredients tables;
    private final TimeController time;
    private final PaymentsController payments;
    private final TermsController terms;
    private final MoneyController money;
    private final OriginController origin;
    private final KeptBoth keptBoth;
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
    @FXML private VBox findings;
    @FXML private ComboBox<String> category;
    @FXML private Label tree;
    @FXML private ComboBox<Home> home;
    @FXML private Hyperlink open;
    @FXML private ComboBox<Optional<Recipe>> recipe;
    @FXML private StackPane ingredients;
    @FXML private GridPane steps;
    @FXML private GridPane results;
    @FXML private Label example;
    @FXML private Fold timeFold;
    @FXML private Fold paymentsFold;
    @FXML private Fold termsFold;
    @FXML private Fold moneyFold;
    @FXML private Fold originFold;
    @FXML private VBox kept;

    /** @param books of the plan that the line is in */
    public LineInspectorController(
            Desk desk, ReadOnlyObjectProperty<@Nullable CostLine> line, ObservableValue<Books> books, Categories categories) {
        this.desk = desk;
        this.line = line;
        this.books = books;
        this.categories = categories;
        this.fields = new LineFields(desk, line);
        this.tables = new Ingredients(fields, books::getValue);
        this.time = new TimeController(fields);
        this.payments = new PaymentsController(desk, line, books);
        this.terms = new TermsController(fields, books);
        this.money = new MoneyController(fields);
        this.origin = new OriginController(fields);
        this.keptBoth = new KeptBoth(desk);
        this.view = Views.load(this, desk.speech());
    }

    public Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        Draft.bind(name, fields.of(CostLine::name, CostLine::withName), Form.WORDS);
        Choices.bind(category, fields.of(CostLine::category, CostLine::withCategory), LineFields.always(categories.codes()), this::categoryName);
        category.setCellFactory(_ -> new CategoryCell(desk, categories));
        Choices.bind(home, fields.of(it -> new Home(it.task() == null ? it.phase() : null, it.task()), (it, at) -> it.withPlace(at.phase(), at.task())),
                books.map(it -> homes(it.outline())), this::homeName);
        Choices.bind(recipe, fields.of(it -> Optional.ofNullable(LineFields.recipe(it)), LineInspectorController::withRecipe),
                LineFields.maybe(Ingredients.RECIPES.toArray(Recipe[]::new)), fields.named("costs.recipe.none"));
        timeFold.setContent(time.view());
        paymentsFold.setContent(payments.view());
        termsFold.setContent(terms.view());
        moneyFold.setContent(money.view());
        originFold.setContent(origin.view());
        line.subscribe(_ -> show());
        books.subscribe(_ -> show());
        desk.speech().texts().addListener((_, _, _) -> show());
    }

    private static CostLine withRecipe(CostLine line, Optional<Recipe> chosen) {
        return line.withFormula(chosen.map(Formula::blank).orElse(null));
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
        return at == null ? "" : books.getValue().outline().row(at.id()).map(row -> row.number() + "  " + desk.speech().say(row.name()))
                .orElse(desk.speech().say("costs.whole"));
    }

    private void show() {
        var it = line.get();
        if (it == null) {
            return;
        }
        var now = books.getValue();
        var speech = desk.speech();
        var code = CostSummary.group(it.category());
        group.setText(code.isEmpty() ? speech.say("costs.no-category") : speech.say(categories.name(code)));
        nature.setText(speech.say(it.nature()));
        number.setText(now.number(it.id()) == 0 ? "" : speech.say("costs.number", Integer.toString(now.number(it.id()))));
        tree.setText(speech.say(categories.treeShort(Categories.treeCode(it.category()))));
        present(tree, !it.category().isEmpty());
        present(illustrative, it.basis() == Basis.ILLUSTRATIVE);
        present(example, it.basis() == Basis.ILLUSTRATIVE);
        present(open, it.task() != null || it.phase() != null);
        findings.getChildren().setAll(new Findings(now, speech.now()).of(it).stream().map(LineInspectorController::trouble).toList());
        present(findings, !findings.getChildren().isEmpty());
        showWorkings(it, now);
        timeFold.setDetail(time.show(it, now));
        paymentsFold.setDetail(payments.show());
        termsFold.setDetail(terms.show(it));
        moneyFold.setDetail(money.show(it, now));
        originFold.setDetail(origin.show(it));
        kept.getChildren().setAll(keptBoth.of(it));
        present(kept, !kept.getChildren().isEmpty());
    }

    private static Node trouble(String sentence) {
        var label = Chips.wrapped(sentence, "trouble");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private void showWorkings(CostLine it, Books now) {
        var table = tables.table(LineFields.recipe(it));
        if (!ingredients.getChildren().equals(List.of(table))) {
            ingredients.getChildren().setAll(table);
        }
        present(ingredients, !table.getChildren().isEmpty());
        var workings = new Workings(now, desk.speech().now());
        now.costing(it.id()).ifPresent(costing -> {
            fill(steps, workings.steps(costing));
            fill(results, workings.results(costing));
        });
    }

    private static void fill(GridPane grid, List<Workings.Row> rows) {
        grid.getChildren().clear();
        for (var row : rows) {
            var words = Chips.wrapped(row.words(), "worked-words");
            var figure = new Label(row.figure());
            figure.setMinWidth(Label.USE_PREF_SIZE);
            if (!row.tone().isEmpty()) {
                words.getStyleClass().add(row.tone());
                figure.getStyleClass().add(row.tone());
            }
            grid.addRow(grid.getRowCount(), words, figure);
        }
        present(grid, !rows.isEmpty());
    }

    static void present(Node node, boolean isWanted) {
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
