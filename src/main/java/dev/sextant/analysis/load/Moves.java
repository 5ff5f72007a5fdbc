package dev.sextant.analysis.load;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.analysis.schedule.Trial;
import dev.sextant.analysis.schedule.WorkingTime;
import dev.sextant.plan.Constraint;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tells what an outcome does, move by move. */
record Moves(Plan plan, Schedule before, Levelling.Outcome outcome, Trial trial, Board board, Ranking ranking) {

    List<Move> all() {
        var delays = outcome.delays().values().stream()
                .sorted(Comparator.comparing(Placer.Delay::begin).thenComparing(it -> before.of(task(it)).begin()).thenComparing(it -> task(it).id().value()))
                .toList();
        var ends = new Ends(trial, delays);
        var perDay = trial.calendars().minutesPerDay();
        var constraints = new HashMap<Task, Constraint>();
        outcome.edits().forEach(edit -> constraints.put((Task) Objects.requireNonNull(edit.before()), Objects.requireNonNull(((Task) Objects.requireNonNull(edit.after())).constraint())));
        var moves = new ArrayList<Move>();
        for (var at = 0; at < delays.size(); at++) {
            var delay = delays.get(at);
            var task = task(delay);
            var time = trial.calendars().ofPlan();
            var from = WorkingTime.moment(before.of(task).begin());
            moves.add(new Move(
                    task, before.of(task).start(), WorkingTime.time(delay.begin()).toLocalDate(), time.between(from, delay.begin()) / perDay, clash(delay),
                    time.between(ends.after(at), ends.after(at + 1)) / perDay, Objects.requireNonNull(constraints.get(task))));
        }
        return moves;
    }

    private Task task(Placer.Delay delay) {
        return trial.network().tasks().get(delay.task());
    }

    private Clash clash(Placer.Delay delay) {
        var day = delay.blocked();
        var from = day * RoleDays.DAY;
        var to = from + RoleDays.DAY;
        var role = delay.job().role();
        var others = new ArrayList<Task>();
        var asked = delay.job().units() * within(delay.job(), delay.earliest(), delay.job().end(delay.earliest(), Long.MAX_VALUE), from, to);
        for (var job : board.of(role)) {
            var minutes = within(job, Board.begin(job, outcome.after()), Board.end(job, outcome.after()), from, to);
            if (minutes > 0 && !job.task().equals(delay.job().task())) {
                others.add(job.task());
                asked += job.units() * minutes;
            }
        }
        var there = board.staffing().of(role).stream().mapToLong(it -> it.available(from, to)).sum();
        return new Clash(role, LocalDate.ofEpochDay(day), 100.0 * asked / there, ranking.inOrder(others));
    }

    /** Minutes of work of a job within two moments. */
    private static long within(Job job, long begin, long end, long from, long to) {
        var first = Math.max(begin, from);
        var last = Math.min(end, to);
        return first < last ? job.time().between(first, last) : 0;
    }

    /** When the plan ends with the first of the moves. A move never lets it end earlier, so most need not be tried. */
    private static final class Ends {

        private final Trial trial;
        private final List<Placer.Delay> delays;
        private final long[] known;

        Ends(Trial trial, List<Placer.Delay> delays) {
            this.trial = trial;
            this.delays = delays;
            known = new long[delays.size() + 1];
            known[0] = tried(0);
            known[delays.size()] = tried(delays.size());
            fill(0, delays.size());
        }

        private void fill(int low, int high) {
            if (high - low < 2) {
                return;
            }
            var middle = (low + high) / 2;
            known[middle] = known[low] == known[high] ? known[low] : tried(middle);
            fill(low, middle);
            fill(middle, high);
        }

        private long tried(int moves) {
            Map<Integer, Long> begins = new HashMap<>();
            delays.subList(0, moves).forEach(it -> begins.put(it.task(), it.begin()));
            return trial.run((task, earliest) -> Math.max(earliest, begins.getOrDefault(task, earliest))).end();
        }

        long after(int moves) {
            return known[moves];
        }
    }
}
