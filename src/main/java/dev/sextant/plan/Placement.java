package dev.sextant.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;

/** Gives parts a place among their siblings. */
public final class Placement {

    /** Neighbours nearer than this are spread out before something is put between them. */
    private static final double NEAREST = 1e-6;

    private Placement() {}

    public static double last(List<? extends Ranked> siblings) {
        return siblings.isEmpty() ? 1 : siblings.getLast().rank() + 1;
    }

    /**
     * Puts a part among its siblings.
     *
     * @param siblings in the order of their ranks
     * @param index of the sibling that it comes before; their number for the end
     * @param part makes the part for the rank that it gets
     */
    public static <P extends Part & Ranked> List<Edit> insert(List<P> siblings, int index, DoubleFunction<P> part) {
        if (isRoom(siblings, index)) {
            return List.of(Edit.add(part.apply(between(siblings, index))));
        }
        var edits = new ArrayList<>(spread(siblings, index));
        edits.add(Edit.add(part.apply(index + 1)));
        return edits;
    }

    /**
     * Moves a part among its siblings.
     *
     * @param siblings in the order of their ranks, without the part
     * @param index of the sibling that it comes before; their number for the end
     */
    public static <P extends Part & Ranked> List<Edit> move(List<P> siblings, int index, P part) {
        if (isRoom(siblings, index)) {
            return List.of(Edit.change(part, ranked(part, between(siblings, index))));
        }
        var edits = new ArrayList<>(spread(siblings, index));
        edits.add(Edit.change(part, ranked(part, index + 1)));
        return edits;
    }

    private static boolean isRoom(List<? extends Ranked> siblings, int index) {
        return index == 0
                || index == siblings.size()
                || siblings.get(index).rank() - siblings.get(index - 1).rank() > NEAREST;
    }

    private static double between(List<? extends Ranked> siblings, int index) {
        if (index == siblings.size()) {
            return last(siblings);
        }
        var next = siblings.get(index).rank();
        return index == 0 ? next - 1 : (siblings.get(index - 1).rank() + next) / 2;
    }

    /** Whole numbers for the siblings, with one left free. */
    private static <P extends Part & Ranked> List<Edit> spread(List<P> siblings, int free) {
        var edits = new ArrayList<Edit>();
        for (var at = 0; at < siblings.size(); at++) {
            var sibling = siblings.get(at);
            var rank = at < free ? at + 1 : at + 2;
            if (sibling.rank() != rank) {
                edits.add(Edit.change(sibling, ranked(sibling, rank)));
            }
        }
        return edits;
    }

    private static <P extends Part & Ranked> P ranked(P part, double rank) {
        return Shape.with(part, Map.of("rank", rank));
    }
}
