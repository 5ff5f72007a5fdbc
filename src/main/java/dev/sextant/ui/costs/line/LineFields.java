package dev.sextant.ui.costs.line;

import dev.sextant.plan.CostLine;
import dev.sextant.plan.Formula;
import dev.sextant.plan.Recipe;
import dev.sextant.plan.Spread;
import dev.sextant.plan.Term;
import dev.sextant.plan.Terms;
import dev.sextant.plan.Timing;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Field;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Fields of the components of a line, and what can be chosen in them. */
record LineFields(Desk desk, ReadOnlyObjectProperty<@Nullable CostLine> line) {

    private static final String LABEL = "entry.edited";

    <V> Field<CostLine, V> of(Function<CostLine, V> get, BiFunction<CostLine, V, CostLine> with) {
        return new Field<>(desk, line, LABEL, get, with);
    }

    <V> Field<CostLine, V> timing(Function<Timing, V> get, BiFunction<Timing, V, Timing> with) {
        return of(it -> get.apply(it.timing()), (it, value) -> it.withTiming(with.apply(it.timing(), value)));
    }

    <V> Field<CostLine, V> terms(Function<Terms, V> get, BiFunction<Terms, V, Terms> with) {
        return of(it -> get.apply(it.terms()), (it, value) -> it.withTerms(with.apply(it.terms(), value)));
    }

    /** Of a term, while the line has a formula of its recipe. */
    Field<CostLine, Spread> term(Recipe recipe, Term term) {
        return new Field<>(desk, with(recipe), LABEL, it -> formula(it, recipe).input(term),
                (it, value) -> it.withFormula(formula(it, recipe).with(term, value)));
    }

    private static Formula formula(CostLine line, Recipe recipe) {
        var formula = line.formula();
        return formula != null && formula.recipe() == recipe ? formula : Formula.blank(recipe);
    }

    /** The line while it has a formula of this recipe, or none where the recipe is nothing. */
    ObservableValue<@Nullable CostLine> with(@Nullable Recipe recipe) {
        var own = new ReadOnlyObjectWrapper<@Nullable CostLine>();
        line.subscribe(it -> own.set(it != null && recipe == recipe(it) ? it : null));
        return own.getReadOnlyProperty();
    }

    static @Nullable Recipe recipe(CostLine line) {
        return line.formula() == null ? null : line.formula().recipe();
    }

    static <V> ObservableValue<List<V>> always(List<V> values) {
        return new ReadOnlyObjectWrapper<>(values).getReadOnlyProperty();
    }

    /** Nothing first. */
    @SafeVarargs
    static <V> ObservableValue<List<Optional<V>>> maybe(V... values) {
        return always(Stream.concat(Stream.of(Optional.<V>empty()), Stream.of(values).map(Optional::of)).toList());
    }

    /** What a constant is called, or what is said where none was chosen. */
    @SuppressWarnings("NullAway") // an empty box asks for the name of nothing
    <E extends Enum<?>> Function<Optional<E>, String> named(String none) {
        return chosen -> chosen == null ? "" : chosen.map(desk.speech()::say).orElse(desk.speech().say(none));
    }

    String say(@Nullable Enum<?> constant) {
        return constant == null ? "" : desk.speech().say(constant);
    }
}
