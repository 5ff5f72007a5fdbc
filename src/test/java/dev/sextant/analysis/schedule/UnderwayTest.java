package dev.sextant.analysis.schedule;

import static dev.sextant.plan.SamplePlans.START;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.plan.Constraint;
import dev.sextant.plan.Constraint.Rule;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.Link.Type;
import dev.sextant.plan.Moment;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a task that has begun, or that is fixed, does to the floats of others. The plan begins on a Monday. */
class UnderwayTest {

    private static final Phase PHASE = SamplePlans.phase(1);

    private final Task first = lasting(1, 4);
    private final Task second = lasting(2, 4);
    private final Task longest = lasting(3, 10);

    @Test
    void aTaskThatHasBegunGoesOnUntilItsDurationIsOver() {
        var begun = first.withProgress(50).withActuals(Moment.on(START), null);
        var schedule = Schedule.of(Plan.of(List.of(SamplePlans.charter(), PHASE, begun)));

        assertThat(schedule.of(begun).finish()).isEqualTo(START.plusDays(3));
        assertThat(schedule.isCritical(begun.id())).isTrue();
    }

    @Test
    void ofATaskThatHasBegunOnlyTheRestWaits() {
        var begun = second.withProgress(50).withActuals(Moment.on(START), null);
        var schedule = of(begun, Type.FINISH_TO_START);

        assertThat(schedule.floats(begun.id()).total()).isEqualTo(6);
        assertThat(schedule.floats(first.id()).total()).isEqualTo(4); // two days of the second are left, not four
    }

    @Test
    void aTaskThatHasBegunIsNotHeldByWhatWaitsForItsStart() {
        var begun = first.withProgress(50).withActuals(Moment.on(START), null);
        var schedule = Schedule.of(Plan.of(List.of(SamplePlans.charter(), PHASE, begun, second, longest, link(Type.START_TO_START))));

        assertThat(schedule.floats(begun.id()).total()).isEqualTo(6);
    }

    @Test
    void aTaskThatIsSetByHandIsNotHeldByWhatWaitsForItsStart() {
        var held = first.withConstraint(new Constraint(Rule.MANUAL, Moment.on(START)));
        var schedule = Schedule.of(Plan.of(List.of(SamplePlans.charter(), PHASE, held, second, longest, link(Type.START_TO_START))));

        assertThat(schedule.floats(held.id()).total()).isEqualTo(6);
    }

    @Test
    void aTaskThatMustStartOnADayHasNoFloatAndWhatItWaitsForHasAsMuchAsTheDayLeaves() {
        var fixed = second.withConstraint(new Constraint(Rule.START_ON, Moment.on(START.plusDays(2))));
        var schedule = of(fixed, Type.FINISH_TO_START);

        assertThat(schedule.floats(fixed.id()).total()).isZero();
        assertThat(schedule.isCritical(fixed.id())).isTrue();
        assertThat(schedule.floats(first.id()).total()).isEqualTo(-2);
    }

    private Schedule of(Task changed, Type type) {
        return Schedule.of(Plan.of(List.of(SamplePlans.charter(), PHASE, first, changed, longest, link(type))));
    }

    private Link link(Type type) {
        return new Link(new Id<>("link"), first.id(), second.id(), type, 0, false);
    }

    private static Task lasting(int number, double days) {
        return new Task(
                new Id<>("t" + number), PHASE.id(), null, number, new Words("T" + number, ""), Estimate.certain(days), null, 0, "", "");
    }
}
