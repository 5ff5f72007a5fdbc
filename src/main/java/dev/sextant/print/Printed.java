package dev.sextant.print;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A document ready to be saved, shown or sent to a printer.
 *
 * @param missing the characters that the font lacks and that stand as □ on the paper, in the order in which they occur
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
public record Printed(byte[] pdf, int pages, Set<String> missing) {

    public Printed {
        missing = Collections.unmodifiableSet(new LinkedHashSet<>(missing));
    }
}
