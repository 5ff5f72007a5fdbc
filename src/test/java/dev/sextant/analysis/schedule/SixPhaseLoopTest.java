package dev.sextant.analysis.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.plan.Estimate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.Part;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The six-phase method with its own durations, whose lengths were worked out apart from this program. */
class SixPhaseLoopTest {

    /** Number, optimistic-likely-pessimistic working days, predecessors. */
    private static final String TASKS =
            """
            1.1 2-3-5
            1.2 8-12-18 1.1
            1.3 3-5-8 1.1
            1.4 5-8-12 1.2
            1.5 3-5-8 1.1
            1.6 4-6-9 1.3,1.4
            1.7 5-7-12 1.5,1.6
            1.8 4-6-10 1.7
            2.1 3-4-6 1.8
            2.2 3-5-8 1.8
            2.3 2-3-5 2.1
            2.4 5-7-10 2.2,2.3
            2.5 2-3-4 2.4
            2.6 2-3-4 2.2
            2.7 4-6-10 2.2
            2.8 1-1-2 2.4,2.5,2.6,2.7
            3.1 3-4-6 2.8
            3.2 6-10-15 3.1
            3.3 6-8-12 3.1
            3.4 3-5-8 3.2
            3.5 8-12-18 3.3,3.4
            3.6 3-5-8 3.5
            3.7 5-8-12 3.3
            3.8 5-8-15 3.6
            4.1 3-4-6 3.5
            4.2 5-8-12 4.1
            4.3 5-7-10 3.6,4.1
            4.4 4-6-10 4.2,4.3
            4.5 6-10-15 4.4
            4.6 2-3-5 4.4
            4.7 3-5-8 4.5,4.6
            4.8 8-12-20 4.7
            5.1 8-12-18 3.7,4.8
            5.2 20-30-45 5.1
            5.3 15-22-35 5.1
            5.4 15-22-35 5.1
            5.5 10-15-25 5.2,5.3,5.4
            5.6 6-10-15 3.8,5.2
            5.7 10-15-25 5.5,5.6
            5.8 8-12-20 5.7
            6.1 3-5-8 5.8
            6.2 40-60-80 5.8
            6.3 4-6-10 6.1
            6.4 4-6-10 6.2
            6.5 2-3-5 6.2
            6.6 1-2-3 6.3,6.4,6.5
            6.7 3-5-8 6.6
            """;

    @ParameterizedTest(name = "{0}: go-live after {1}, the loop after {2} working days")
    @CsvSource({"optimistic, 146, 194", "likely, 220, 293", "pessimistic, 344, 445"})
    void theLoopIsAsLongAsItsLongestPath(String point, int goLive, int loop) {
        var schedule = Schedule.of(plan(point(point)));

        assertThat(days(schedule, new Id<>("5.8"))).isEqualTo(goLive);
        assertThat(schedule.whole().orElseThrow().workingDays()).isEqualTo(loop);
    }

    private static double days(Schedule schedule, Id<Task> task) {
        var end = WorkingTime.moment(schedule.of(task).end());
        return WorkingTime.STANDARD.between(WorkingTime.moment(SamplePlans.START), end) / 480.0;
    }

    private static ToDoubleFunction<Estimate> point(String name) {
        return switch (name) {
            case "optimistic" -> Estimate::optimistic;
            case "pessimistic" -> Estimate::pessimistic;
            default -> Estimate::likely;
        };
    }

    private static Plan plan(ToDoubleFunction<Estimate> point) {
        var parts = new ArrayList<Part>(List.of(SamplePlans.charter()));
        IntStream.rangeClosed(1, 6).mapToObj(SamplePlans::phase).forEach(parts::add);
        TASKS.lines().map(line -> line.split(" ")).forEach(row -> {
            var id = new Id<Task>(row[0]);
            var phase = new Id<Phase>("phase-" + row[0].charAt(0));
            var days = List.of(row[1].split("-")).stream().map(Double::valueOf).toList();
            var duration = Estimate.certain(point.applyAsDouble(new Estimate(days.get(0), days.get(1), days.get(2))));
            parts.add(new Task(id, phase, null, parts.size(), new Words(row[0], row[0]), duration, null, 0, "", ""));
            for (var from : row.length > 2 ? row[2].split(",") : new String[0]) {
                parts.add(new Link(new Id<>("link-" + from + "-" + id), new Id<>(from), id));
            }
        });
        return Plan.of(parts);
    }
}
