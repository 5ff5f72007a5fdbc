package dev.sextant.analysis.schedule;

import static dev.sextant.plan.SamplePlans.START;

import dev.sextant.plan.Constraint;
import dev.sextant.plan.Constraint.Rule;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.Link.Type;
import dev.sextant.plan.Moment;
import dev.sextant.plan.Part;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Two tasks of three and two days in a plan that begins on Monday, 4 January 2027; days have eight hours, nine to twelve and
 * one to six.
 */
abstract class TwoTasks {

    static final Phase PHASE = SamplePlans.phase(1);
    static final LocalDate FRIDAY = START.plusDays(4);
    static final LocalDate NEXT_MONDAY = START.plusDays(7);

    final Task first = lasting(1, 3);
    final Task second = lasting(2, 2);

    LocalDate start(Link link) {
        return Schedule.of(plan(first, second, link)).of(second).start();
    }

    Span under(Rule rule, LocalDate day) {
        var held = second.withConstraint(new Constraint(rule, Moment.on(day)));
        return Schedule.of(plan(first, held, link(Type.FINISH_TO_START, 0, false))).of(held);
    }

    Link link(Type type, double lag, boolean elapsed) {
        return new Link(new Id<>("link"), first.id(), second.id(), type, lag, elapsed);
    }

    static Task lasting(int number, double days) {
        return SamplePlans.task(number, PHASE).withDuration(Estimate.certain(days));
    }

    static Plan plan(Part... parts) {
        return Plan.of(Stream.concat(Stream.of(SamplePlans.charter(), PHASE), Stream.of(parts)).toList());
    }
}
