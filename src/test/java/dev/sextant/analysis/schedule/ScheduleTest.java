package dev.sextant.analysis.schedule;

import static dev.sextant.plan.SamplePlans.START;
import static dev.sextant.plan.SamplePlans.link;
import static dev.sextant.plan.SamplePlans.phase;
import static dev.sextant.plan.SamplePlans.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.plan.Estimate;
import dev.sextant.plan.Moment;
import dev.sextant.plan.Part;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final Phase PHASE = phase(1);
    private static final LocalDate FRIDAY = START.plusDays(4);
    private static final LocalDate NEXT_MONDAY = START.plusDays(7);

    private final Task first = task(1, PHASE);
    private final Task second = task(2, PHASE);

    @Test
    void finishIsTheLastDayWorked() {
        var days = lasting(first, 5);

        assertThat(Schedule.of(plan(days)).of(days)).satisfies(days(START, FRIDAY, 5));
    }

    @Test
    void whatFollowsAFridayStartsOnMonday() {
        var schedule = Schedule.of(plan(lasting(first, 5), second, link(first, second)));

        assertThat(schedule.of(second)).satisfies(days(NEXT_MONDAY, NEXT_MONDAY.plusDays(1), 2));
    }

    @Test
    void aPlanThatStartsOnASaturdayStartsOnMonday() {
        var charter = SamplePlans.charter().withDates(START.minusDays(2), null);
        var plan = Plan.of(List.of(charter, PHASE, first));

        assertThat(Schedule.of(plan).of(first).start()).isEqualTo(START);
    }

    @Test
    void whatHasBegunAndIsNotDoneTakesAsLongAsItTakes() {
        var begun = lasting(first, 5).withActuals(Moment.on(START.plusDays(1)), null).withProgress(20);

        assertThat(Schedule.of(plan(begun)).of(begun)).satisfies(days(START.plusDays(1), NEXT_MONDAY, 5));
    }

    @Test
    void twoHalfDaysShareADay() {
        var schedule = Schedule.of(plan(lasting(first, 0.5), lasting(second, 0.5), link(first, second)));

        assertThat(schedule.of(first)).satisfies(days(START, START, 0.5));
        assertThat(schedule.of(second)).satisfies(days(START, START, 0.5));
    }

    @Test
    void tenTenthsOfADayDoNotDriftIntoTheNext() {
        var tasks = IntStream.rangeClosed(1, 50).mapToObj(it -> lasting(task(it, PHASE), 0.1)).toList();
        var after = task(51, PHASE);
        var parts = new ArrayList<Part>(tasks);
        IntStream.range(1, 50).forEach(at -> parts.add(link(tasks.get(at - 1), tasks.get(at))));
        parts.addAll(List.of(after, link(tasks.getLast(), after)));

        var schedule = Schedule.of(plan(parts.toArray(Part[]::new)));

        assertThat(schedule.of(tasks.get(9)).finish()).isEqualTo(START);
        assertThat(schedule.of(tasks.get(10)).start()).isEqualTo(START.plusDays(1));
        assertThat(schedule.of(after).start()).isEqualTo(NEXT_MONDAY);
    }

    @Test
    void aMilestoneIsOnTheDayItsPredecessorsFinish() {
        var milestone = lasting(second, 0);
        var third = task(3, PHASE);
        var schedule = Schedule.of(plan(lasting(first, 5), milestone, third, link(first, milestone), link(milestone, third)));

        assertThat(schedule.of(milestone)).satisfies(days(FRIDAY, FRIDAY, 0));
        assertThat(schedule.of(milestone).isMilestone()).isTrue();
        assertThat(schedule.of(third).start()).isEqualTo(NEXT_MONDAY);
    }

    @Test
    void aMilestoneKeepsItsOwnDateAndThatOfItsSummary() {
        var dated = lasting(second, 0).withNotBefore(NEXT_MONDAY);
        var alone = lasting(task(3, PHASE), 0);
        var summary = task(4, PHASE).withNotBefore(NEXT_MONDAY);
        var inside = lasting(task(5, PHASE), 0).withPlace(PHASE.id(), summary.id(), 1);
        var schedule = Schedule.of(plan(lasting(first, 5), dated, alone, summary, inside, link(first, dated)));

        assertThat(schedule.of(dated).start()).isEqualTo(NEXT_MONDAY);
        assertThat(schedule.of(alone).start()).isEqualTo(START);
        assertThat(schedule.of(inside).start()).isEqualTo(NEXT_MONDAY);
    }

    @Test
    void nothingStartsBeforeItsDateOrThePlan() {
        var late = first.withNotBefore(LocalDate.of(2027, 2, 6)); // a Saturday
        var early = second.withNotBefore(START.minusYears(1));
        var schedule = Schedule.of(plan(late, early));

        assertThat(schedule.of(late).start()).isEqualTo(LocalDate.of(2027, 2, 8));
        assertThat(schedule.of(early).start()).isEqualTo(START);
    }

    @Test
    void aSummaryLastsAsLongAsItsTasksWhateverItsOwnDuration() {
        var summary = lasting(task(3, PHASE), 100);
        var inside = lasting(first, 2).withPlace(PHASE.id(), summary.id(), 1).withNotBefore(START.plusDays(1));
        var also = lasting(second, 3).withPlace(PHASE.id(), summary.id(), 2);
        var after = task(4, PHASE);
        var schedule = Schedule.of(plan(summary, inside, also, after, link(inside, also), link(summary, after)));

        assertThat(schedule.of(summary)).satisfies(days(START.plusDays(1), NEXT_MONDAY, 5));
        assertThat(schedule.of(after).start()).isEqualTo(NEXT_MONDAY.plusDays(1));
    }

    @Test
    void aPhaseReachesFromItsFirstTaskToItsLast() {
        var empty = phase(2);
        var schedule = Schedule.of(plan(empty, lasting(first, 3), lasting(second, 2), link(first, second)));

        assertThat(schedule.of(PHASE)).hasValueSatisfying(days(START, FRIDAY, 5));
        assertThat(schedule.of(empty)).isEmpty();
        assertThat(schedule.whole()).hasValueSatisfying(days(START, FRIDAY, 5));
        assertThat(Schedule.of(plan()).whole()).isEmpty();
    }

    @Test
    void tenThousandTasksInARowFinishOnTheTwentyThousandthDay() {
        var schedule = Schedule.of(SamplePlans.chain(10_000));

        assertThat(schedule.whole().orElseThrow().finish())
                .isEqualTo(START.plusWeeks(19_999 / 5).plusDays(19_999 % 5));
    }

    private static Consumer<Span> days(LocalDate start, LocalDate finish, double workingDays) {
        return span -> assertThat(List.of(span.start(), span.finish(), span.workingDays())).isEqualTo(List.of(start, finish, workingDays));
    }

    private static Task lasting(Task task, double days) {
        return task.withDuration(Estimate.certain(days));
    }

    private static Plan plan(Part... parts) {
        return Plan.of(Stream.concat(Stream.of(SamplePlans.charter(), PHASE), Stream.of(parts)).toList());
    }
}
