package dev.sextant.exchange.costs;

import dev.sextant.exchange.table.Cell;
import dev.sextant.exchange.table.Grid;
import dev.sextant.plan.Formula;
import dev.sextant.plan.Id;
import dev.sextant.plan.Kind;
import dev.sextant.plan.Recipe;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Shape;
import dev.sextant.plan.Spread;
import dev.sextant.plan.Term;
import dev.sextant.plan.Words;
import dev.sextant.text.Figures;
import dev.sextant.text.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The forms of all that the parts of an engagement's money consist of. */
final class Forms {

    private static final Set<String> PERCENTAGES = Set.of("taxRate", "escalation", "growth", "conversion", "percent");
    private static final Set<String> AMOUNTS = Set.of("actual", "budget", "perDay", "margin", "unitCost", "unitValue", "fixedCost");
    private static final String APART = "; ";
    private static final String FIGURE = "table.figure";

    /** The most that a recipe asks for. */
    private static final int MOST_TERMS = Arrays.stream(Recipe.values()).mapToInt(it -> it.terms().size()).max().orElse(0);

    private final Vocabulary words;
    private final Names names;

    Forms(Vocabulary words, Names names) {
        this.words = words;
        this.names = names;
    }

    /** @param kind of the part that the component belongs to, at whatever depth */
    Form<?> of(Kind kind, Shape.Component component) {
        var name = component.name();
        var type = component.type();
        if (type == Spread.class) {
            return spread(column(kind, name));
        }
        if (component.refersTo() != null) {
            var target = component.refersTo();
            return Form.<Id<?>>single(Grid.Form.TEXT, it -> Cell.text(names.of(it)), it -> names.find(target, it.text()));
        }
        if (type == BigDecimal.class) {
            return number(column(kind, name));
        }
        if (type.isEnum()) {
            return Form.<Enum<?>>single(Grid.Form.TEXT, it -> Cell.text(words.texts().say(it)), it -> choice(type, it.text()));
        }
        if (type == Words.class) {
            return words();
        }
        return type == String.class ? text(name) : type == List.class ? list(component) : plain(type);
    }

    private static Grid.Form column(Kind kind, String name) {
        if (PERCENTAGES.contains(name)) {
            return Grid.Form.PERCENT;
        }
        var isMoney = AMOUNTS.contains(name) || name.equals("amount") && kind != Kind.FACTOR;
        return isMoney ? Grid.Form.MONEY : Grid.Form.NUMBER;
    }

    private static Form<BigDecimal> number(Grid.Form column) {
        return column == Grid.Form.PERCENT
                ? Form.single(column, Cell::percent, Input::percent)
                : Form.single(column, Cell::number, Input::number);
    }

    /** The likely figure, and the low and high ones where they differ from it. */
    private static Form<Spread> spread(Grid.Form column) {
        return new Form<>(
                List.of(column, column, column),
                List.of("table.low", "table.high"),
                it -> it.isCertain()
                        ? List.of(Cell.number(it.likely()), Cell.NOTHING, Cell.NOTHING)
                        : List.of(Cell.number(it.likely()), Cell.number(it.low()), Cell.number(it.high())),
                (it, _) -> {
                    var likely = it.getFirst().number();
                    return new Spread(it.get(1).isEmpty() ? likely : it.get(1).number(), likely, it.get(2).isEmpty() ? likely : it.get(2).number());
                });
    }

    /** The side that nobody sees stays, and is to be translated anew. */
    private Form<Words> words() {
        var language = words.texts().language();
        return new Form<>(
                List.of(Grid.Form.TEXT), List.of(), it -> List.of(Cell.text(it.in(language))),
                (inputs, before) -> Objects.requireNonNullElse(before, Words.NONE).with(language, inputs.getFirst().text()));
    }

    private Form<?> text(String name) {
        return name.equals("category") ? Form.<String>single(Grid.Form.TEXT, it -> Cell.text(names.category(it)), it -> names.findCategory(it.text()))
                : Form.<String>single(Grid.Form.TEXT, Cell::text, Input::text);
    }

    private Form<?> list(Shape.Component component) {
        return component.element() == Integer.class
                ? Form.<List<Integer>>single(Grid.Form.TEXT, it -> Cell.text(joined(it.stream().map(Object::toString))),
                        it -> parts(it.text().replace("%", "")).map(Reading::whole).toList())
                : Form.<List<String>>single(Grid.Form.TEXT, it -> Cell.text(joined(it.stream().map(names::category))),
                        it -> parts(it.text()).map(names::findCategory).toList());
    }

    private Form<?> plain(Class<?> type) {
        if (type == Formula.class) {
            return formula();
        }
        if (type == LocalDate.class) {
            return Form.<LocalDate>single(Grid.Form.DAY, Cell.Day::new, Input::day);
        }
        if (type == Currency.class) {
            return Form.<Currency>single(Grid.Form.TEXT, it -> Cell.text(it.getCurrencyCode()), it -> currency(it.text()));
        }
        if (type == boolean.class) {
            return Form.<Boolean>single(Grid.Form.TEXT, it -> Cell.text(words.texts().say("value." + it)), this::isYes);
        }
        if (type == int.class) {
            return Form.<Integer>single(Grid.Form.NUMBER, it -> Cell.number(BigDecimal.valueOf(it)), Input::whole);
        }
        throw new IllegalStateException(type + " has no form in a table");
    }

    /** What is worked out how, and the figures for it: one, or three in one cell. */
    private Form<Formula> formula() {
        var columns = Stream.concat(Stream.of(Grid.Form.TEXT), Stream.generate(() -> Grid.Form.NUMBER).limit(MOST_TERMS)).toList();
        return new Form<>(columns, IntStream.rangeClosed(1, MOST_TERMS).mapToObj(it -> FIGURE + ":" + it).toList(), this::cells, (inputs, _) -> formula(inputs));
    }

    private List<Cell> cells(Formula formula) {
        var cells = new ArrayList<>(List.of(Cell.text(words.texts().say(formula.recipe()))));
        formula.inputs().forEach(it -> cells.add(it.isCertain()
                ? Cell.number(it.likely())
                : Cell.text(it.low().toPlainString() + " - " + it.likely().toPlainString() + " - " + it.high().toPlainString())));
        return Stream.concat(cells.stream(), Stream.generate(() -> Cell.NOTHING)).limit(MOST_TERMS + 1L).toList();
    }

    private Formula formula(List<Input> inputs) {
        var recipe = (Recipe) choice(Recipe.class, inputs.getFirst().text());
        var figures = inputs.subList(1, inputs.size());
        var beyond = figures.stream().skip(recipe.terms().size()).filter(it -> !it.isEmpty()).findFirst();
        if (beyond.isPresent()) {
            throw new Refusal("table.beyond", beyond.get().text(), recipe, recipe.terms().size());
        }
        var terms = recipe.terms();
        return new Formula(recipe, IntStream.range(0, terms.size()).mapToObj(at -> term(terms.get(at), figures.get(at))).toList());
    }

    private static Spread term(Term term, Input input) {
        if (input.isEmpty()) {
            throw new Refusal("table.empty", input.head());
        }
        if (input.cell() instanceof Cell.Text text && text.text().matches(".*\\d\\s*[-–—~～/]\\s*\\d.*")) {
            return Reading.spread(text.text());
        }
        return Spread.certain(term.unit() == Term.Unit.PERCENT && input.cell() instanceof Cell.Number it && it.isPercent() ? it.amount() : input.number());
    }

    private Enum<?> choice(Class<?> type, String text) {
        var constants = Arrays.stream(type.getEnumConstants()).map(it -> (Enum<?>) it).toList();
        return constants.stream()
                .filter(it -> it.name().equalsIgnoreCase(text) || words.both().anyMatch(texts -> texts.say(it).equalsIgnoreCase(text)))
                .findFirst()
                .orElseThrow(() -> new Refusal("table.choice", text, joined(constants.stream().map(words.texts()::say))));
    }

    private boolean isYes(Input input) {
        if (input.cell() instanceof Cell.Flag flag) {
            return flag.isTrue();
        }
        var text = input.text();
        for (var answer : List.of(true, false)) {
            if (text.equalsIgnoreCase(answer.toString()) || words.both().anyMatch(it -> it.say("value." + answer).equalsIgnoreCase(text))) {
                return answer;
            }
        }
        throw new Refusal("table.choice", text, joined(Stream.of("value.true", "value.false").map(words.texts()::say)));
    }

    private static Currency currency(String text) {
        try {
            var currency = Figures.one("1 " + text).currency();
            if (currency != null) {
                return currency;
            }
        } catch (Refusal none) {
            throw new Refusal("read.currency", text).because(none);
        }
        throw new Refusal("read.currency", text);
    }

    private static String joined(Stream<String> parts) {
        return String.join(APART, parts.toList());
    }

    private static Stream<String> parts(String text) {
        return Arrays.stream(text.split("[;；]")).map(String::strip).filter(it -> !it.isEmpty());
    }
}
