package dev.sextant.analysis.schedule;

import dev.sextant.plan.Constraint;
import dev.sextant.plan.Network;
import dev.sextant.plan.Plan;
import java.util.Arrays;

/**
 * A plan scheduled forward again and again with some of its tasks put off, at the cost of one pass each: what levelling is
 * made of. Tasks are named by their index in the {@link #network}, moments are minutes as in {@link WorkingTime}.
 *
 * <p>Tasks that are to be as late as possible are as early as possible here.
 */
public final class Trial {

    static final Choice AS_EARLY = (_, earliest) -> earliest;

    private final Activities activities;
    private final Calendars calendars;
    private final long begin;
    private final long status;

    /** Decides when a task begins that has not begun. */
    @FunctionalInterface
    public interface Choice {

        /**
         * Asked once for each such task, after all that it waits for has been placed.
         *
         * @param earliest when its links and rules let it begin
         * @return that or a later moment at which it can be worked on
         */
        long begin(int task, long earliest);
    }

    /** When each task begins and ends. */
    public record Dates(long[] start, long[] finish) {

        /** When the last one ends; 0 without tasks. */
        public long end() {
            return Arrays.stream(finish).max().orElse(0);
        }
    }

    private Trial(Plan plan) {
        var charter = plan.charter();
        calendars = Calendars.of(plan);
        activities = Activities.of(plan, calendars);
        begin = calendars.ofPlan().next(WorkingTime.moment(charter.start()));
        status = Activities.statusEnd(charter, calendars.ofPlan());
    }

    public static Trial of(Plan plan) {
        return new Trial(plan);
    }

    public Network network() {
        return activities.network;
    }

    public Calendars calendars() {
        return calendars;
    }

    /** Minutes of work of a task; 0 for a summary. */
    public long duration(int task) {
        return activities.duration[task];
    }

    /** Whether it can be put off: it takes time, has not begun, and no rule but an earliest start holds it. */
    public boolean canWait(int task) {
        var rule = activities.rule[task];
        return !activities.network.isSummary(task)
                && activities.duration[task] > 0
                && activities.progress[task] == 0
                && activities.started[task] == Activities.NONE
                && (rule == null || rule == Constraint.Rule.START_NO_EARLIER);
    }

    /** When a task begins that may not begin before the moment. */
    public long settled(int task, long moment) {
        return activities.settled(task, moment);
    }

    /** @param rank which task is placed first where several could be, by {@link Network#order(int[])} */
    public Dates run(int[] rank, Choice choice) {
        return run(choice, activities.network.order(rank));
    }

    /** Where it does not matter which task is placed first. */
    public Dates run(Choice choice) {
        return run(choice, activities.order);
    }

    private Dates run(Choice choice, int[] order) {
        var pass = new ForwardPass(activities, begin, status, null, order, choice);
        return new Dates(pass.start, pass.finish);
    }
}
