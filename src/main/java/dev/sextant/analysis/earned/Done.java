package dev.sextant.analysis.earned;

import dev.sextant.analysis.cost.Costing;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Id;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Task;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much of the work of a task, a phase or the whole plan was done by each day up to the status date. */
final class Done {

    private static final double ALL = 100;

    private final Plan plan;
    private final LocalDate status;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Object, List<Piece>> byPlace = new HashMap<>();
    private final Map<Object, Map<LocalDate, Double>> shares = new HashMap<>();

    /**
     * The progress of a task without tasks below it.
     *
     * @param done 0 to 1
     * @param days likely duration, by which it weighs
     * @param from the day on which it began
     * @param until the day by which it had come so far
     */
    private record Piece(Task task, double done, double days, LocalDate from, LocalDate until) {

        double by(LocalDate day) {
            if (!day.isBefore(until)) {
                return done;
            }
            return day.isBefore(from) ? 0 : done * days(day) / days(until);
        }

        private double days(LocalDate day) {
            return ChronoUnit.DAYS.between(from, day) + 1.0;
        }
    }

    Done(Plan plan, Schedule schedule, LocalDate status) {
        this.plan = plan;
        this.status = status;
        plan.all(Task.class).stream().filter(it -> !schedule.isSummary(it.id())).sorted(Comparator.comparing(Task::id))
                .forEach(it -> pieces.add(piece(it, schedule)));
    }

    private Piece piece(Task task, Schedule schedule) {
        var span = schedule.of(task);
        var until = span.finish().isBefore(status) ? span.finish() : status;
        var from = span.start().isBefore(until) ? span.start() : until;
        return new Piece(task, task.progress() / ALL, task.duration().likely(), from, until);
    }

    /** 0 to 1; nothing to do counts as nothing done. */
    double share(Costing costing, LocalDate day) {
        var line = costing.line();
        var place = line.task() != null ? line.task() : costing.phase() != null ? costing.phase() : "";
        return shares.computeIfAbsent(place, _ -> new HashMap<>())
                .computeIfAbsent(day, _ -> share(byPlace.computeIfAbsent(place, _ -> pieces(costing)), day));
    }

    private List<Piece> pieces(Costing costing) {
        var task = costing.line().task();
        return pieces.stream()
                .filter(it -> task != null ? isPartOf(it.task(), task) : costing.phase() == null || costing.phase().equals(it.task().phase()))
                .toList();
    }

    private boolean isPartOf(Task piece, Id<Task> wanted) {
        for (var at = piece; at != null; at = plan.find(at.parent()).orElse(null)) {
            if (at.id().equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Milestones weigh nothing, unless there is nothing else. */
    private static double share(List<Piece> pieces, LocalDate day) {
        var days = pieces.stream().mapToDouble(Piece::days).sum();
        return days > 0
                ? pieces.stream().mapToDouble(it -> it.days() * it.by(day)).sum() / days
                : pieces.stream().mapToDouble(it -> it.by(day)).average().orElse(0);
    }
}
