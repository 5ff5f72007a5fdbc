package dev.sextant.plan;

/**
 * A role works on a task.
 *
 * @param units how much of a person's time it takes, in percent; 200 is two people
 */
public record Assignment(Id<Assignment> id, Id<Task> task, Id<Role> role, int units) implements Part {

    public Assignment {
        Require.within(0, Role.MOST_PERCENT, units, "assignment.units");
    }

    /** One person, all the time. */
    public Assignment(Id<Assignment> id, Id<Task> task, Id<Role> role) {
        this(id, task, role, Role.ONE_PERSON);
    }

    public Assignment withUnits(int units) {
        return new Assignment(id, task, role, units);
    }
}
