package dev.sextant.analysis.load;

import dev.sextant.analysis.schedule.Calendars;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Assignment;
import dev.sextant.plan.Id;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Role;
import dev.sextant.plan.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The jobs of a plan that take time, by role in the order of the roles, and by task. */
record Jobs(Map<Id<Role>, List<Job>> ofRole, Map<Id<Task>, List<Job>> ofTask) {

    static Jobs of(Plan plan, Schedule schedule) {
        var ofRole = new LinkedHashMap<Id<Role>, List<Job>>();
        var ofTask = new HashMap<Id<Task>, List<Job>>();
        var byRole = plan.by(Assignment.class, Assignment::role);
        for (var role : plan.ranked(Role.class)) {
            for (var assignment : inOrder(byRole.getOrDefault(role.id(), List.of()))) {
                var task = plan.get(assignment.task());
                if (assignment.units() > 0 && schedule.of(task).workingDays() > 0) {
                    var job = job(task, role, assignment.units(), schedule);
                    ofRole.computeIfAbsent(role.id(), _ -> new ArrayList<>()).add(job);
                    ofTask.computeIfAbsent(task.id(), _ -> new ArrayList<>()).add(job);
                }
            }
        }
        return new Jobs(ofRole, ofTask);
    }

    private static List<Assignment> inOrder(List<Assignment> assignments) {
        return assignments.stream().sorted(Comparator.comparing(it -> it.id().value())).toList();
    }

    /** What has begun may have been interrupted, and a summary has gaps: they are taken as long as they are. */
    private static Job job(Task task, Role role, int units, Schedule schedule) {
        Calendars calendars = schedule.calendars();
        var time = calendars.of(task.calendar() != null ? task.calendar() : role.calendar());
        var isPlain = task.progress() == 0 && task.started() == null && !schedule.isSummary(task.id());
        var length = Math.round(schedule.of(task).workingDays() * calendars.minutesPerDay());
        return new Job(task, role, time, isPlain ? length : Job.TO_THE_END, units);
    }
}
