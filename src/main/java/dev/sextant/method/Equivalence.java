package dev.sextant.method;

import dev.sextant.plan.Words;
import java.util.List;

/**
 * Two places of the cost trees, or one of them and a risk, that cover the same money under two names.
 *
 * @param one the code of a line of a tree, or of a group for all of its lines
 * @param other another one, or the code of a risk
 * @param why in a sentence that a client understands
 */
public record Equivalence(String one, String other, Words why, List<String> from) {

    boolean isOne(String category) {
        return stands(category, one);
    }

    boolean isOther(String category) {
        return stands(category, other);
    }

    private static boolean stands(String category, String code) {
        return category.equals(code) || category.startsWith(code + ".");
    }

    /** All of them, and the pairs that only look alike. */
    record Known(int format, List<Equivalence> pairs, List<Equivalence> risks, List<Different> notTheSame) {}

    /** Two that somebody might take for the same. */
    record Different(String one, String other, Words why) {}
}
