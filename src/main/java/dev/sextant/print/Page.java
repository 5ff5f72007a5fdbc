package dev.sextant.print;

import java.util.List;

/** A sheet with everything that is on it. */
record Page(Paper paper, List<Mark> marks) {

    Page {
        marks = List.copyOf(marks);
    }
}
