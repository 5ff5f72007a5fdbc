package dev.sextant.analysis.progress;

import dev.sextant.plan.Task;

/**
 * Working days of likely duration.
 *
 * @param done the progress of each task times its duration
 */
public record Work(double done, double total) {

    public static final Work NONE = new Work(0, 0);

    static Work of(Task task) {
        var days = task.duration().likely();
        return new Work(days * task.progress() / 100, days);
    }

    public Work plus(Work other) {
        return new Work(done + other.done, total + other.total);
    }

    /** 0 to 1; nothing to do counts as nothing done. */
    public double share() {
        return total == 0 ? 0 : done / total;
    }

    /** 0 to 100, rounded half up. */
    public int percent() {
        return (int) Math.round(100 * share());
    }
}
