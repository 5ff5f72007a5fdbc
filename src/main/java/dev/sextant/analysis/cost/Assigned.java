package dev.sextant.analysis.cost;

import dev.sextant.analysis.cost.Price.RoleDays;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Assignment;
import dev.sextant.plan.Charter;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Role;
import dev.sextant.plan.Spread;
import dev.sextant.plan.Task;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The days for which roles are assigned to the tasks of a line, with what a day of them costs when each task begins. Lines
 * in the same place share them, so that a thousand lines on the whole plan look at its tasks once.
 */
final class Assigned {

    private static final int DECIMALS = 6;

    private final Plan plan;
    private final Schedule schedule;
    private final Tariffs tariffs;
    private final Map<Id<Task>, List<Assignment>> assignments;
    private final Map<Id<?>, List<Task>> tasks = new HashMap<>();
    private final Map<List<Id<?>>, Work> known = new HashMap<>();

    Assigned(Plan plan, Schedule schedule, Tariffs tariffs) {
        this.plan = plan;
        this.schedule = schedule;
        this.tariffs = tariffs;
        this.assignments = plan.by(Assignment.class, Assignment::task);
        plan.ranked(Task.class, it -> assignments.containsKey(it.id()) && !schedule.isSummary(it.id())).forEach(this::place);
    }

    /** A task belongs to itself, to those above it, to its phase and to the whole. */
    private void place(Task task) {
        for (var at = task; at != null; at = plan.find(at.parent()).orElse(null)) {
            tasks.computeIfAbsent(at.id(), _ -> new ArrayList<>()).add(task);
        }
        tasks.computeIfAbsent(task.phase(), _ -> new ArrayList<>()).add(task);
        tasks.computeIfAbsent(Charter.ID, _ -> new ArrayList<>()).add(task);
    }

    /**
     * Work of roles.
     *
     * @param days one for each assignment, in the order of the tasks
     * @param without roles that have no rate
     * @param allDays likely
     */
    record Work(List<RoleDays> days, Set<Id<Role>> without, BigDecimal allDays, BigDecimal low, BigDecimal likely, BigDecimal high) {

        static Work of(List<RoleDays> days, Set<Id<Role>> without) {
            var all = days.stream().map(it -> it.days().likely()).reduce(BigDecimal.ZERO, BigDecimal::add);
            return new Work(List.copyOf(days), without, all, cost(days, Spread::low), cost(days, Spread::likely), cost(days, Spread::high));
        }

        private static BigDecimal cost(List<RoleDays> days, Function<Spread, BigDecimal> point) {
            return days.stream().map(it -> point.apply(it.days()).multiply(it.perDay())).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    Work of(CostLine line, Consumer<Finding> findings) {
        Id<?> place = line.task() != null ? line.task() : Objects.requireNonNullElse(line.phase(), Charter.ID);
        var work = known.computeIfAbsent(List.of(place, Objects.requireNonNullElse(line.role(), Charter.ID)), _ -> work(place, line));
        work.without().forEach(it -> findings.accept(Finding.of(Finding.Kind.NO_RATE, line, it)));
        if (work.days().isEmpty()) {
            findings.accept(Finding.of(Finding.Kind.NOBODY_ASSIGNED, line));
        }
        return work;
    }

    private Work work(Id<?> place, CostLine line) {
        var found = new ArrayList<RoleDays>();
        var without = new LinkedHashSet<Id<Role>>();
        for (var task : tasks.getOrDefault(place, List.of())) {
            for (var assignment : assignments.getOrDefault(task.id(), List.of())) {
                if (line.role() == null || line.role().equals(assignment.role())) {
                    found.add(days(task, assignment, without));
                }
            }
        }
        return Work.of(found, without);
    }

    private RoleDays days(Task task, Assignment assignment, Set<Id<Role>> without) {
        var rate = tariffs.perDay(assignment.role(), schedule.of(task).start());
        if (rate.isEmpty()) {
            without.add(assignment.role());
        }
        return new RoleDays(assignment.role(), days(task.duration(), assignment.units()), rate.orElse(BigDecimal.ZERO));
    }

    private static Spread days(Estimate duration, int units) {
        return new Spread(days(duration.optimistic(), units), days(duration.likely(), units), days(duration.pessimistic(), units));
    }

    private static BigDecimal days(double days, int units) {
        return BigDecimal.valueOf(days).multiply(BigDecimal.valueOf(units, 2)).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
