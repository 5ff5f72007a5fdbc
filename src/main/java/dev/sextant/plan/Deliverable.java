package dev.sextant.plan;

import org.jspecify.annotations.Nullable;

/** Something that a phase leaves behind, and the task that makes it where one is known. */
public record Deliverable(
        Id<Deliverable> id, Id<Phase> phase, @Nullable Id<Task> task, double rank, Words name, boolean delivered, String origin)
        implements Part, Ranked {

    public Deliverable {
        rank = Require.rank(rank);
        name.named("deliverable.name");
        origin = Require.line(origin, "deliverable.origin");
    }

    public Deliverable withName(Words name) {
        return new Deliverable(id, phase, task, rank, name, delivered, origin);
    }

    public Deliverable withDelivered(boolean delivered) {
        return new Deliverable(id, phase, task, rank, name, delivered, origin);
    }
}
