package dev.sextant.plan;

/** A specialism of the consultant or a function of the client that tasks, items, costs and risks can be given to. */
public record Role(Id<Role> id, double rank, Words name, Side side, String origin) implements Part, Ranked {

    /** Whose people fill the role. */
    public enum Side {
        CONSULTANT,
        CLIENT
    }

    public Role {
        rank = Require.rank(rank);
        name.named("role.name");
        origin = Require.line(origin, "role.origin");
    }

    public Role withName(Words name) {
        return new Role(id, rank, name, side, origin);
    }

    public Role withSide(Side side) {
        return new Role(id, rank, name, side, origin);
    }
}
