package dev.sextant.analysis.load;

import java.util.Arrays;
import java.util.List;

/**
 * What is taken of a role, and what there is of it, day by day in minutes of work times percent. Days are counted from 1970.
 */
final class RoleDays {

    /** No day. */
    static final long NONE = Long.MIN_VALUE;

    static final long DAY = 1_440;

    private final List<Seat> seats;
    private final long first;
    private final int most;
    private long[] taken = new long[0];
    private long[] there = new long[0];

    /** @param first the first day on which anything may be done */
    RoleDays(List<Seat> seats, long first) {
        this.seats = seats;
        this.first = first;
        this.most = seats.stream().mapToInt(Seat::percent).sum();
    }

    /** Whether a job asks for no more than the role has when all its people are there. */
    boolean isEnoughFor(Job job) {
        return job.units() <= most;
    }

    void take(Job job, long begin, long end) {
        put(job, begin, end, 1);
    }

    void giveBack(Job job, long begin, long end) {
        put(job, begin, end, -1);
    }

    private void put(Job job, long begin, long end, int sign) {
        var from = job.time().worked(begin);
        var goal = job.time().worked(end);
        for (var day = Math.floorDiv(begin, DAY); from < goal; day++) {
            var to = Math.min(goal, job.time().worked((day + 1) * DAY));
            var at = index(day);
            taken[at] += sign * job.units() * (to - from);
            from = to;
        }
    }

    /** The last day on which a job that begins then does not fit, or {@link #NONE}. */
    long lastBlocked(Job job, long begin) {
        var from = job.time().worked(begin);
        var goal = from + job.length();
        var blocked = NONE;
        for (var day = Math.floorDiv(begin, DAY); from < goal; day++) {
            var to = Math.min(goal, job.time().worked((day + 1) * DAY));
            var asked = job.units() * (to - from);
            if (asked > 0 && taken(day) + asked > there(day)) {
                blocked = day;
            }
            from = to;
        }
        return blocked;
    }

    /** The first such day. There has to be one. */
    long firstBlocked(Job job, long begin) {
        var from = job.time().worked(begin);
        for (var day = Math.floorDiv(begin, DAY); ; day++) {
            var to = job.time().worked((day + 1) * DAY);
            var asked = job.units() * (to - from);
            if (asked > 0 && taken(day) + asked > there(day)) {
                return day;
            }
            from = to;
        }
    }

    long taken(long day) {
        var at = index(day);
        return taken[at];
    }

    long there(long day) {
        var at = index(day);
        return there[at];
    }

    boolean isOver(long day) {
        return taken(day) > there(day);
    }

    /** The first day that nobody has looked at or used yet, nor any behind it. */
    long end() {
        return first + taken.length;
    }

    long first() {
        return first;
    }

    /** Makes room for the day: ask first, then look. */
    private int index(long day) {
        var at = Math.toIntExact(day - first);
        if (at >= taken.length) {
            var known = taken.length;
            taken = Arrays.copyOf(taken, Math.max(at + 1, 2 * known));
            there = Arrays.copyOf(there, taken.length);
            for (var next = known; next < there.length; next++) {
                var begin = (first + next) * DAY;
                there[next] = seats.stream().mapToLong(it -> it.available(begin, begin + DAY)).sum();
            }
        }
        return at;
    }
}
