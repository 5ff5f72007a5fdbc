package dev.sextant.analysis.schedule;

import static dev.sextant.plan.SamplePlans.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.plan.Constraint;
import dev.sextant.plan.Constraint.Rule;
import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.Link.Type;
import dev.sextant.plan.Moment;
import dev.sextant.plan.Part;
import dev.sextant.plan.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummariesTest extends TwoTasks {

    @Test
    void aLinkCannotHoldTheFinishOfASummary() {
        var inside = lasting(3, 1).withPlace(PHASE.id(), second.id(), 1);

        assertThatThrownBy(() -> plan(first, second, inside, link(Type.FINISH_TO_FINISH, 0, false)))
                .isInstanceOf(Refusal.class).hasMessageContaining("link.summary");
    }

    @Test
    void aLinkToASummaryBindsAllInItAndOneFromItWaitsForTheLast() {
        var summary = lasting(5, 0);
        var inside = lasting(3, 1).withPlace(PHASE.id(), summary.id(), 1);
        var also = lasting(4, 4).withPlace(PHASE.id(), summary.id(), 2);
        var into = new Link(new Id<>("into"), first.id(), summary.id());
        var beside = new Link(new Id<>("beside"), summary.id(), second.id()).withType(Type.START_TO_START).withLag(1, false);
        var schedule = Schedule.of(plan(first, second, summary, inside, also, into, beside));

        assertThat(schedule.of(inside).start()).isEqualTo(FRIDAY.minusDays(1));
        assertThat(schedule.of(also).start()).isEqualTo(FRIDAY.minusDays(1));
        assertThat(schedule.of(second).start()).isEqualTo(FRIDAY);
        assertThat(schedule.reason(inside.id())).isEqualTo(new Reason.Waits(into));
        assertThat(schedule.floats(summary.id()).total()).isZero();
        assertThat(schedule.floats(inside.id()).total()).isEqualTo(1); // what begins with its summary is held by what waits for that beginning
    }

    @Test
    void aFixedDayOfASummaryHoldsNothing() {
        var summary = lasting(5, 0).withConstraint(new Constraint(Rule.START_ON, Moment.on(START)));
        var inside = lasting(2, 10).withPlace(PHASE.id(), summary.id(), 1);
        var schedule = Schedule.of(plan(summary, inside, lasting(3, 20)));

        assertThat(schedule.floats(inside.id()).total()).isEqualTo(10);
    }

    @Test
    void whatHasBegunIsNotHeldByWhatWaitsForTheBeginningOfItsSummary() {
        var summary = lasting(5, 0);
        var begun = lasting(2, 10).withPlace(PHASE.id(), summary.id(), 1).withProgress(50).withActuals(Moment.on(START), null);
        var beside = new Link(new Id<>("beside"), summary.id(), new Id<>("task-3")).withType(Type.START_TO_START);
        var schedule = Schedule.of(plan(summary, begun, lasting(3, 20), beside));

        assertThat(schedule.floats(begun.id()).total()).isEqualTo(10);
    }

    @Test
    void aSummaryIsCriticalOnlyByWhatIsNotDone() {
        var summary = lasting(5, 0);
        var done = first.withPlace(PHASE.id(), summary.id(), 1).withActuals(Moment.on(START), Moment.on(START.plusDays(2)));
        var open = second.withPlace(PHASE.id(), summary.id(), 2);

        assertThat(Schedule.of(plan(summary, done)).isCritical(summary.id())).isFalse();
        assertThat(Schedule.of(plan(summary, done, open, lasting(3, 20))).isCritical(summary.id())).isFalse();
        assertThat(Schedule.of(plan(summary, done, open, lasting(3, 20))).floats(summary.id()).total()).isEqualTo(18);
    }

    @Test
    void anOutlineIsNeverTooDeepToWalkDown() {
        var parts = new ArrayList<Part>(List.of(lasting(1, 1)));
        for (var number = 2; number <= 102; number++) {
            parts.add(lasting(number, 1).withPlace(PHASE.id(), new Id<>("task-" + (number - 1)), 1));
        }
        assertThatThrownBy(() -> plan(parts.toArray(Part[]::new))).isInstanceOf(Refusal.class).hasMessageContaining("task.deep");
        assertThat(Schedule.of(plan(parts.subList(0, 101).toArray(Part[]::new))).whole()).isPresent();
    }
}
