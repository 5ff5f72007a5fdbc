package dev.sextant.exchange.costs;

import dev.sextant.exchange.table.Cell;
import dev.sextant.exchange.table.Grid;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a value stands in cells.
 *
 * @param columns what they hold; the first one bears the name of the component
 * @param heads the keys of what is said of the others, with a word of its own behind a colon where they are numbered
 * @param read what the cells say, and what stood there before; nothing where the part is new
 */
record Form<T>(
        List<Grid.Form> columns, List<String> heads, Function<T, List<Cell>> write, BiFunction<List<Input>, @Nullable T, T> read) {

    static <T> Form<T> single(Grid.Form column, Function<T, Cell> write, Function<Input, T> read) {
        return new Form<>(List.of(column), List.of(), it -> List.of(write.apply(it)), (inputs, _) -> read.apply(inputs.getFirst()));
    }

    int width() {
        return columns.size();
    }

    @SuppressWarnings("unchecked") // a form is only ever given the component that it was made for
    List<Cell> written(@Nullable Object value) {
        return value == null ? Collections.nCopies(width(), Cell.NOTHING) : write.apply((T) value);
    }

    /** @throws dev.sextant.plan.Refusal if the cells say nothing that the component could be */
    @SuppressWarnings("unchecked")
    Object read(List<Input> inputs, @Nullable Object before) {
        return read.apply(inputs, (T) before);
    }
}
