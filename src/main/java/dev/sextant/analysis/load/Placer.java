package dev.sextant.analysis.load;

import dev.sextant.analysis.schedule.Trial;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The heart of the scheme: gives each task, when its turn comes, the first days on which it fits. Tasks that were put into
 * place before ({@link #reserve}) stay there as long as what they wait for lets them.
 */
final class Placer implements Trial.Choice {

    /** A task that was put off. @param blocked where it could have begun, {@code job} does not fit on this day */
    record Delay(int task, long earliest, long begin, Job job, long blocked) {}

    /** A job and the days of its role. */
    record Claim(Job job, RoleDays days) {}

    private static final long UNSET = Long.MIN_VALUE;

    private final Trial trial;
    private final List<List<Claim>> claims;
    private final IntPredicate canWait;
    private final long lastDay;
    private final long[] reserved;
    private final long[] reservedEnd;
    private final List<Delay> delays = new ArrayList<>();

    /**
     * @param claims the jobs of each task, by its index
     * @param canWait whether a task may be put off
     * @param lastDay after which nothing is put any more
     */
    Placer(Trial trial, List<List<Claim>> claims, IntPredicate canWait, long lastDay) {
        this.trial = trial;
        this.claims = claims;
        this.canWait = canWait;
        this.lastDay = lastDay;
        reserved = new long[claims.size()];
        reservedEnd = new long[claims.size()];
        Arrays.fill(reserved, UNSET);
    }

    /** Keeps the days of a task free for it. */
    void reserve(int task, long begin, long end) {
        reserved[task] = begin;
        reservedEnd[task] = end;
        claims.get(task).forEach(it -> it.days().take(it.job(), begin, it.job().end(begin, end)));
    }

    List<Delay> delays() {
        return delays;
    }

    @Override
    public long begin(int task, long earliest) {
        var jobs = claims.get(task);
        var waits = canWait.test(task);
        if (!waits && reserved[task] > earliest) {
            return reserved[task]; // as late as possible, which only the schedule knows
        }
        if (jobs.isEmpty() || reserved[task] == earliest) {
            return earliest;
        }
        if (reserved[task] != UNSET) {
            jobs.forEach(it -> it.days().giveBack(it.job(), reserved[task], it.job().end(reserved[task], reservedEnd[task])));
        }
        var begin = waits ? free(task, jobs, earliest) : earliest;
        jobs.forEach(it -> it.days().take(it.job(), begin, it.job().end(begin, end(it.job(), task, begin))));
        return begin;
    }

    /** What is as long as its task was there before. */
    private long end(Job job, int task, long begin) {
        return job.length() == Job.TO_THE_END ? begin + reservedEnd[task] - reserved[task] : Long.MAX_VALUE;
    }

    /** The first moment from which the task fits; the earliest where none is found. */
    private long free(int task, List<Claim> jobs, long earliest) {
        Delay delay = null;
        for (var begin = earliest; Math.floorDiv(begin, RoleDays.DAY) <= lastDay; ) {
            var blocked = RoleDays.NONE;
            for (var it : jobs) {
                var last = it.days().isEnoughFor(it.job()) ? it.days().lastBlocked(it.job(), begin) : RoleDays.NONE;
                if (last != RoleDays.NONE && delay == null) {
                    delay = new Delay(task, earliest, begin, it.job(), it.days().firstBlocked(it.job(), begin));
                }
                blocked = Math.max(blocked, last);
            }
            if (blocked == RoleDays.NONE) {
                if (delay != null) {
                    delays.add(new Delay(task, earliest, begin, delay.job(), delay.blocked()));
                }
                return begin;
            }
            begin = trial.settled(task, (blocked + 1) * RoleDays.DAY);
        }
        return earliest;
    }
}
