package dev.sextant.ui.business;

import dev.sextant.analysis.benefit.BusinessCase;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.analysis.trace.Subject;
import dev.sextant.analysis.trace.Trace;
import dev.sextant.analysis.trace.Tracing;
import dev.sextant.plan.Plan;
import java.util.Currency;
import java.util.Optional;

/** What the screen shows of a plan. */
record Case(Plan plan, Schedule schedule, BusinessCase business, Tracing tracing) {

    static Case of(Plan plan) {
        var schedule = Schedule.of(plan);
        var business = BusinessCase.of(plan, schedule);
        return new Case(plan, schedule, business, Tracing.of(business));
    }

    Optional<Trace> trace(Subject subject) {
        return tracing.find(subject);
    }

    Currency currency() {
        return plan.charter().currency();
    }

    /** Whether nothing has been entered that could be weighed. */
    boolean isEmpty() {
        return business.costs().lines().isEmpty() && business.benefits().yields().isEmpty();
    }
}
