package dev.sextant.plan;

/**
 * One task waits for another.
 *
 * @param type which end of the successor waits for which end of the predecessor
 * @param lag how long it waits after that, in days; negative for a lead
 * @param elapsed whether the lag runs through nights and days off, 24 hours a day; otherwise in working days
 */
public record Link(Id<Link> id, Id<Task> predecessor, Id<Task> successor, Type type, double lag, boolean elapsed) implements Part {

    /** Which end waits for which. */
    public enum Type {
        FINISH_TO_START,
        START_TO_START,
        FINISH_TO_FINISH,
        START_TO_FINISH;

        public boolean fromFinish() {
            return this == FINISH_TO_START || this == FINISH_TO_FINISH;
        }

        public boolean toFinish() {
            return this == FINISH_TO_FINISH || this == START_TO_FINISH;
        }
    }

    public Link {
        if (predecessor.equals(successor)) {
            throw new Refusal("link.itself", predecessor);
        }
        if (!(Math.abs(lag) <= Estimate.LONGEST)) {
            throw new Refusal("number.range", "link.lag", lag, -Estimate.LONGEST, Estimate.LONGEST);
        }
        lag = Require.positiveZero(lag);
    }

    /** Finish to start, at once. */
    public Link(Id<Link> id, Id<Task> predecessor, Id<Task> successor) {
        this(id, predecessor, successor, Type.FINISH_TO_START, 0, false);
    }

    /** Whether the successor follows at once when the predecessor is done. */
    public boolean isPlain() {
        return type == Type.FINISH_TO_START && lag == 0;
    }

    public Link withType(Type type) {
        return new Link(id, predecessor, successor, type, lag, elapsed);
    }

    public Link withLag(double lag, boolean elapsed) {
        return new Link(id, predecessor, successor, type, lag, elapsed);
    }
}
