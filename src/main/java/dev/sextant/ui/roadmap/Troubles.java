package dev.sextant.ui.roadmap;

import dev.sextant.analysis.schedule.Conflict;
import dev.sextant.analysis.schedule.WorkingTime;
import dev.sextant.plan.Id;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Task;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Says what cannot be as it is wanted, with the tasks concerned and what could be done. */
record Troubles(Telling telling) {

    /** Those that a task has a part in. */
    List<Passage> of(Task task) {
        return told(it -> switch (it) {
            case Conflict.Overrules(Task ruled, var link) -> isSame(ruled.id(), task) || isSame(link.predecessor(), task);
            case Conflict.Late(Task late, _) -> isSame(late.id(), task);
            case Conflict.Unkept(Task unkept, _) -> isSame(unkept.id(), task);
            case Conflict.TooEarly(var start) -> telling.schedule().of(task).start().equals(start);
            case Conflict.TooLate(var finish) -> telling.schedule().of(task).finish().equals(finish);
        });
    }

    /** Those of its tasks. */
    List<Passage> of(Phase phase) {
        return told(it -> switch (it) {
            case Conflict.Overrules(Task ruled, var link) -> isIn(ruled, phase) || isIn(telling.plan().get(link.predecessor()), phase);
            case Conflict.Late(Task late, _) -> isIn(late, phase);
            case Conflict.Unkept(Task unkept, _) -> isIn(unkept, phase);
            case Conflict.TooEarly(var start) -> telling.schedule().of(phase).filter(span -> span.start().equals(start)).isPresent();
            case Conflict.TooLate(var finish) -> telling.schedule().of(phase).filter(span -> span.finish().equals(finish)).isPresent();
        });
    }

    private List<Passage> told(Predicate<Conflict> concerned) {
        return telling.schedule().conflicts().stream().filter(concerned).map(this::tell).map(Passage::read).toList();
    }

    private static boolean isSame(Id<Task> id, Task task) {
        return id.equals(task.id());
    }

    private static boolean isIn(Task task, Phase phase) {
        return task.phase().equals(phase.id());
    }

    private String tell(Conflict conflict) {
        var charter = telling.plan().charter();
        return switch (conflict) {
            case Conflict.Overrules(Task task, var link) -> telling.say("inspector.conflict.overrules",
                    telling.name(task.id()), rule(task), new Waiting(telling).plainly(link));
            case Conflict.Late(Task task, var finish) -> telling.say("inspector.conflict.late",
                    telling.name(task.id()), telling.date(finish), overdue(task), telling.date(Objects.requireNonNull(task.deadline())));
            case Conflict.Unkept(Task task, var day) -> telling.say("inspector.conflict.unkept",
                    telling.name(task.id()), rule(task), telling.date(day));
            case Conflict.TooEarly(var start) -> telling.say("inspector.conflict.too-early",
                    telling.date(Objects.requireNonNull(charter.finish())), telling.date(start), telling.date(charter.start()));
            case Conflict.TooLate(var finish) -> telling.say("inspector.conflict.too-late",
                    telling.date(finish), telling.date(Objects.requireNonNull(charter.finish())));
        };
    }

    private String rule(Task task) {
        return telling.rule(Objects.requireNonNull(task.constraint()));
    }

    /** How much work lies after the deadline. */
    private String overdue(Task task) {
        var evening = WorkingTime.moment(Objects.requireNonNull(task.deadline()).plusDays(1));
        var end = WorkingTime.moment(telling.schedule().of(task).end());
        return telling.length(telling.schedule().calendars().of(task.calendar()).between(evening, end));
    }
}
