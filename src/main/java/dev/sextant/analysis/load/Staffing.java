package dev.sextant.analysis.load;

import dev.sextant.analysis.schedule.Calendars;
import dev.sextant.plan.Id;
import dev.sextant.plan.Person;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Role;
import dev.sextant.plan.WorkCalendar;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who works in each role, when, and how much. */
record Staffing(Map<Id<Role>, List<Seat>> seats) {

    static Staffing of(Plan plan, Calendars calendars) {
        var people = plan.all(Person.class).stream()
                .filter(it -> it.role() != null)
                .collect(Collectors.groupingBy(it -> Objects.requireNonNull(it.role())));
        var seats = new HashMap<Id<Role>, List<Seat>>();
        for (var role : plan.all(Role.class)) {
            var inRole = people.getOrDefault(role.id(), List.of());
            seats.put(role.id(), inRole.isEmpty()
                    ? List.of(new Seat(null, calendars.of(role.calendar()), role.capacity()))
                    : inRole.stream().sorted(Comparator.comparing(it -> it.id().value())).map(it -> seat(it, role, calendars)).toList());
        }
        return new Staffing(seats);
    }

    private static Seat seat(Person person, Role role, Calendars calendars) {
        @Nullable Id<WorkCalendar> own = person.calendar() != null ? person.calendar() : role.calendar();
        return new Seat(person, calendars.of(own), person.capacity());
    }

    List<Seat> of(Role role) {
        return Objects.requireNonNull(seats.get(role.id()));
    }
}
