package dev.sextant.plan;

/** Finish to start: the successor waits until the predecessor is done. */
public record Link(Id<Link> id, Id<Task> predecessor, Id<Task> successor) implements Part {

    public Link {
        if (predecessor.equals(successor)) {
            throw new Refusal("link.itself", predecessor);
        }
    }
}
