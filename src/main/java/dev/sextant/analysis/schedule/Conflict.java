package dev.sextant.analysis.schedule;

import dev.sextant.plan.Link;
import dev.sextant.plan.Task;
import java.time.LocalDate;

/** Something that cannot be as it is wanted. The dates of the schedule are what comes nearest. */
public sealed interface Conflict {

    /** A rule or a date set by hand puts a task where a link does not allow it. The rule wins. */
    record Overrules(Task task, Link link) implements Conflict {}

    /** A task ends after its deadline. */
    record Late(Task task, LocalDate finish) implements Conflict {}

    /** A rule could not be kept: the task lies elsewhere. */
    record Unkept(Task task, LocalDate day) implements Conflict {}

    /** Worked out from the wanted finish, the plan would have to begin earlier than it may. */
    record TooEarly(LocalDate start) implements Conflict {}

    /** Worked out from the wanted finish, the plan ends after it all the same: a rule or what has happened pushes it. */
    record TooLate(LocalDate finish) implements Conflict {}
}
