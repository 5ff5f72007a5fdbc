package dev.sextant.plan;

import org.jspecify.annotations.Nullable;

/**
 * A specialism of the consultant or a function of the client that tasks, items, costs and risks can be given to.
 *
 * @param capacity how much there is of it at once, in percent of a person, where nobody by name fills it; 0 for nobody
 * @param calendar when it works; as the plan does where none is named
 */
public record Role(Id<Role> id, double rank, Words name, Side side, int capacity, @Nullable Id<WorkCalendar> calendar, String origin)
        implements Part, Ranked {

    public static final int ONE_PERSON = 100;

    static final int MOST_PERCENT = 100_000;

    /** Whose people fill the role. */
    public enum Side {
        CONSULTANT,
        CLIENT
    }

    public Role {
        rank = Require.rank(rank);
        name.named("role.name");
        Require.within(0, MOST_PERCENT, capacity, "role.capacity");
        origin = Require.line(origin, "role.origin");
    }

    /** One person, who works when the plan does. */
    public Role(Id<Role> id, double rank, Words name, Side side, String origin) {
        this(id, rank, name, side, ONE_PERSON, null, origin);
    }

    public Role withName(Words name) {
        return new Role(id, rank, name, side, capacity, calendar, origin);
    }

    public Role withSide(Side side) {
        return new Role(id, rank, name, side, capacity, calendar, origin);
    }

    public Role withCapacity(int capacity) {
        return new Role(id, rank, name, side, capacity, calendar, origin);
    }

    public Role withCalendar(@Nullable Id<WorkCalendar> calendar) {
        return new Role(id, rank, name, side, capacity, calendar, origin);
    }
}
