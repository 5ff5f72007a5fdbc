package dev.sextant.exchange;

import dev.sextant.journal.Entry;
import dev.sextant.json.Digest;
import dev.sextant.plan.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How two histories of what may be one engagement are related, told by the states that they went through. States and not
 * entries, because what one machine did in many entries the other has taken as one.
 */
public sealed interface Kinship {

    /** Both are in the same state. */
    record Same() implements Kinship {}

    /** Theirs goes on from where mine is. */
    record Ahead(List<Entry> missing) implements Kinship {}

    /** Mine goes on from where theirs is. */
    record Behind(int more) implements Kinship {}

    /**
     * Both went on from a common state, each its own way.
     *
     * @param mine my first entry after it
     * @param theirs their first entry after it
     */
    record Parted(Entry mine, Entry theirs) implements Kinship {}

    /** They did not begin with the same entry, so they are two engagements. */
    record Stranger() implements Kinship {}

    /**
     * @param mine all that is known of my entries, oldest first and without gaps, up to the plan {@code now}
     * @param theirs likewise, up to {@code then}
     */
    static Kinship of(Plan now, List<Entry> mine, Plan then, List<Entry> theirs) {
        if (now.equals(then) && (isSameOrigin(mine, theirs) || isBeginningLost(mine, theirs))) {
            return new Same();
        }
        var at = isSameOrigin(mine, theirs) || isBeginningLost(mine, theirs)
                ? Meeting.last(states(now, mine), states(then, theirs))
                : Meeting.NEVER;
        if (at.equals(Meeting.NEVER)) {
            return new Stranger();
        }
        var more = mine.subList(at.mine, mine.size());
        var missing = theirs.subList(at.theirs, theirs.size());
        if (more.isEmpty()) {
            return new Ahead(List.copyOf(missing));
        }
        return missing.isEmpty() ? new Behind(more.size()) : new Parted(more.getFirst(), missing.getFirst());
    }

    private static boolean isSameOrigin(List<Entry> mine, List<Entry> theirs) {
        return !mine.isEmpty() && !theirs.isEmpty() && mine.getFirst().equals(theirs.getFirst());
    }

    private static boolean isBeginningLost(List<Entry> mine, List<Entry> theirs) {
        return !mine.isEmpty() && mine.getFirst().seq() > 1 || !theirs.isEmpty() && theirs.getFirst().seq() > 1;
    }

    /** The digests before the first entry and after each, found from the last one back. */
    private static List<Digest> states(Plan plan, List<Entry> entries) {
        var states = new ArrayList<Digest>();
        states.add(Digest.of(plan));
        for (var entry : entries.reversed()) {
            states.add(states.getLast().with(entry.inverse()));
        }
        return states.reversed();
    }

    /** The numbers of entries on either side that lead to a state which both were in. */
    record Meeting(int mine, int theirs) {

        static final Meeting NEVER = new Meeting(-1, -1);

        /**
         * The last state in common. A state can come twice, because something was undone; of all the ways to pair them, the
         * one counts that is furthest along on the side which is behind.
         */
        static Meeting last(List<Digest> mine, List<Digest> theirs) {
            Map<Digest, Integer> known = new HashMap<>();
            for (var at = 0; at < theirs.size(); at++) {
                known.put(theirs.get(at), at);
            }
            var last = NEVER;
            for (var at = 0; at < mine.size(); at++) {
                var there = known.get(mine.get(at));
                if (there != null && !mine.get(at).equals(Digest.EMPTY)) {
                    last = last.further(new Meeting(at, there));
                }
            }
            return last;
        }

        private Meeting further(Meeting other) {
            var slower = Integer.compare(Math.min(mine, theirs), Math.min(other.mine, other.theirs));
            return slower > 0 || slower == 0 && mine + theirs > other.mine + other.theirs ? this : other;
        }
    }
}
