package dev.sextant.ui.load;

import dev.sextant.analysis.load.Load;
import dev.sextant.analysis.load.Week;
import dev.sextant.analysis.schedule.Outline;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Assignment;
import dev.sextant.plan.Id;
import dev.sextant.plan.Person;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Role;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import dev.sextant.ui.kit.Branch;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the screen shows of a plan.
 *
 * @param lines those that are too full somewhere, then the others, each in the order of the roles
 * @param roleless how many tasks that are not done ask for nobody
 * @param numbers of the tasks in the outline
 */
record Loads(Plan plan, Schedule schedule, List<Line> lines, long roleless, Map<Id<?>, String> numbers) {

    /**
     * A role, or somebody in it.
     *
     * @param capacity in percent of a person
     * @param people of a role; none where they have no calendars of their own
     */
    record Line(Id<?> id, Role role, Words name, int capacity, List<Week> weeks, Week peak, List<Line> people) {

        List<Week> over() {
            return weeks.stream().filter(Week::isOver).toList();
        }

        /** The first week that is too full, else the fullest one. */
        Week first() {
            return over().stream().findFirst().orElse(peak);
        }
    }

    static Loads of(Plan plan) {
        var schedule = Schedule.of(plan);
        var lines = Load.of(plan, schedule).roles().stream().map(it -> line(it, people(plan, it.role())))
                .sorted(Comparator.comparing(it -> it.over().isEmpty())).toList();
        var numbers = Outline.of(plan).rows().stream().collect(Collectors.<Outline.Row, Id<?>, String>toMap(Outline.Row::id, Outline.Row::number));
        return new Loads(plan, schedule, lines, roleless(plan, schedule), numbers);
    }

    private static List<Person> people(Plan plan, Role role) {
        return plan.all(Person.class).stream().filter(it -> role.id().equals(it.role())).toList();
    }

    private static Line line(Load.OfRole load, List<Person> people) {
        var role = load.role();
        var capacity = people.isEmpty() ? role.capacity() : people.stream().mapToInt(Person::capacity).sum();
        var below = load.people().stream()
                .map(it -> new Line(it.person().id(), role, it.person().name(), it.person().capacity(), it.weeks(), it.peak(), List.of())).toList();
        return new Line(role.id(), role, role.name(), capacity, load.weeks(), load.peak(), below);
    }

    private static long roleless(Plan plan, Schedule schedule) {
        var given = plan.all(Assignment.class).stream().map(Assignment::task).collect(Collectors.toSet());
        return plan.all(Task.class).stream()
                .filter(it -> !given.contains(it.id()) && it.progress() < 100 && !schedule.isSummary(it.id()) && !schedule.of(it).isMilestone())
                .count();
    }

    List<Branch<Line>> branches() {
        return branches(lines);
    }

    private static List<Branch<Line>> branches(List<Line> lines) {
        return lines.stream().map(it -> new Branch<>(it.id(), it, branches(it.people()))).toList();
    }

    /** The role with the fullest week, the first of equals. */
    Optional<Line> fullest() {
        return lines.stream().max(Comparator.comparingDouble(it -> it.peak().percent()));
    }

    Optional<Line> first() {
        return lines.stream().findFirst();
    }

    long overloaded() {
        return lines.stream().filter(it -> !it.over().isEmpty()).count();
    }

    long overloadedWeeks() {
        return lines.stream().mapToLong(it -> it.over().size()).sum();
    }
}
