package dev.sextant.print;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a page that is never cut.
 *
 * @param marks measured from the top of the block
 * @param keepsNext whether it may not be the last on its page
 * @param again what is repeated above it where it begins a page, such as the head of its table
 */
record Block(double height, List<Mark> marks, boolean keepsNext, @Nullable Block again) {

    Block {
        marks = List.copyOf(marks);
    }

    static Block of(double height, List<Mark> marks) {
        return new Block(height, marks, false, null);
    }

    static Block space(double height) {
        return new Block(height, List.of(), true, null);
    }

    Block keptWithNext() {
        return new Block(height, marks, true, again);
    }

    Block under(Block again) {
        return new Block(height, marks, keepsNext, again);
    }
}
