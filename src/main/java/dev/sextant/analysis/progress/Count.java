package dev.sextant.analysis.progress;

/** So many of so many. */
public record Count(int done, int total) {

    public static final Count NONE = new Count(0, 0);

    static Count of(boolean done) {
        return new Count(done ? 1 : 0, 1);
    }

    public Count plus(Count other) {
        return new Count(done + other.done, total + other.total);
    }

    public boolean isComplete() {
        return done == total;
    }

    /** 0 to 1; nothing to do counts as nothing done. */
    public double share() {
        return total == 0 ? 0 : (double) done / total;
    }
}
