package dev.sextant.analysis.load;

import dev.sextant.analysis.load.Remainder.Cause;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.analysis.schedule.WorkingTime;
import dev.sextant.plan.Role;
import dev.sextant.plan.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/** Finds what is above 100 % in a schedule, and says why it stays. */
record Remainders(Board board, Schedule schedule, Ranking ranking) {

    private static final long WEEK = 7;
    private static final int DONE = 100;

    /** An overloaded week of a role with what is done in it. */
    private static final class Found {
        private final List<Task> tasks = new ArrayList<>();
        private boolean isOneTask;

        boolean isBehind() {
            return tasks.stream().allMatch(it -> it.progress() == DONE);
        }
    }

    List<Remainder> all() {
        var days = board.taken(schedule);
        var all = new ArrayList<Remainder>();
        board.jobs().ofRole().forEach((role, jobs) -> {
            all.addAll(of(jobs, Objects.requireNonNull(days.get(role))));
        });
        return all;
    }

    /** How many overloaded weeks there are in which all that is done has been done. */
    int behind() {
        var days = board.taken(schedule);
        return board.jobs().ofRole().entrySet().stream()
                .mapToInt(it -> (int) weeks(it.getValue(), Objects.requireNonNull(days.get(it.getKey()))).values().stream().filter(Found::isBehind).count())
                .sum();
    }

    private List<Remainder> of(List<Job> jobs, RoleDays days) {
        var all = new ArrayList<Remainder>();
        weeks(jobs, days).forEach((monday, found) -> {
            if (!found.isBehind()) {
                append(all, remainder(jobs.getFirst().role(), monday, found, days));
            }
        });
        return all;
    }

    private TreeMap<LocalDate, Found> weeks(List<Job> jobs, RoleDays days) {
        var weeks = new TreeMap<LocalDate, Found>();
        for (var day = days.first(); day < days.end(); day++) {
            if (days.isOver(day)) {
                weeks.computeIfAbsent(Weeks.monday(LocalDate.ofEpochDay(day)), _ -> new Found());
            }
        }
        if (!weeks.isEmpty()) {
            jobs.forEach(job -> add(job, days, weeks));
        }
        return weeks;
    }

    private void add(Job job, RoleDays days, TreeMap<LocalDate, Found> weeks) {
        var begin = Board.begin(job, schedule);
        var end = Board.end(job, schedule);
        if (begin >= end) {
            return;
        }
        var first = WorkingTime.time(begin).toLocalDate();
        var last = WorkingTime.time(end - 1).toLocalDate();
        weeks.subMap(Weeks.monday(first), true, last, true).forEach((monday, found) -> {
            for (var day = Math.max(monday.toEpochDay(), first.toEpochDay()); day < monday.toEpochDay() + WEEK && day <= last.toEpochDay(); day++) {
                var from = Math.max(begin, day * RoleDays.DAY);
                var to = Math.min(end, (day + 1) * RoleDays.DAY);
                var asked = job.units() * job.time().between(from, to);
                if (asked > 0 && days.isOver(day)) {
                    found.tasks.add(job.task());
                    found.isOneTask |= asked > days.there(day);
                }
            }
        });
    }

    private Remainder remainder(Role role, LocalDate monday, Found found, RoleDays days) {
        var percent = 0.0;
        for (var day = Math.max(days.first(), monday.toEpochDay()); day < Math.min(days.end(), monday.toEpochDay() + WEEK); day++) {
            if (days.isOver(day)) {
                percent = Math.max(percent, 100.0 * days.taken(day) / days.there(day));
            }
        }
        var cause = Double.isInfinite(percent) ? Cause.NOBODY_THERE : found.isOneTask ? Cause.ONE_TASK : Cause.HELD;
        return new Remainder(role, monday, monday, cause, percent, ranking.inOrder(found.tasks));
    }

    /** The same again in the week after makes the one before longer. */
    private static void append(List<Remainder> all, Remainder next) {
        var before = all.isEmpty() ? null : all.getLast();
        if (before != null && before.cause() == next.cause() && before.tasks().equals(next.tasks())
                && before.last().plusWeeks(1).equals(next.first())) {
            all.removeLast();
            all.add(new Remainder(before.role(), before.first(), next.last(), next.cause(), Math.max(before.percent(), next.percent()), next.tasks()));
        } else {
            all.add(next);
        }
    }
}
