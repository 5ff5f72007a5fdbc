package dev.sextant.exchange.costs;

import dev.sextant.exchange.table.Cell;
import dev.sextant.exchange.table.Grid;
import dev.sextant.plan.Kind;
import dev.sextant.plan.Part;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Shape;
import dev.sextant.plan.Terms;
import dev.sextant.plan.Timing;
import dev.sextant.plan.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A component of a part, or of a value inside it, with the columns in which it stands.
 *
 * @param outer the component of the part that holds it, where it is not one itself
 */
record Field(Kind kind, Shape.@Nullable Component outer, Shape.Component component, Form<?> form) {

    /** What a workbook does not show: it says where a part stands and what it rests on, and follows by itself. */
    private static final Set<String> UNSEEN = Set.of("id", "rank", "basis");

    /** Values that have columns for each of their components. */
    private static final Set<Class<?>> OPENED = Set.of(Timing.class, Terms.class);

    static List<Field> of(Kind kind, Forms forms) {
        return Shape.of(kind).components().stream().filter(it -> !UNSEEN.contains(it.name())).flatMap(it -> of(kind, it, forms)).toList();
    }

    private static Stream<Field> of(Kind kind, Shape.Component component, Forms forms) {
        return isOpened(component)
                ? Shape.of(component.type().asSubclass(Record.class)).components().stream().map(it -> new Field(kind, component, it, forms.of(kind, it)))
                : Stream.of(new Field(kind, null, component, forms.of(kind, component)));
    }

    /** Whether it is a value that has columns for each of its own components. */
    static boolean isOpened(Shape.Component component) {
        return OPENED.contains(component.type());
    }

    String name() {
        return component.name();
    }

    int width() {
        return form.width();
    }

    /** The keys of what a column is headed with: the component, and what of it the column has beside the first one. */
    List<String> keys(int at) {
        var owner = outer == null ? kind.singular() : outer.name();
        var label = "component." + owner + "." + component.name();
        var parts = at == 0 ? List.<String>of() : List.of(form.heads().get(at - 1).split(":"));
        return Stream.concat(Stream.of(label), parts.stream()).toList();
    }

    List<Grid.Column> columns(Vocabulary words) {
        return IntStream.range(0, width()).mapToObj(at -> new Grid.Column(words.head(keys(at)), form.columns().get(at), width(at), false)).toList();
    }

    private double width(int at) {
        return switch (form.columns().get(at)) {
            case TEXT -> component.type() == Words.class || component.refersTo() != null || component.name().equals("category") ? 28 : 16;
            case MONEY -> 15;
            case NUMBER, PERCENT, DAY -> 12;
        };
    }

    @Nullable Object value(Part part) {
        var whole = outer == null ? part : outer.of(part);
        return whole == null ? null : component.of(whole);
    }

    List<Cell> write(Part part) {
        return form.written(value(part));
    }

    /**
     * A text that is emptied is empty; a figure that is emptied is refused, because nobody means 0 or 1 by that.
     *
     * @param before what stood there; nothing where the part is new
     * @throws Refusal if the cells say nothing that it could be
     */
    @Nullable Object read(List<Input> inputs, @Nullable Object before) {
        if (!inputs.stream().allMatch(Input::isEmpty)) {
            return form.read(inputs, before);
        }
        var head = inputs.getFirst().head();
        if (component.isNullable()) {
            return null;
        }
        if (before != null && component.type() != String.class && component.type() != Words.class) {
            throw new Refusal("table.empty", head);
        }
        return Blank.of(component, head);
    }

    /** A component is one of its kind, and a large table asks for its fields a million times. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Field that && kind == that.kind && component == that.component;
    }

    @Override
    public int hashCode() {
        return component.hashCode();
    }
}
