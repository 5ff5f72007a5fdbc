package dev.sextant.analysis.load;

import static dev.sextant.analysis.load.Team.MONDAY;

import dev.sextant.plan.Constraint;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.Moment;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Role;
import dev.sextant.plan.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Plans with a bit of everything. */
final class RandomTeam {

    private RandomTeam() {}

    /** With rules, actual dates, summaries, calendars and people. */
    static Plan plan(SplittableRandom random, int tasks) {
        return plan(random, tasks, true);
    }

    /** Only tasks that can be put off, and no task that alone is too much. */
    static Plan free(SplittableRandom random, int tasks) {
        return plan(random, tasks, false);
    }

    private static Plan plan(SplittableRandom random, int tasks, boolean odd) {
        var team = new Team();
        var roles = new ArrayList<Role>();
        team.with(Team.calendarWithout("away", MONDAY.plusDays(8), MONDAY.plusDays(16)));
        for (var number = 1; number <= 4; number++) {
            var role = Team.role(number, odd && number == 4 ? 0 : 100 * number);
            roles.add(number == 3 && odd ? role.withCalendar(new Id<>("away")) : role);
        }
        roles.forEach(team::with);
        if (odd) {
            team.with(Team.person(1, roles.getFirst(), 80, new Id<>("away")), Team.person(2, roles.getFirst(), 60, null));
        }
        var made = new ArrayList<Task>();
        for (var number = 1; number <= tasks; number++) {
            var task = Team.task(number, random.nextInt(1, 24) / 2.0);
            if (odd && number > 3 && number % 7 == 0) {
                task = task.withPlace(Team.PHASE.id(), new Id<>("task-" + (number % 3 + 1)), number);
            } else if (odd && number > 3) {
                task = odd(task, random);
            }
            made.add(task);
            team.with(task);
            team.assign(task, roles.get(random.nextInt(4)), random.nextInt(1, odd ? 25 : 10) * 10);
        }
        return linked(team.plan(), made, random, odd);
    }

    private static Task odd(Task task, SplittableRandom random) {
        var day = MONDAY.plusDays(random.nextInt(60));
        return switch (random.nextInt(14)) {
            case 0 -> task.withConstraint(new Constraint(Constraint.Rule.MANUAL, Moment.on(day)));
            case 1 -> task.withConstraint(new Constraint(Constraint.Rule.START_NO_LATER, Moment.on(day)));
            case 2 -> task.withConstraint(new Constraint(Constraint.Rule.FINISH_ON, Moment.on(day)));
            case 3 -> task.withNotBefore(day);
            case 4 -> task.withActuals(Moment.on(day), null).withProgress(30);
            case 5 -> task.withProgress(50);
            case 6 -> task.withActuals(Moment.on(day), Moment.on(day.plusDays(3)));
            case 7 -> task.withConstraint(new Constraint(Constraint.Rule.AS_LATE, null));
            case 8 -> task.withDeadline(day);
            default -> task;
        };
    }

    private static Plan linked(Plan unlinked, List<Task> tasks, SplittableRandom random, boolean odd) {
        var plan = unlinked;
        var types = odd ? Link.Type.values() : new Link.Type[] {Link.Type.FINISH_TO_START};
        for (var number = 4; number < tasks.size(); number++) {
            for (var count = random.nextInt(3); count > 0; count--) {
                var type = types[random.nextInt(types.length)];
                var link = new Link(
                        new Id<>("link-" + number + "-" + count), tasks.get(random.nextInt(odd ? 0 : 3, number)).id(), tasks.get(number).id(), type,
                        odd ? random.nextInt(-2, 3) : 0, false);
                try {
                    plan = plan.with(List.of(Edit.add(link)));
                } catch (Refusal twiceOrInACircle) {
                    continue; // another plan is as good
                }
            }
        }
        return plan;
    }
}
