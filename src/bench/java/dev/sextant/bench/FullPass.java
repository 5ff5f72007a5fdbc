package dev.sextant.bench;

import dev.sextant.analysis.schedule.Passes;
import dev.sextant.analysis.schedule.RandomNetworks;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Task;
import java.lang.management.ManagementFactory;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.mpxj.Duration;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.TimeUnit;
import org.mpxj.cpm.MicrosoftScheduler;

/** A full pass over a random network beside the bare passes over arrays, a whole schedule from the plan, and MPXJ. */
final class FullPass {

    private static final int WARM = 300;
    private static final int ROUNDS = 300;

    private FullPass() {}

    public static void main(String[] arguments) throws Exception {
        System.out.printf("load before: %.2f%n", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        for (var size : new int[] {100, 1_000, 10_000}) {
            var plan = RandomNetworks.of(size, 1);
            var passes = new Passes(plan);
            if (passes.bare() != passes.full()) {
                throw new IllegalStateException("%d critical tasks without calendars, %d with".formatted(passes.bare(), passes.full()));
            }
            var bare = median(passes::bare);
            var full = median(passes::full);
            var schedule = median(() -> Schedule.of(plan).whole().hashCode());
            var drag = median(() -> Schedule.of(longer(plan)).whole().hashCode());
            System.out.printf("%,6d tasks: bare %.3f ms, full %.3f ms (%.1f times), from the plan %.2f ms, after an edit %.2f ms, MPXJ %.1f ms, %d critical%n",
                    size, bare, full, full / bare, schedule, drag, mpxj(plan, size == 10_000 ? 4 : 20), passes.full());
        }
    }

    private static Plan longer(Plan plan) {
        var task = plan.get(new Id<Task>("task-50"));
        return plan.with(List.of(Edit.change(task, task.withDuration(Estimate.certain(task.duration().likely() + 1)))));
    }

    /** In milliseconds. */
    private static double median(IntSupplier work) {
        var sum = 0;
        for (var round = 0; round < WARM; round++) {
            sum += work.getAsInt();
        }
        var times = new long[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            var begin = System.nanoTime();
            sum += work.getAsInt();
            times[round] = System.nanoTime() - begin;
        }
        Arrays.sort(times);
        return sum == 42 ? 0 : times[ROUNDS / 2] / 1e6;
    }

    private static double mpxj(Plan plan, int rounds) throws Exception {
        var times = new ArrayList<Double>();
        for (var round = 0; round < rounds; round++) {
            var file = project(plan);
            var begin = System.nanoTime();
            new MicrosoftScheduler().schedule(file, LocalDateTime.of(2027, 1, 4, 8, 0));
            times.add((System.nanoTime() - begin) / 1e6);
        }
        times.sort(null);
        return times.get(rounds / 2);
    }

    private static ProjectFile project(Plan plan) {
        var file = new ProjectFile();
        file.getProjectProperties().setStartDate(LocalDateTime.of(2027, 1, 4, 8, 0));
        file.setDefaultCalendar(file.addDefaultBaseCalendar());
        var tasks = new HashMap<Id<Task>, org.mpxj.Task>();
        plan.all(Task.class).forEach(it -> {
            var task = file.addTask();
            task.setName(it.id().value());
            task.setDuration(Duration.getInstance(it.duration().likely(), TimeUnit.DAYS));
            task.setActualDuration(Duration.getInstance(0, TimeUnit.DAYS));
            task.setRemainingDuration(task.getDuration());
            tasks.put(it.id(), task);
        });
        plan.all(Link.class).forEach(it -> Objects.requireNonNull(tasks.get(it.successor())).addPredecessor(
                new Relation.Builder()
                        .predecessorTask(Objects.requireNonNull(tasks.get(it.predecessor())))
                        .type(switch (it.type()) {
                            case FINISH_TO_START -> RelationType.FINISH_START;
                            case START_TO_START -> RelationType.START_START;
                            case FINISH_TO_FINISH -> RelationType.FINISH_FINISH;
                            case START_TO_FINISH -> RelationType.START_FINISH;
                        })
                        .lag(Duration.getInstance(it.lag(), TimeUnit.DAYS))));
        return file;
    }
}
