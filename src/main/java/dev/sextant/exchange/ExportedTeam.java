package dev.sextant.exchange;

import dev.sextant.plan.Assignment;
import dev.sextant.plan.Id;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Role;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.mpxj.Availability;
import org.mpxj.Duration;
import org.mpxj.ProjectFile;
import org.mpxj.Resource;
import org.mpxj.ResourceType;
import org.mpxj.Task;
import org.mpxj.TimeUnit;

/** Writes roles as resources, and what they work on. */
final class ExportedTeam {

    private static final double PERCENT = 100;
    /** As far as MS Project's dates reach. */
    private static final LocalDateTime FIRST = LocalDateTime.of(1984, 1, 1, 0, 0);

    private static final LocalDateTime LAST = LocalDateTime.of(2049, 12, 31, 23, 59);

    private final Map<Id<Role>, Resource> resources = new HashMap<>();

    ExportedTeam(Plan plan, ProjectFile project, ExportedTimes times) {
        var language = plan.charter().language();
        RoleField.declare(project);
        for (var role : plan.ranked(Role.class)) {
            var resource = project.addResource();
            resource.setName(role.name().in(language));
            resource.setType(ResourceType.WORK);
            resource.getAvailability().add(new Availability(FIRST, LAST, role.capacity()));
            times.give(resource, role.calendar());
            RoleField.write(resource, role);
            resources.put(role.id(), resource);
        }
    }

    void assign(Plan plan, Map<Id<?>, Task> tasks) {
        plan.all(Assignment.class).stream().sorted(Comparator.comparing(Assignment::id)).forEach(it -> {
            var task = tasks.get(it.task());
            var resource = resources.get(it.role());
            if (task != null && resource != null) {
                assign(task, resource, it.units());
            }
        });
    }

    private static void assign(Task task, Resource resource, int units) {
        var assignment = task.addResourceAssignment(resource);
        var whole = task.getDuration() == null ? 0 : task.getDuration().getDuration();
        var done = task.getPercentageComplete() == null ? 0 : task.getPercentageComplete().doubleValue() / PERCENT;
        assignment.setUnits(units);
        assignment.setWork(days(whole * units / PERCENT));
        assignment.setActualWork(days(whole * done * units / PERCENT));
        assignment.setRemainingWork(days(whole * (1 - done) * units / PERCENT));
        assignment.setStart(task.getStart());
        assignment.setFinish(task.getFinish());
    }

    private static Duration days(double days) {
        return Duration.getInstance(days, TimeUnit.DAYS);
    }
}
