package dev.sextant.analysis.load;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.analysis.schedule.WorkingTime;
import dev.sextant.plan.Assignment;
import dev.sextant.plan.Person;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Role;
import java.time.LocalDate;

/** What a day asks of a role and what it has, written down as the introduction of the room says it and no faster. */
final class Days {

    private Days() {}

    static long demanded(Plan plan, Schedule schedule, Role role, LocalDate day) {
        var asked = 0L;
        for (var assignment : plan.all(Assignment.class)) {
            if (assignment.role().equals(role.id())) {
                var task = plan.get(assignment.task());
                var time = schedule.calendars().of(task.calendar() != null ? task.calendar() : role.calendar());
                var begin = WorkingTime.moment(schedule.of(task).begin());
                var end = WorkingTime.moment(schedule.of(task).end());
                if (task.progress() == 0 && task.started() == null && !schedule.isSummary(task.id())) {
                    end = Math.min(end, time.plus(begin, Math.round(schedule.of(task).workingDays() * schedule.calendars().minutesPerDay())));
                }
                var from = Math.max(begin, WorkingTime.moment(day));
                var to = Math.min(end, WorkingTime.moment(day.plusDays(1)));
                asked += from < to ? assignment.units() * time.between(from, to) : 0;
            }
        }
        return asked;
    }

    static long available(Plan plan, Schedule schedule, Role role, LocalDate day) {
        var people = plan.all(Person.class).stream().filter(it -> role.id().equals(it.role())).toList();
        if (people.isEmpty()) {
            return (long) role.capacity() * schedule.calendars().of(role.calendar()).minutes(day);
        }
        return people.stream()
                .mapToLong(it -> (long) it.capacity() * schedule.calendars().of(it.calendar() != null ? it.calendar() : role.calendar()).minutes(day))
                .sum();
    }
}
