package dev.sextant.ui.calendars;

import dev.sextant.plan.Id;
import dev.sextant.plan.Person;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Role;
import dev.sextant.plan.WorkCalendar;
import dev.sextant.plan.Words;
import dev.sextant.ui.kit.Branch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who takes part: the roles in their order, and under each the people in it; last those without a role. */
record People(List<Branch<People.Row>> branches, int roles, int people) {

    /** A line of the table. */
    sealed interface Row {

        /** What the line's own calendar is called; nothing where it works as what stands above it does. */
        default Optional<Words> calendar() {
            return Optional.empty();
        }
    }

    /**
     * A role.
     *
     * @param capacity how much there is of it, in percent: that of its people, or its own where there are none
     */
    record InRole(Role role, int people, int capacity, Optional<Words> calendar) implements Row {}

    /** Somebody. @param role what the role is called; nothing without one */
    record Somebody(Person person, Optional<Words> role, Optional<Words> calendar) implements Row {}

    /** The head of those without a role. */
    record Roleless(int people) implements Row {}

    static People of(Plan plan) {
        var byRole = plan.by(Person.class, person -> Optional.ofNullable(person.role()));
        var branches = new ArrayList<Branch<Row>>();
        for (var role : plan.ranked(Role.class)) {
            var people = byRole.getOrDefault(Optional.of(role.id()), List.of());
            var capacity = people.isEmpty() ? role.capacity() : people.stream().mapToInt(Person::capacity).sum();
            var row = new InRole(role, people.size(), capacity, plan.find(role.calendar()).map(WorkCalendar::name));
            branches.add(new Branch<>(role.id(), row, lines(plan, people)));
        }
        var roleless = byRole.getOrDefault(Optional.<Id<Role>>empty(), List.of());
        if (!roleless.isEmpty()) {
            branches.add(new Branch<>("roleless", new Roleless(roleless.size()), lines(plan, roleless)));
        }
        return new People(List.copyOf(branches), plan.all(Role.class).size(), plan.all(Person.class).size());
    }

    private static List<Branch<Row>> lines(Plan plan, List<Person> people) {
        return people.stream().sorted(Comparator.comparing(Person::id))
                .map(it -> Branch.<Row>leaf(it.id(), new Somebody(
                        it, plan.find(it.role()).map(Role::name), plan.find(it.calendar()).map(WorkCalendar::name))))
                .toList();
    }
}
