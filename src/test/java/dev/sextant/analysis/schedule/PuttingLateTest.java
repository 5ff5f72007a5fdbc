package dev.sextant.analysis.schedule;

import static dev.sextant.plan.SamplePlans.START;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.plan.Charter;
import dev.sextant.plan.Constraint;
import dev.sextant.plan.Constraint.Rule;
import dev.sextant.plan.Id;
import dev.sextant.plan.Link.Type;
import dev.sextant.plan.Moment;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import java.util.List;
import org.junit.jupiter.api.Test;

class PuttingLateTest extends TwoTasks {

    @Test
    void asLateAsPossibleIsAsLateAsTheEndAllows() {
        var late = second.withConstraint(new Constraint(Rule.AS_LATE, null));
        var schedule = Schedule.of(plan(first, late));

        assertThat(schedule.of(late).start()).isEqualTo(START.plusDays(1));
        assertThat(schedule.of(late).finish()).isEqualTo(schedule.of(first).finish());
        assertThat(schedule.floats(late.id())).isEqualTo(new Floats(0, 0));
        assertThat(schedule.reason(late.id())).isEqualTo(new Reason.AsLate());
    }

    @Test
    void workedOutFromItsFinishEverythingIsAsLateAsItCan() {
        var charter = SamplePlans.charter().withDates(START, FRIDAY.plusDays(7)).withDirection(Charter.Direction.BACKWARD);
        var plan = Plan.of(List.of(charter, PHASE, first, second, link(Type.FINISH_TO_START, 0, false), lasting(3, 1)));
        var schedule = Schedule.of(plan);

        assertThat(schedule.of(second).finish()).isEqualTo(FRIDAY.plusDays(7));
        assertThat(schedule.of(first).start()).isEqualTo(NEXT_MONDAY);
        assertThat(schedule.of(lasting(3, 1)).start()).isEqualTo(FRIDAY.plusDays(7));
        assertThat(schedule.isCritical(first.id())).isTrue();
        assertThat(schedule.floats(new Id<>("task-3")).total()).isEqualTo(4);
        assertThat(schedule.conflicts()).isEmpty();
    }

    @Test
    void whatCannotBeLateEnoughIsAsEarlyAsItCanEvenWhenThePlanIsWorkedOutFromItsFinish() {
        var charter = SamplePlans.charter().withDates(START, FRIDAY).withDirection(Charter.Direction.BACKWARD);
        var held = first.withNotBefore(NEXT_MONDAY);
        var schedule = Schedule.of(Plan.of(List.of(charter, PHASE, held, second, link(Type.FINISH_TO_START, 0, false))));

        assertThat(schedule.of(held).start()).isEqualTo(NEXT_MONDAY);
        assertThat(schedule.of(second).start()).isEqualTo(NEXT_MONDAY.plusDays(3));
        assertThat(schedule.floats(second.id()).total()).isNegative();
    }

    @Test
    void aPlanThatWouldHaveToBeginTooEarlySaysSo() {
        var charter = SamplePlans.charter().withDates(START, START.plusDays(1)).withDirection(Charter.Direction.BACKWARD);
        var schedule = Schedule.of(Plan.of(List.of(charter, PHASE, first)));

        assertThat(schedule.conflicts()).containsExactly(new Conflict.TooEarly(START.minusDays(3)));
    }

    @Test
    void nothingIsPutLateBeforeWhatItWaitsForWhateverADeadlineSays() {
        var due = lasting(2, 5).withConstraint(new Constraint(Rule.AS_LATE, null)).withDeadline(START.plusDays(1));
        var schedule = Schedule.of(plan(lasting(1, 5), due, link(Type.FINISH_TO_START, 0, false)));

        assertThat(schedule.of(due).start()).isEqualTo(NEXT_MONDAY);
        assertThat(schedule.conflicts()).containsExactly(new Conflict.Late(due, NEXT_MONDAY.plusDays(4)));
    }

    @Test
    void whatIsPutLateStillComesBeforeTheTaskSetByHandThatWaitsForIt() {
        var late = first.withConstraint(new Constraint(Rule.AS_LATE, null));
        var byHand = second.withConstraint(new Constraint(Rule.MANUAL, Moment.on(NEXT_MONDAY)));
        var schedule = Schedule.of(plan(late, byHand, lasting(3, 20), link(Type.FINISH_TO_START, 0, false)));

        assertThat(schedule.of(late).finish()).isEqualTo(FRIDAY);
        assertThat(schedule.conflicts()).isEmpty();
    }

    @Test
    void aSummaryReachesOverItsTasksAlsoWhenThePlanIsWorkedOutFromItsFinish() {
        var charter = SamplePlans.charter().withDates(START, START.plusDays(25)).withDirection(Charter.Direction.BACKWARD);
        var summary = lasting(5, 0);
        var byHand = second.withPlace(PHASE.id(), summary.id(), 1).withConstraint(new Constraint(Rule.MANUAL, Moment.on(NEXT_MONDAY)));
        var inside = first.withPlace(PHASE.id(), summary.id(), 2);
        var schedule = Schedule.of(Plan.of(List.of(charter, PHASE, summary, byHand, inside)));

        assertThat(schedule.of(summary).start()).isEqualTo(NEXT_MONDAY);
        assertThat(schedule.of(summary).finish()).isEqualTo(START.plusDays(25));
    }

    @Test
    void aPlanThatCannotEndWhenItIsWantedSaysSo() {
        var charter = SamplePlans.charter().withDates(START, FRIDAY).withDirection(Charter.Direction.BACKWARD);
        var held = lasting(1, 5).withNotBefore(NEXT_MONDAY);

        assertThat(Schedule.of(Plan.of(List.of(charter, PHASE, held))).conflicts()).containsExactly(new Conflict.TooLate(NEXT_MONDAY.plusDays(4)));
    }
}
