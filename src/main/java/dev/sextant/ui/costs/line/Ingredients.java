package dev.sextant.ui.costs.line;

import dev.sextant.plan.CostLine;
import dev.sextant.plan.Recipe;
import dev.sextant.plan.Term;
import dev.sextant.ui.costs.book.Books;
import dev.sextant.ui.kit.Draft;
import dev.sextant.ui.kit.Field;
import dev.sextant.ui.kit.Form;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** What a line is worked out from, as a table whose figures are fields: one table for each recipe, made when it is wanted. */
final class Ingredients {

    /** Recipes of costs; the others are of benefits. */
    static final List<Recipe> RECIPES =
            List.of(Recipe.LABOUR, Recipe.ASSIGNED, Recipe.INTERRUPTION, Recipe.DATA_WORK, Recipe.LICENCES, Recipe.TRAVEL);

    private final LineFields fields;
    private final Supplier<Books> books;
    private final Map<Recipe, GridPane> tables = new EnumMap<>(Recipe.class);
    private @Nullable GridPane plain;

    Ingredients(LineFields fields, Supplier<Books> books) {
        this.fields = fields;
        this.books = books;
    }

    /** @param recipe nothing for a quantity that was said */
    GridPane table(@Nullable Recipe recipe) {
        if (recipe != null) {
            return tables.computeIfAbsent(recipe, this::made);
        }
        var made = plain == null ? made() : plain;
        plain = made;
        return made;
    }

    private GridPane made() {
        var table = table();
        var line = fields.with(null);
        add(table, "quantity", say("costs.quantity"), field(line, CostLine::quantity, CostLine::withQuantity), new Points(Term.Unit.NUMBER));
        add(table, "unit", say("costs.unit"), field(line, CostLine::unit, CostLine::withUnit), Form.WORDS);
        add(table, "unitCost", price(null), field(line, CostLine::unitCost, CostLine::withUnitCost), new Points(Term.Unit.MONEY));
        return table;
    }

    private GridPane made(Recipe recipe) {
        var table = table();
        for (var term : recipe.terms()) {
            add(table, "term" + term, say("costs.term." + recipe + "." + term), fields.term(recipe, term), new Points(term.unit()));
        }
        if (recipe != Recipe.ASSIGNED) {
            var unit = field(fields.with(recipe), CostLine::unitCost, CostLine::withUnitCost);
            add(table, "unitCost" + recipe, price(recipe), unit, new Points(Term.Unit.MONEY));
        }
        return table;
    }

    private static GridPane table() {
        var table = new GridPane();
        table.getStyleClass().add("worked-grid");
        var words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        var figures = new ColumnConstraints();
        figures.setHalignment(HPos.RIGHT);
        table.getColumnConstraints().setAll(words, figures);
        return table;
    }

    private <V> Field<CostLine, V> field(
            ObservableValue<@Nullable CostLine> line, Function<CostLine, V> get, BiFunction<CostLine, V, CostLine> with) {
        return new Field<>(fields.desk(), line, "entry.edited", get, with);
    }

    private <V> void add(GridPane table, String id, ObservableValue<String> caption, Field<CostLine, V> value, Form<V> form) {
        var words = new Label();
        words.textProperty().bind(caption);
        words.setWrapText(true);
        var figure = new TextField();
        figure.setId(id);
        figure.getStyleClass().add("in-table");
        figure.accessibleTextProperty().bind(caption);
        Draft.bind(figure, value, form);
        table.addRow(table.getRowCount(), words, figure);
    }

    private ObservableValue<String> say(String key) {
        return fields.desk().speech().saying(key);
    }

    /** With the currency that it is in. */
    private ObservableValue<String> price(@Nullable Recipe recipe) {
        var key = recipe == null ? "costs.price.plain" : "costs.price." + recipe;
        return fields.line().flatMap(it -> fields.desk().speech().texts().map(texts -> {
            var currency = it == null || it.terms().currency() == null ? books.get().currency() : it.terms().currency();
            return texts.say(key, texts.formats().symbol(currency));
        })).orElse("");
    }
}
