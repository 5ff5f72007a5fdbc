package dev.sextant.method;

import dev.sextant.plan.Words;
import java.util.List;

/**
 * Where the phases of two methods do the same work. It puts them side by side and merges nothing.
 *
 * @param format the version of the form of its file
 * @param from the id of the method whose phases are the rows
 * @param to the id of the method whose phases are the columns
 * @param cells where two phases meet; no cell where they have nothing in common
 * @param remarks what one method has and the other lacks, and how to go from one to the other
 * @param sources where it was found
 */
public record CrossWalk(int format, String from, String to, List<Cell> cells, List<Words> remarks, List<String> sources) {

    /** How much of the work of two phases is the same. */
    public enum Strength {
        /** So much that finished work counts in the other method too. */
        MAIN,
        /** A part, which does not finish anything in the other method. */
        PARTIAL
    }

    /** A phase of one method against a phase of the other, by their codes. */
    public record Cell(String from, String to, Strength strength, Words says) {}
}
