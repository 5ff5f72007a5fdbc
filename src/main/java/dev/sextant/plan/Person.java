package dev.sextant.plan;

import org.jspecify.annotations.Nullable;

/**
 * Somebody by name, in at most one role.
 *
 * @param capacity how much of the time is for this engagement, in percent
 * @param calendar when this person works; as the role does where none is named
 */
public record Person(
        Id<Person> id, Words name, @Nullable Id<Role> role, String contact, int capacity, @Nullable Id<WorkCalendar> calendar)
        implements Part {

    public Person {
        name.named("person.name");
        contact = Require.line(contact, "person.contact");
        Require.within(0, Role.MOST_PERCENT, capacity, "person.capacity");
    }

    /** All the time, when the role works. */
    public Person(Id<Person> id, Words name, @Nullable Id<Role> role, String contact) {
        this(id, name, role, contact, Role.ONE_PERSON, null);
    }

    public Person withName(Words name) {
        return new Person(id, name, role, contact, capacity, calendar);
    }

    public Person withRole(@Nullable Id<Role> role) {
        return new Person(id, name, role, contact, capacity, calendar);
    }

    public Person withContact(String contact) {
        return new Person(id, name, role, contact, capacity, calendar);
    }

    public Person withCapacity(int capacity) {
        return new Person(id, name, role, contact, capacity, calendar);
    }

    public Person withCalendar(@Nullable Id<WorkCalendar> calendar) {
        return new Person(id, name, role, contact, capacity, calendar);
    }
}
