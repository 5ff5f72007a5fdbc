package dev.sextant.analysis.schedule;

import static dev.sextant.analysis.schedule.Activities.NONE;

import dev.sextant.plan.Constraint;
import dev.sextant.plan.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds what a schedule could not keep. */
record Conflicts(Activities activities, ForwardPass early) {

    List<Conflict> all() {
        var found = new ArrayList<Conflict>();
        for (var task = 0; task < activities.size; task++) {
            if (!activities.isDone(task)) {
                addOverruled(task, found);
                addUnkept(task, found);
                addLate(task, found);
            }
        }
        return found;
    }

    /** Only a rule can put a task where a link does not let it be. */
    private void addOverruled(int task, List<Conflict> found) {
        if (activities.rule[task] == null || activities.network.isSummary(task) || activities.started[task] != NONE) {
            return;
        }
        var ties = activities.ties;
        for (var at = ties.firstIn(task); at < ties.firstIn(task + 1); at++) {
            var tie = ties.in(at);
            if (isBroken(tie)) {
                found.add(new Conflict.Overrules(activities.network.tasks().get(task), activities.network.links().get(tie)));
            }
        }
    }

    private boolean isBroken(int tie) {
        var ties = activities.ties;
        var from = ties.from[tie];
        var to = ties.to[tie];
        var ready = ties.after(tie, ties.fromFinish[tie] ? early.finish[from] : early.start[from], activities.lagTime[to]);
        return activities.between(to, ties.toFinish[tie] ? early.finish[to] : early.start[to], ready) > 0;
    }

    /** The links that do not hold, whether a rule or what has happened is why. */
    List<Link> broken() {
        return IntStream.range(0, activities.network.links().size()).filter(this::isBroken).mapToObj(activities.network.links()::get).toList();
    }

    /** A start or finish that should have been by now, and is not. */
    private void addUnkept(int task, List<Conflict> found) {
        var rule = activities.rule[task];
        if (rule == null || activities.network.isSummary(task)) {
            return;
        }
        var own = rule.namesFinish() ? early.finish[task] : early.start[task];
        var after = rule == Constraint.Rule.START_NO_LATER || rule == Constraint.Rule.FINISH_NO_LATER || isExact(rule)
                ? activities.between(task, activities.moment[task], own)
                : 0;
        if (after > 0) {
            found.add(new Conflict.Unkept(activities.network.tasks().get(task), WorkingTime.time(own).toLocalDate()));
        }
    }

    private static boolean isExact(Constraint.Rule rule) {
        return rule == Constraint.Rule.START_ON || rule == Constraint.Rule.FINISH_ON;
    }

    private void addLate(int task, List<Conflict> found) {
        if (activities.deadline[task] != NONE && activities.between(task, activities.deadline[task], early.finish[task]) > 0) {
            found.add(new Conflict.Late(activities.network.tasks().get(task), WorkingTime.time(early.finish[task]).toLocalDate()));
        }
    }
}
