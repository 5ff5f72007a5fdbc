package dev.sextant.analysis.load;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.analysis.schedule.WorkingTime;
import dev.sextant.plan.Id;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The jobs of a plan and the days of its roles.
 *
 * @param firstDay counted from 1970, before which nothing is done
 */
record Board(Jobs jobs, Staffing staffing, long firstDay) {

    static Board of(Plan plan, Schedule schedule) {
        var first = schedule.whole().map(it -> it.start().toEpochDay()).orElse(0L);
        return new Board(Jobs.of(plan, schedule), Staffing.of(plan, schedule.calendars()), first);
    }

    /** The days of every role that has something to do, nothing taken. */
    Map<Id<Role>, RoleDays> empty() {
        var days = new HashMap<Id<Role>, RoleDays>();
        jobs.ofRole().forEach((role, ofRole) -> days.put(role, new RoleDays(staffing.of(ofRole.getFirst().role()), firstDay)));
        return days;
    }

    /** With all that a schedule puts there. */
    Map<Id<Role>, RoleDays> taken(Schedule schedule) {
        var days = empty();
        jobs.ofRole().forEach((role, ofRole) -> ofRole.forEach(job -> {
            Objects.requireNonNull(days.get(role)).take(job, begin(job, schedule), end(job, schedule));
        }));
        return days;
    }

    static long begin(Job job, Schedule schedule) {
        return WorkingTime.moment(schedule.of(job.task()).begin());
    }

    static long end(Job job, Schedule schedule) {
        return job.end(begin(job, schedule), WorkingTime.moment(schedule.of(job.task()).end()));
    }

    List<Job> of(Role role) {
        return jobs.ofRole().getOrDefault(role.id(), List.of());
    }
}
