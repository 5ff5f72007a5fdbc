package dev.sextant.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.Part;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Shift;
import dev.sextant.plan.Task;
import dev.sextant.plan.WorkCalendar;
import dev.sextant.plan.Words;
import dev.sextant.plan.Workday;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mpxj.Duration;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.TimeUnit;
import org.mpxj.cpm.MicrosoftScheduler;

/** The same random networks, scheduled here and by MPXJ: one to three predecessors, mostly FS, some SS and FF, some with lags. */
class DifferentialTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final int REACH = 50;

    /** @param type 0 for FS, 1 for SS, 2 for FF */
    private record Arc(int from, int to, int type, int lag) {}

    private record Network(int[] days, List<Arc> arcs) {

        static Network of(long seed, int tasks) {
            var random = new SplittableRandom(seed);
            var days = new int[tasks];
            var arcs = new ArrayList<Arc>();
            for (var to = 0; to < tasks; to++) {
                days[to] = random.nextInt(1, 21);
                var known = new HashSet<Integer>();
                for (var number = to == 0 ? 0 : random.nextInt(1, 4); number > 0; number--) {
                    var from = random.nextInt(Math.max(0, to - REACH), to);
                    var kind = random.nextInt(100);
                    if (known.add(from)) {
                        arcs.add(new Arc(from, to, kind < 85 ? 0 : kind < 93 ? 1 : 2, random.nextInt(10) == 0 ? random.nextInt(1, 6) : 0));
                    }
                }
            }
            return new Network(days, arcs);
        }
    }

    private record Dates(LocalDateTime start, LocalDateTime finish) {}

    @Test
    void twentyNetworksOfAHundredTasksHaveTheSameDates() throws Exception {
        for (var seed = 1L; seed <= 20; seed++) {
            requireSame(seed, 100);
        }
    }

    @Test
    void fiveNetworksOfAThousandTasksHaveTheSameDates() throws Exception {
        for (var seed = 1L; seed <= 5; seed++) {
            requireSame(seed, 1_000);
        }
    }

    @Tag("torture")
    @Test
    void aNetworkOfTenThousandTasksHasTheSameDates() throws Exception {
        requireSame(1, 10_000);
    }

    private static void requireSame(long seed, int tasks) throws Exception {
        var network = Network.of(seed, tasks);
        assertThat(ours(network)).as("%d tasks, seed %d", tasks, seed).isEqualTo(theirs(network));
    }

    private static List<Dates> ours(Network network) {
        var shifts = new Workday(List.of(new Shift(480, 720), new Shift(780, 1_020)));
        var week = Stream.of(shifts, shifts, shifts, shifts, shifts, Workday.OFF, Workday.OFF).toList();
        var calendar = new WorkCalendar(new Id<>("office"), 1, new Words("Office", ""), week, 8, "");
        Charter charter = SamplePlans.charter().withDates(MONDAY, null).withCalendar(calendar.id());
        var phase = new Phase(new Id<>("phase"), 1, new Words("Phase", ""), Words.NONE, "");
        var tasks = new ArrayList<Task>();
        for (var at = 0; at < network.days().length; at++) {
            tasks.add(new Task(
                    new Id<>("t" + at), phase.id(), null, at, new Words("T" + at, ""), Estimate.certain(network.days()[at]), null, 0, "", ""));
        }
        var parts = new ArrayList<Part>(List.of(charter, calendar, phase));
        parts.addAll(tasks);
        var types = List.of(Link.Type.FINISH_TO_START, Link.Type.START_TO_START, Link.Type.FINISH_TO_FINISH);
        for (var arc : network.arcs()) {
            parts.add(new Link(
                    new Id<>("l" + parts.size()), tasks.get(arc.from()).id(), tasks.get(arc.to()).id(), types.get(arc.type()), arc.lag(), false));
        }
        var schedule = Schedule.of(Plan.of(parts));
        return tasks.stream().map(schedule::of).map(it -> new Dates(it.begin(), it.end())).toList();
    }

    private static List<Dates> theirs(Network network) throws Exception {
        var project = new ProjectFile();
        project.setDefaultCalendar(project.addDefaultBaseCalendar());
        var tasks = new ArrayList<org.mpxj.Task>();
        for (var days : network.days()) {
            var task = project.addTask();
            task.setDuration(days(days));
            task.setActualDuration(days(0));
            task.setRemainingDuration(days(days));
            tasks.add(task);
        }
        var types = List.of(RelationType.FINISH_START, RelationType.START_START, RelationType.FINISH_FINISH);
        for (var arc : network.arcs()) {
            tasks.get(arc.to()).addPredecessor(new Relation.Builder().predecessorTask(tasks.get(arc.from())).type(types.get(arc.type())).lag(days(arc.lag())));
        }
        new MicrosoftScheduler().schedule(project, MONDAY.atTime(8, 0));
        return tasks.stream().map(it -> new Dates(it.getStart(), it.getFinish())).toList();
    }

    private static Duration days(int days) {
        return Duration.getInstance(days, TimeUnit.DAYS);
    }
}
