package dev.sextant.exchange;

import dev.sextant.exchange.ImportedTeam.Member;
import dev.sextant.exchange.ImportedTeam.Post;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mpxj.Duration;
import org.mpxj.ProjectFile;
import org.mpxj.Resource;
import org.mpxj.ResourceAssignment;
import org.mpxj.ResourceType;
import org.mpxj.Task;
import org.mpxj.TaskType;
import org.mpxj.TimeUnit;

/** Takes from MPXJ's resources those that work, and on what. */
final class TeamOfProject {

    private static final int ONE_PERSON = 100;
    private static final int MOST = 100_000;

    private final CalendarsOfProject calendars;
    private final List<Member> members = new ArrayList<>();
    private final Map<Resource, Member> byResource = new IdentityHashMap<>();

    TeamOfProject(ProjectFile project, CalendarsOfProject calendars) {
        this.calendars = calendars;
        project.getResources().stream().filter(TeamOfProject::works).forEach(this::add);
    }

    static boolean works(Resource resource) {
        var isWork = resource.getType() == null || resource.getType() == ResourceType.WORK;
        return isWork && resource.getName() != null && !resource.getName().isBlank();
    }

    private void add(Resource resource) {
        var calendar = calendars.other(resource.getCalendar());
        var member = new Member(
                members.size() + 1, resource.getName().strip(), RoleField.name(resource), RoleField.side(resource), percent(resource.getMaxUnits()),
                calendar == null ? null : calendar.key());
        members.add(member);
        byResource.put(resource, member);
    }

    private static int percent(@Nullable Number units) {
        return units == null ? ONE_PERSON : (int) Math.clamp(Math.round(units.doubleValue()), 0, MOST);
    }

    /** @param keys of the rows */
    ImportedTeam of(Map<Task, Integer> keys) {
        var posts = new ArrayList<Post>();
        keys.forEach((task, row) -> posts(task).forEach((member, units) -> posts.add(new Post(row, member.key(), Math.min(units, MOST)))));
        posts.sort((one, other) -> one.row() == other.row() ? one.member() - other.member() : one.row() - other.row());
        return new ImportedTeam(members, posts);
    }

    private Map<Member, Integer> posts(Task task) {
        var posts = new LinkedHashMap<Member, Integer>();
        for (var assignment : task.getResourceAssignments()) {
            var member = assignment.getResource() == null ? null : byResource.get(assignment.getResource());
            if (member != null) {
                posts.merge(member, percent(assignment.getUnits()), Integer::sum);
            }
        }
        return posts;
    }

    /** How long the one takes who takes longest, where its people have times of their own; else its duration. */
    @Nullable Duration duration(Task task) {
        var isByPeople = hasOwnTimes(task) && task.getCalendar() == null && task.getType() != TaskType.FIXED_DURATION;
        var longest = isByPeople
                ? task.getResourceAssignments().stream().filter(it -> byResource.containsKey(it.getResource())).map(TeamOfProject::time)
                        .flatMap(Optional::stream).max(Comparator.comparingDouble(Duration::getDuration)).orElse(null)
                : null;
        return longest == null ? task.getDuration() : longest;
    }

    /** Of one who gives half the time to eight hours of work: sixteen hours. Nothing where no work is known. */
    private static Optional<Duration> time(ResourceAssignment assignment) {
        var work = assignment.getWork();
        var units = assignment.getUnits() == null ? 0 : assignment.getUnits().doubleValue();
        if (work == null || units <= 0 || work.getDuration() <= 0) {
            return Optional.empty();
        }
        var hours = work.convertUnits(TimeUnit.HOURS, assignment.getParentFile().getProjectProperties()).getDuration();
        return Optional.of(Duration.getInstance(hours * ONE_PERSON / units, TimeUnit.HOURS));
    }

    /** Whether anybody who works on it does so at other times than the project. */
    boolean hasOwnTimes(Task task) {
        return posts(task).keySet().stream().anyMatch(it -> it.calendar() != null);
    }
}
