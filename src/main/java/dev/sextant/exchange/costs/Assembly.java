package dev.sextant.exchange.costs;

import dev.sextant.plan.CostLine.Basis;
import dev.sextant.plan.Formula;
import dev.sextant.plan.Id;
import dev.sextant.plan.Kind;
import dev.sextant.plan.Part;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Shape;
import dev.sextant.plan.Spread;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts a part together from what a row says of its components. */
final class Assembly {

    private final Kind kind;
    private final Map<Shape.Component, @Nullable Object> values = new HashMap<>();
    private final @Nullable Part before;

    private Assembly(Kind kind, Map<Field, @Nullable Object> values, @Nullable Part before) {
        this.kind = kind;
        values.forEach((field, value) -> this.values.put(field.component(), value));
        this.before = before;
    }

    /**
     * @param values of all components for a new part; of those that change, else
     * @param rank of a new part
     * @throws Refusal if the part refuses them
     */
    static Part of(Kind kind, Map<Field, @Nullable Object> values, @Nullable Part before, Id<?> id, double rank) {
        var assembly = new Assembly(kind, values, before);
        var made = new ArrayList<@Nullable Object>();
        for (var component : Shape.of(kind).components()) {
            made.add(switch (component.name()) {
                case "id" -> id;
                case "rank" -> before == null ? rank : component.of(before);
                case "basis" -> assembly.basis(component);
                default -> assembly.value(component);
            });
        }
        return (Part) Shape.of(kind).make(made);
    }

    /** Figures that somebody entered rest on that entry, whatever they rested on before. */
    private @Nullable Object basis(Shape.Component component) {
        return before == null || values.keySet().stream().anyMatch(this::isFigure) ? Basis.ENTERED : component.of(before);
    }

    private boolean isFigure(Shape.Component component) {
        var type = component.type();
        return type == Spread.class || type == Formula.class || kind == Kind.CENTRE_ACTIVITY && type == BigDecimal.class;
    }

    private @Nullable Object value(Shape.Component component) {
        if (values.containsKey(component)) {
            return values.get(component);
        }
        var inner = Field.isOpened(component) ? Shape.of(component.type().asSubclass(Record.class)) : null;
        return inner != null && inner.components().stream().anyMatch(values::containsKey)
                ? inner.make(inner(inner, before == null ? null : component.of(before)))
                : component.of(Objects.requireNonNull(before));
    }

    private List<@Nullable Object> inner(Shape<?> shape, @Nullable Object whole) {
        var made = new ArrayList<@Nullable Object>();
        for (var component : shape.components()) {
            made.add(values.containsKey(component) ? values.get(component) : component.of(Objects.requireNonNull(whole)));
        }
        return made;
    }
}
