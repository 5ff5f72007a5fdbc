package dev.sextant.analysis.schedule;

import dev.sextant.plan.Charter;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How likely classic PERT finds it that the critical path is done by the wanted finish. Other paths that could grow longer,
 * and risks, are not in it, so it is too hopeful where several paths are nearly as long.
 *
 * @param path the tasks of the critical path that are not done, last first
 * @param chance from 0 to 1
 */
public record Prospect(List<Task> path, LocalDate wanted, double chance) {

    private static final double DONE = 100;

    public Prospect {
        path = List.copyOf(path);
    }

    /** Nothing where no finish is wanted, what is left to do is certain, or dates are worked out back from that finish. */
    public static Optional<Prospect> of(Plan plan, Schedule schedule) {
        var charter = plan.charter();
        var wanted = charter.finish();
        var whole = schedule.whole();
        if (wanted == null || whole.isEmpty() || charter.direction() == Charter.Direction.BACKWARD) {
            return Optional.empty();
        }
        var path = Chain.critical(plan, schedule).orElseThrow().tasks().stream()
                .filter(it -> it.finished() == null && it.progress() < DONE).toList();
        var calendars = schedule.calendars();
        var spare = calendars.days(calendars.ofPlan().between(
                WorkingTime.moment(whole.get().end()), Activities.endOf(wanted, calendars.ofPlan())));
        var excess = excess(path);
        return excess.variance() == 0 ? Optional.empty() : Optional.of(new Prospect(path, wanted, excess.chance(spare)));
    }

    /**
     * How much longer the path takes than is likely. Measured against the schedule instead of the length of the path, because
     * lags, days off and rules about dates lie in the schedule already. What is half done is half as uncertain.
     */
    private static Pert excess(List<Task> path) {
        return path.stream().map(it -> left(it)).reduce(Pert.NONE, Pert::plus);
    }

    private static Pert left(Task task) {
        var share = 1 - task.progress() / DONE;
        var duration = task.duration();
        var pert = Pert.of(new Estimate(share * duration.optimistic(), share * duration.likely(), share * duration.pessimistic()));
        return new Pert(pert.mean() - share * duration.likely(), pert.variance());
    }
}
