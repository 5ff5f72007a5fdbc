package dev.sextant.analysis.cost;

import dev.sextant.analysis.cost.Price.RoleDays;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Assignment;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The days for which roles are assigned to the tasks of a line, with what a day of them costs when each task begins. */
final class Assigned {

    private static final int DECIMALS = 6;

    private final Plan plan;
    private final Schedule schedule;
    private final Tariffs tariffs;
    private final Map<Id<Task>, List<Assignment>> assignments;

    Assigned(Plan plan, Schedule schedule, Tariffs tariffs) {
        this.plan = plan;
        this.schedule = schedule;
        this.tariffs = tariffs;
        this.assignments = plan.by(Assignment.class, Assignment::task);
    }

    /** One for each assignment that counts to the line, in the order of the tasks. */
    List<RoleDays> of(CostLine line, Consumer<Finding> findings) {
        var found = new ArrayList<RoleDays>();
        var without = new HashSet<Id<Role>>();
        for (var task : plan.ranked(Task.class, it -> !schedule.isSummary(it.id()) && isOf(it, line))) {
            for (var assignment : assignments.getOrDefault(task.id(), List.of())) {
                if (line.role() == null || line.role().equals(assignment.role())) {
                    found.add(days(task, assignment, line, without, findings));
                }
            }
        }
        if (found.isEmpty()) {
            findings.accept(Finding.of(Finding.Kind.NOBODY_ASSIGNED, line));
        }
        return List.copyOf(found);
    }

    private boolean isOf(Task task, CostLine line) {
        if (line.task() == null) {
            return line.phase() == null || line.phase().equals(task.phase());
        }
        for (var at = task; at != null; at = plan.find(at.parent()).orElse(null)) {
            if (at.id().equals(line.task())) {
                return true;
            }
        }
        return false;
    }

    private RoleDays days(Task task, Assignment assignment, CostLine line, Set<Id<Role>> without, Consumer<Finding> findings) {
        var rate = tariffs.perDay(assignment.role(), schedule.of(task).start());
        if (rate.isEmpty() && without.add(assignment.role())) {
            findings.accept(Finding.of(Finding.Kind.NO_RATE, line, assignment.role()));
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
