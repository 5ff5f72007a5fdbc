package dev.sextant.analysis.schedule;

import static dev.sextant.plan.SamplePlans.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.plan.Assignment;
import dev.sextant.plan.Constraint;
import dev.sextant.plan.Constraint.Rule;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.Link.Type;
import dev.sextant.plan.Moment;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Role;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.SpecialDay;
import dev.sextant.plan.WorkCalendar;
import dev.sextant.plan.Words;
import dev.sextant.plan.Workday;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesTest extends TwoTasks {

    @Test
    void aLagIsWorkedOrElapsed() {
        assertThat(start(link(Type.FINISH_TO_START, 2, false))).isEqualTo(NEXT_MONDAY); // Thursday and Friday lie between
        assertThat(start(link(Type.FINISH_TO_START, 2, true))).isEqualTo(FRIDAY.plusDays(3)); // Friday 18:00, so Monday
        assertThat(start(link(Type.FINISH_TO_START, 1, true))).isEqualTo(FRIDAY);
        assertThat(start(link(Type.FINISH_TO_START, -1, false))).isEqualTo(START.plusDays(2));
    }

    @Test
    void linksBindWhatTheySay() {
        assertThat(start(link(Type.START_TO_START, 1, false))).isEqualTo(START.plusDays(1));
        assertThat(start(link(Type.FINISH_TO_FINISH, 0, false))).isEqualTo(START.plusDays(1));
        assertThat(start(link(Type.START_TO_FINISH, 4, false))).isEqualTo(START.plusDays(2));
    }

    @Test
    void nothingStartsBeforeThePlanWhateverALeadSays() {
        assertThat(start(link(Type.FINISH_TO_START, -10, false))).isEqualTo(START);
    }

    @Test
    void eachRuleHoldsItsEnd() {
        assertThat(under(Rule.START_NO_EARLIER, NEXT_MONDAY).start()).isEqualTo(NEXT_MONDAY);
        assertThat(under(Rule.START_NO_EARLIER, START).start()).isEqualTo(FRIDAY.minusDays(1));
        assertThat(under(Rule.FINISH_NO_EARLIER, NEXT_MONDAY.plusDays(2)).finish()).isEqualTo(NEXT_MONDAY.plusDays(2));
        assertThat(under(Rule.START_ON, NEXT_MONDAY).start()).isEqualTo(NEXT_MONDAY);
        assertThat(under(Rule.FINISH_ON, NEXT_MONDAY.plusDays(1)).start()).isEqualTo(NEXT_MONDAY);
        assertThat(under(Rule.START_NO_LATER, NEXT_MONDAY).start()).isEqualTo(FRIDAY.minusDays(1));
        assertThat(under(Rule.FINISH_NO_LATER, NEXT_MONDAY).finish()).isEqualTo(FRIDAY);
    }

    @Test
    void aRuleWinsAgainstALinkAndTheLinkIsNamed() {
        for (var rule : List.of(Rule.START_ON, Rule.START_NO_LATER, Rule.MANUAL)) {
            var held = second.withConstraint(new Constraint(rule, Moment.on(START.plusDays(1))));
            var link = link(Type.FINISH_TO_START, 0, false);
            var schedule = Schedule.of(plan(first, held, link));

            assertThat(schedule.of(held).start()).as(rule.name()).isEqualTo(START.plusDays(1));
            assertThat(schedule.conflicts()).as(rule.name()).containsExactly(new Conflict.Overrules(held, link));
            assertThat(schedule.reason(held.id())).isEqualTo(new Reason.Rule(held, held.constraint()));
        }
        assertThat(Schedule.of(plan(first, second, link(Type.FINISH_TO_START, 0, false))).conflicts()).isEmpty();
    }

    @Test
    void aTaskSetByHandStaysEvenOutsideOfWorkAndBeforeThePlan() {
        var saturday = new Moment(START.minusDays(2), LocalTime.of(20, 0));
        var byHand = second.withConstraint(new Constraint(Rule.MANUAL, saturday));

        assertThat(Schedule.of(plan(byHand)).of(byHand).begin()).isEqualTo(START.minusDays(2).atTime(20, 0));
        assertThat(Schedule.of(plan(byHand)).of(byHand).finish()).isEqualTo(START.plusDays(1));
    }

    @Test
    void aDeadlineMovesNothingAndLimitsFloat() {
        var due = second.withDeadline(START.plusDays(2));
        var missed = second.withDeadline(START);
        assertThat(Schedule.of(plan(lasting(1, 10), due)).floats(due.id()).total()).isEqualTo(1);
        assertThat(Schedule.of(plan(lasting(1, 10), missed)).of(missed).start()).isEqualTo(START);
        assertThat(Schedule.of(plan(lasting(1, 10), missed)).floats(missed.id()).total()).isEqualTo(-1);
        assertThat(Schedule.of(plan(lasting(1, 10), missed)).conflicts()).containsExactly(new Conflict.Late(missed, START.plusDays(1)));
    }

    @Test
    void whatHappenedIsAsItHappened() {
        var begun = first.withActuals(Moment.on(NEXT_MONDAY), null);
        var done = begun.withActuals(Moment.on(NEXT_MONDAY), Moment.on(NEXT_MONDAY.plusDays(7)));
        var link = link(Type.FINISH_TO_START, 0, false);

        assertThat(Schedule.of(plan(begun, second, link)).of(begun).finish()).isEqualTo(NEXT_MONDAY.plusDays(2));
        assertThat(Schedule.of(plan(done, second, link)).of(done).finish()).isEqualTo(NEXT_MONDAY.plusDays(7));
        assertThat(Schedule.of(plan(done, second, link)).of(second).start()).isEqualTo(NEXT_MONDAY.plusDays(8));
        assertThat(Schedule.of(plan(done, second, link)).isCritical(done.id())).isFalse();
        assertThat(Schedule.of(plan(begun, second, link)).reason(begun.id())).isEqualTo(new Reason.Began());
    }

    @Test
    void whatIsNotDoneComesAfterTheStatusDate() {
        var charter = SamplePlans.charter().withStatusDate(FRIDAY);
        var half = lasting(1, 4).withProgress(50).withActuals(Moment.on(START), null);
        var schedule = Schedule.of(Plan.of(List.of(charter, PHASE, half, second)));

        assertThat(schedule.of(half).start()).isEqualTo(START);
        assertThat(schedule.of(half).finish()).isEqualTo(NEXT_MONDAY.plusDays(1));
        assertThat(schedule.of(second).start()).isEqualTo(NEXT_MONDAY);
        assertThat(schedule.reason(second.id())).isEqualTo(new Reason.StatusDate());
    }

    @Test
    void daysThatAreLeftCountMoreThanThePercentage() {
        var half = lasting(1, 4).withProgress(50).withActuals(Moment.on(START), null).withRemaining(7.0);

        assertThat(Schedule.of(plan(half)).of(half).finish()).isEqualTo(START.plusDays(10)); // two done, seven to do
    }

    @Test
    void aRoleThatIsAwayHoldsItsTasks() {
        var calendar = SamplePlans.calendar(1).withWeek(WorkCalendar.STANDARD.week());
        var away = new SpecialDay(new Id<>("away"), calendar.id(), START, FRIDAY, Words.NONE, List.of());
        var role = new Role(new Id<>("role"), 1, new Words("Sales", "销售"), Role.Side.CLIENT, "").withCalendar(calendar.id());
        var other = new Role(new Id<>("other"), 2, new Words("IT", "信息部"), Role.Side.CLIENT, "");
        var alone = plan(calendar, away, role, other, first, new Assignment(new Id<>("a1"), first.id(), role.id()));
        var together = alone.with(List.of(Edit.add(new Assignment(new Id<>("a2"), first.id(), other.id()))));

        assertThat(Schedule.of(alone).of(first).start()).isEqualTo(NEXT_MONDAY);
        assertThat(Schedule.of(together).of(first).start()).isEqualTo(START); // one of them begins, the other has its days too
        assertThat(Schedule.of(together).of(first).finish()).isEqualTo(NEXT_MONDAY.plusDays(2));
    }

    @Test
    void aCalendarOfItsOwnWinsAgainstThoseOfTheRoles() {
        var always = SamplePlans.calendar(1).withWeek(Collections.nCopies(7, Workday.EIGHT_HOURS));
        var task = lasting(1, 7).withCalendar(always.id());

        assertThat(Schedule.of(plan(always, task)).of(task).finish()).isEqualTo(START.plusDays(6));
    }

    @Test
    void aDayIsAsLongAsThePlansCalendarSays() {
        var six = SamplePlans.calendar(1);
        var plan = Plan.of(List.of(SamplePlans.charter().withCalendar(six.id()), PHASE, six, lasting(1, 6)));

        assertThat(Schedule.of(plan).of(first).finish()).isEqualTo(START.plusDays(5)); // Saturday
        assertThat(Schedule.of(plan).of(first).workingDays()).isEqualTo(6);
    }

    @Test
    void halfDaysAndHoursEndWithinADay() {
        var plan = plan(lasting(1, 0.5), lasting(2, 0.25), link(Type.FINISH_TO_START, 0, false));

        assertThat(Schedule.of(plan).of(first).end()).isEqualTo(START.atTime(14, 0));
        assertThat(Schedule.of(plan).of(second).begin()).isEqualTo(START.atTime(14, 0));
        assertThat(Schedule.of(plan).of(second).end()).isEqualTo(START.atTime(16, 0));
    }

    @Test
    void tenYearsAfterTheLastDayThatCanBeEnteredIsADateToo() {
        var late = lasting(1, 3_650).withNotBefore(LocalDate.of(2199, 12, 31));

        assertThat(Schedule.of(plan(late)).of(late).finish()).isEqualTo(LocalDate.of(2213, 12, 27));
    }

    @Test
    void floatIsMeasuredToTheEndAndToTheNextTask() {
        var third = lasting(3, 10);
        var schedule = Schedule.of(plan(first, second, third, link(Type.FINISH_TO_START, 0, false)));

        assertThat(schedule.floats(first.id())).isEqualTo(new Floats(5, 0));
        assertThat(schedule.floats(second.id())).isEqualTo(new Floats(5, 5));
        assertThat(schedule.isNearlyCritical(second.id())).isTrue();
        assertThat(schedule.isCritical(third.id())).isTrue();
        assertThat(schedule.late(first.id()).start()).isEqualTo(NEXT_MONDAY);
    }

    @Test
    void tasksThatHoldEachOthersEndsWaitInACircle() {
        var back = new Link(new Id<>("back"), second.id(), first.id()).withType(Type.FINISH_TO_FINISH);

        assertThatThrownBy(() -> plan(first, second, link(Type.START_TO_START, 0, false), back))
                .isInstanceOf(Refusal.class).hasMessageContaining("link.cycle");
    }

    @Test
    void daysThatAreLeftCountInBothDirections() {
        var left = lasting(2, 5).withRemaining(8.0);
        var schedule = Schedule.of(plan(first, left, link(Type.FINISH_TO_START, 0, false)));

        assertThat(schedule.floats(first.id()).total()).isZero();
        assertThat(schedule.floats(left.id()).total()).isZero();
    }

    @Test
    void aStatusDateEndsWhenItsDayEndsWhateverTheCalendarOfThePlan() {
        var always = SamplePlans.calendar(1).withWeek(Collections.nCopies(7, Workday.EIGHT_HOURS));
        var charter = SamplePlans.charter().withStatusDate(NEXT_MONDAY.minusDays(1));
        var task = lasting(1, 2).withCalendar(always.id());

        assertThat(Schedule.of(Plan.of(List.of(charter, PHASE, always, task))).of(task).start()).isEqualTo(NEXT_MONDAY);
    }
}
