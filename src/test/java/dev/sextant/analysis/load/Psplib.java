package dev.sextant.analysis.load;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.analysis.schedule.WorkingTime;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Role;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;

/**
 * An instance of PSPLIB (Kolisch and Sprecher, 1996) as a plan: a period is a working day, a unit of a resource one person.
 *
 * @param successors of each activity, from 0
 * @param demand of each activity on each resource
 */
record Psplib(String name, int[][] successors, int[] duration, int[][] demand, int[] capacity) {

    private static final int WHOLE = 100;

    static List<Psplib> read(Path zip) {
        var found = new ArrayList<Psplib>();
        try (var file = new ZipFile(zip.toFile())) {
            for (var entry : file.stream().filter(it -> it.getName().endsWith(".sm")).toList()) {
                found.add(parse(entry.getName(), new InputStreamReader(file.getInputStream(entry), StandardCharsets.US_ASCII).readAllAsString()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    /** The best makespan known of each instance, by its name. */
    static Map<String, Integer> best(Path csv) {
        var best = new HashMap<String, Integer>();
        try {
            Files.readAllLines(csv).stream().skip(1).map(it -> it.split(",", -1))
                    .forEach(it -> best.put(it[0] + it[1] + "_" + it[2] + ".sm", Integer.parseInt(it[3])));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return best;
    }

    private static Psplib parse(String name, String text) {
        var relations = rows(text, "PRECEDENCE RELATIONS");
        var requests = rows(text, "REQUESTS/DURATIONS");
        var successors = relations.stream().map(it -> Arrays.stream(it).skip(3).map(to -> to - 1).toArray()).toArray(int[][]::new);
        var durations = requests.stream().mapToInt(it -> it[2]).toArray();
        var demand = requests.stream().map(it -> Arrays.copyOfRange(it, 3, it.length)).toArray(int[][]::new);
        return new Psplib(name, successors, durations, demand, rows(text, "RESOURCEAVAILABILITIES").getFirst());
    }

    /** The rows of whole numbers below a heading. */
    private static List<int[]> rows(String text, String heading) {
        return text.substring(text.indexOf(heading)).lines().skip(1).takeWhile(it -> !it.startsWith("****"))
                .filter(it -> it.matches("[ \\d]+")).map(it -> Arrays.stream(it.strip().split(" +")).mapToInt(Integer::parseInt).toArray()).toList();
    }

    Plan plan() {
        var team = new Team();
        var roles = IntStream.range(0, capacity.length).mapToObj(it -> Team.role(it, WHOLE * capacity[it])).toArray(Role[]::new);
        var tasks = IntStream.range(0, duration.length).mapToObj(it -> Team.task(it, duration[it])).toArray(Task[]::new);
        team.with(roles).with(tasks);
        for (var task = 0; task < tasks.length; task++) {
            for (var role = 0; role < roles.length; role++) {
                if (demand[task][role] > 0) {
                    team.assign(tasks[task], roles[role], WHOLE * demand[task][role]);
                }
            }
            for (var to : successors[task]) {
                team.with(SamplePlans.link(tasks[task], tasks[to]));
            }
        }
        return team.plan();
    }

    static int makespan(Schedule schedule) {
        return (int) WorkingTime.STANDARD.between(
                WorkingTime.moment(SamplePlans.START), WorkingTime.moment(schedule.whole().orElseThrow().end())) / 480;
    }

    /** The makespan of one serial pass by latest finish, then by number, on these arrays alone: what levelling is held against. */
    int barePass() {
        var size = duration.length; // activities are numbered in an order that keeps all precedences
        var latest = new int[size];
        Arrays.fill(latest, Integer.MAX_VALUE / 2);
        for (var task = size - 1; task >= 0; task--) {
            for (var to : successors[task]) {
                latest[task] = Math.min(latest[task], latest[to] - duration[to]);
            }
        }
        var used = new int[Arrays.stream(duration).sum() + 1][capacity.length];
        var ready = new int[size];
        var waiting = new int[size];
        Arrays.stream(successors).flatMapToInt(Arrays::stream).forEach(to -> waiting[to]++);
        var makespan = 0;
        for (var placed = 0; placed < size; placed++) {
            var next = IntStream.range(0, size).filter(it -> waiting[it] == 0).boxed()
                    .min(Comparator.<Integer>comparingInt(it -> latest[it]).thenComparingInt(it -> it)).orElseThrow();
            var begin = ready[next];
            while (!fits(used, next, begin)) {
                begin++;
            }
            for (var period = begin; period < begin + duration[next]; period++) {
                for (var resource = 0; resource < capacity.length; resource++) {
                    used[period][resource] += demand[next][resource];
                }
            }
            var end = begin + duration[next];
            makespan = Math.max(makespan, end);
            waiting[next] = -1;
            for (var to : successors[next]) {
                waiting[to]--;
                ready[to] = Math.max(ready[to], end);
            }
        }
        return makespan;
    }

    private boolean fits(int[][] used, int task, int begin) {
        return IntStream.range(begin, begin + duration[task]).allMatch(period -> IntStream.range(0, capacity.length)
                .allMatch(resource -> used[period][resource] + demand[task][resource] <= capacity[resource]));
    }

    /** What is wrong with a schedule: every precedence, and every resource in every period. */
    List<String> faults(Plan plan, Schedule schedule) {
        var faults = new ArrayList<String>();
        var begin = IntStream.range(0, duration.length).map(it -> period(schedule.of(Team.task(it, 0).id()).begin())).toArray();
        var end = IntStream.range(0, duration.length).map(it -> period(schedule.of(Team.task(it, 0).id()).end())).toArray();
        var used = new int[makespan(schedule)][capacity.length];
        for (var task = 0; task < duration.length; task++) {
            if (end[task] - begin[task] != duration[task]) {
                faults.add(name + ": " + task + " takes " + (end[task] - begin[task]) + " periods");
            }
            for (var to : successors[task]) {
                if (begin[to] < end[task]) {
                    faults.add(name + ": " + to + " begins before " + task + " ends");
                }
            }
            for (var period = begin[task]; period < end[task]; period++) {
                for (var resource = 0; resource < capacity.length; resource++) {
                    used[period][resource] += demand[task][resource];
                }
            }
        }
        for (var period = 0; period < used.length; period++) {
            for (var resource = 0; resource < capacity.length; resource++) {
                if (used[period][resource] > capacity[resource]) {
                    faults.add(name + ": resource " + resource + " in period " + period);
                }
            }
        }
        return faults;
    }

    private static int period(LocalDateTime time) {
        return (int) WorkingTime.STANDARD.between(WorkingTime.moment(SamplePlans.START), WorkingTime.moment(time)) / 480;
    }
}
