package dev.sextant.ui.settings;

import dev.sextant.plan.Id;
import dev.sextant.plan.Person;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Role;
import dev.sextant.ui.kit.Branch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who takes part: the roles in their order, and under each the people in it; last those without a role. */
record People(List<Branch<People.Row>> branches, int roles, int people) {

    /** A line of the table. */
    sealed interface Row {}

    /** A role. */
    record InRole(Role role, int people) implements Row {}

    /** Somebody. */
    record Somebody(Person person) implements Row {}

    /** The head of those without a role. */
    record Roleless(int people) implements Row {}

    static People of(Plan plan) {
        var byRole = plan.by(Person.class, person -> Optional.ofNullable(person.role()));
        var branches = new ArrayList<Branch<Row>>();
        for (var role : plan.ranked(Role.class)) {
            var people = byRole.getOrDefault(Optional.of(role.id()), List.of());
            branches.add(new Branch<>(role.id(), new InRole(role, people.size()), lines(people)));
        }
        var roleless = byRole.getOrDefault(Optional.<Id<Role>>empty(), List.of());
        if (!roleless.isEmpty()) {
            branches.add(new Branch<>("roleless", new Roleless(roleless.size()), lines(roleless)));
        }
        return new People(List.copyOf(branches), plan.all(Role.class).size(), plan.all(Person.class).size());
    }

    private static List<Branch<Row>> lines(List<Person> people) {
        return people.stream().sorted(Comparator.comparing(Person::id))
                .map(it -> Branch.<Row>leaf(it.id(), new Somebody(it))).toList();
    }
}
