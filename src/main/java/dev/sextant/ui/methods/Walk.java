package dev.sextant.ui.methods;

import dev.sextant.method.Catalogue;
import dev.sextant.method.CrossWalk;
import dev.sextant.method.Method;
import dev.sextant.plan.Words;
import java.util.List;
import java.util.Optional;

/**
 * Two methods side by side.
 *
 * @param from the method whose phases are the rows
 * @param to the method whose phases are the columns
 * @param cells where they meet; none where they have nothing in common
 */
record Walk(Method from, Method to, List<CrossWalk.Cell> cells, List<Words> remarks) implements Entry {

    /** A place in the matrix, from 0. */
    record Spot(int row, int column) {}

    static Walk of(Catalogue catalogue) {
        var walk = catalogue.crossWalk();
        return new Walk(catalogue.method(walk.from()), catalogue.method(walk.to()), walk.cells(), walk.remarks());
    }

    @Override
    public String key() {
        return "walk/" + from.id() + "/" + to.id();
    }

    int rows() {
        return from.phases().size();
    }

    int columns() {
        return to.phases().size();
    }

    Method.Phase row(Spot spot) {
        return from.phases().get(spot.row());
    }

    Method.Phase column(Spot spot) {
        return to.phases().get(spot.column());
    }

    Optional<CrossWalk.Cell> cell(Spot spot) {
        return cells.stream().filter(it -> it.from().equals(row(spot).code()) && it.to().equals(column(spot).code())).findFirst();
    }

    /** The place of the first cell, where somebody begins to read. */
    Spot first() {
        for (var row = 0; row < rows(); row++) {
            for (var column = 0; column < columns(); column++) {
                if (cell(new Spot(row, column)).isPresent()) {
                    return new Spot(row, column);
                }
            }
        }
        return new Spot(0, 0);
    }

    /** The place so many rows and columns further, but never beyond the edge. */
    Spot moved(Spot from, int rows, int columns) {
        return new Spot(Math.clamp(from.row() + rows, 0, rows() - 1), Math.clamp(from.column() + columns, 0, columns() - 1));
    }
}
