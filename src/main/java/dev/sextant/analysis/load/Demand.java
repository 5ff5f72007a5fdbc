package dev.sextant.analysis.load;

import dev.sextant.analysis.schedule.WorkingTime;
import java.util.HashMap;
import java.util.Map;

/**
 * Adds up what the jobs of a role ask for in each week. A job costs the same however long it is: what it begins and ends in
 * is added as it is, and of the weeks between only the change at both ends is kept.
 */
final class Demand {

    private final Weeks weeks;
    private final long[] atEnds;
    private final Map<WorkingTime, long[]> changes = new HashMap<>();

    Demand(Weeks weeks) {
        this.weeks = weeks;
        this.atEnds = new long[weeks.count()];
    }

    void add(Job job, long begin, long end) {
        if (begin >= end) {
            return;
        }
        var first = weeks.of(begin);
        var last = weeks.of(end - 1);
        if (first == last) {
            atEnds[first] += job.units() * job.time().between(begin, end);
            return;
        }
        atEnds[first] += job.units() * job.time().between(begin, weeks.begin(first + 1));
        atEnds[last] += job.units() * job.time().between(weeks.begin(last), end);
        var change = changes.computeIfAbsent(job.time(), _ -> new long[weeks.count() + 1]);
        change[first + 1] += job.units();
        change[last] -= job.units();
    }

    /** In minutes of work times percent. */
    long[] total() {
        var total = atEnds.clone();
        changes.forEach((time, change) -> {
            var units = 0L;
            for (var week = 0; week < total.length; week++) {
                units += change[week];
                if (units != 0) {
                    total[week] += units * time.between(weeks.begin(week), weeks.begin(week + 1));
                }
            }
        });
        return total;
    }
}
