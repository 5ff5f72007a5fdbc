package dev.sextant.plan;

import org.jspecify.annotations.Nullable;

/** Somebody by name, in at most one role. */
public record Person(Id<Person> id, Words name, @Nullable Id<Role> role, String contact) implements Part {

    public Person {
        name.named("person.name");
        contact = Require.line(contact, "person.contact");
    }

    public Person withName(Words name) {
        return new Person(id, name, role, contact);
    }

    public Person withRole(@Nullable Id<Role> role) {
        return new Person(id, name, role, contact);
    }

    public Person withContact(String contact) {
        return new Person(id, name, role, contact);
    }
}
