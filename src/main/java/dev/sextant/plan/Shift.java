package dev.sextant.plan;

import java.util.List;

/**
 * A stretch of working time within a day.
 *
 * @param from minutes after midnight
 * @param to minutes after midnight, at most 1440
 */
public record Shift(int from, int to) {

    private static final int DAY = 1_440;

    public Shift {
        if (from < 0 || to <= from || to > DAY) {
            throw new Refusal("shift.order", clock(from), clock(to));
        }
    }

    public int minutes() {
        return to - from;
    }

    /** As {@code 09:00-12:00}; midnight at the end is 24:00. */
    @Override
    public String toString() {
        return clock(from) + "-" + clock(to);
    }

    private static String clock(int minutes) {
        return "%02d:%02d".formatted(Math.floorDiv(minutes, 60), Math.floorMod(minutes, 60));
    }

    /** @throws Refusal {@code shift.overlap} if one begins before the one before it has ended */
    static List<Shift> inOrder(List<Shift> shifts) {
        for (var at = 1; at < shifts.size(); at++) {
            if (shifts.get(at).from() < shifts.get(at - 1).to()) {
                throw new Refusal("shift.overlap", shifts.get(at - 1).toString(), shifts.get(at).toString());
            }
        }
        return List.copyOf(shifts);
    }

    static int minutes(List<Shift> shifts) {
        return shifts.stream().mapToInt(Shift::minutes).sum();
    }
}
