package dev.sextant.analysis.schedule;

import dev.sextant.plan.Constraint;
import dev.sextant.plan.Link;
import dev.sextant.plan.Task;

/** What decided when a task happens. */
public sealed interface Reason {

    /** The beginning of the plan, or the end of it where it is worked out from there. */
    record PlanEnd() implements Reason {}

    /** It waits for another task. @param link to the task itself or to a summary that it belongs to */
    record Waits(Link link) implements Reason {}

    /** A rule about its own dates, or about those of a summary that it belongs to. */
    record Rule(Task task, Constraint constraint) implements Reason {}

    /** It really began then. */
    record Began() implements Reason {}

    /** What is not done cannot lie before the status date. */
    record StatusDate() implements Reason {}

    /** It is put off as far as what follows allows. */
    record AsLate() implements Reason {}
}
