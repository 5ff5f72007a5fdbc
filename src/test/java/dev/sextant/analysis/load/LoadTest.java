package dev.sextant.analysis.load;

import static dev.sextant.analysis.load.Team.MONDAY;
import static dev.sextant.analysis.load.Team.calendarWithout;
import static dev.sextant.analysis.load.Team.person;
import static dev.sextant.analysis.load.Team.role;
import static dev.sextant.analysis.load.Team.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Constraint;
import dev.sextant.plan.Id;
import dev.sextant.plan.Moment;
import dev.sextant.plan.Shift;
import dev.sextant.plan.Task;
import dev.sextant.plan.WorkCalendar;
import dev.sextant.plan.Words;
import dev.sextant.plan.Workday;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LoadTest {

    private final Task first = task(1, 5);
    private final Task second = task(2, 10);

    @Test
    void twoTasksAtOnceAskForTwiceWhatOnePersonHas() {
        var role = role(1, 100);
        var load = Load.of(new Team().with(role, first, second).assign(first, role, 100).assign(second, role, 100).plan());

        assertThat(load.roles()).singleElement().satisfies(it -> {
            assertThat(it.weeks()).extracting(Week::percent).containsExactly(200.0, 100.0);
            assertThat(it.weeks()).extracting(Week::demandedHours).containsExactly(80.0, 40.0);
            assertThat(it.weeks()).extracting(Week::availableHours).containsExactly(40.0, 40.0);
            assertThat(it.over()).extracting(Week::monday).containsExactly(MONDAY);
            assertThat(it.peak().monday()).isEqualTo(MONDAY);
        });
    }

    @Test
    void unitsAndCapacityCountInPercentOfAPerson() {
        var role = role(1, 150);
        var load = Load.of(new Team().with(role, first).assign(first, role, 300).plan());

        assertThat(load.of(role.id()).orElseThrow().weeks()).extracting(Week::percent).containsExactly(200.0);
    }

    @Test
    void whatARoleCanDoIsWhatItsPeopleCan() {
        var role = role(1, 900);
        var away = calendarWithout("away", MONDAY, MONDAY.plusDays(4));
        var plan = new Team().with(away).with(role, person(1, role, 100, null), person(2, role, 50, new Id<>("away")), second)
                .assign(second, role, 90).plan();
        var ofRole = Load.of(plan).of(role.id()).orElseThrow();

        assertThat(ofRole.weeks()).extracting(Week::availableHours).containsExactly(40.0, 60.0);
        assertThat(ofRole.weeks()).extracting(Week::percent).containsExactly(90.0, 60.0);
        assertThat(ofRole.people()).hasSize(2);
        assertThat(ofRole.people().get(1).weeks()).extracting(Week::demandedHours).containsExactly(0.0, 12.0);
        assertThat(ofRole.people().getFirst().weeks()).extracting(Week::demandedHours).containsExactly(36.0, 24.0);
    }

    @Test
    void workWhereNobodyIsThereIsNamedAndNotDividedByZero() {
        var role = role(1, 0);
        var week = Load.of(new Team().with(role, first).assign(first, role, 100).plan()).of(role.id()).orElseThrow().weeks().getFirst();

        assertThat(week.isDeserted()).isTrue();
        assertThat(week.isOver()).isTrue();
        assertThat(week.percent()).isInfinite();
        assertThat(new Week(MONDAY, 0, 0).percent()).isZero();
        assertThat(new Week(MONDAY, 0, 0).isOver()).isFalse();
    }

    @Test
    void aRoleThatIsDoneBeforeTheOthersIsFreeThen() {
        var saturdays = new WorkCalendar(
                new Id<>("saturdays"), 1, new Words("Saturdays", "周六"),
                Stream.concat(Collections.nCopies(5, Workday.OFF).stream(), Stream.of(new Workday(List.of(new Shift(540, 780))), Workday.OFF)).toList(), 8, "");
        var quick = role(1, 100);
        var slow = role(2, 100).withCalendar(saturdays.id());
        var task = task(1, 1);
        var load = Load.of(new Team().with(saturdays, quick, slow, task).assign(task, quick, 100).assign(task, slow, 100).plan());

        assertThat(load.of(quick.id()).orElseThrow().weeks()).extracting(Week::demandedHours).containsExactly(8.0, 0.0);
        assertThat(load.of(slow.id()).orElseThrow().weeks()).extracting(Week::demandedHours).containsExactly(4.0, 4.0);
    }

    @Test
    void whatMakesAWeekIsNamedWithItsHours() {
        var role = role(1, 100);
        var plan = new Team().with(role, first, second).assign(first, role, 50).assign(second, role, 100).plan();

        assertThat(Load.shares(plan, Schedule.of(plan), role.id(), MONDAY))
                .containsExactly(new Load.Share(second, 40), new Load.Share(first, 20));
        assertThat(Load.shares(plan, Schedule.of(plan), role.id(), MONDAY.plusWeeks(1))).containsExactly(new Load.Share(second, 40));
    }

    @Test
    void milestonesPlansWithoutTasksAndRolesWithoutWorkAskForNothing() {
        var role = role(1, 100);
        var milestone = task(1, 0);

        assertThat(Load.of(new Team().with(role).plan()).roles()).isEmpty();
        assertThat(Load.of(new Team().with(role, milestone).assign(milestone, role, 100).plan()).roles()).isEmpty();
    }

    /** Against adding up minute by minute of the calendars, day by day. */
    @Test
    void theHoursOfAllWeeksAreThoseOfAllDays() {
        var random = new SplittableRandom(7);
        for (var round = 0; round < 30; round++) {
            var plan = RandomTeam.plan(random, 40);
            var schedule = Schedule.of(plan);
            for (var ofRole : Load.of(plan, schedule).roles()) {
                for (var week : ofRole.weeks()) {
                    var days = Stream.iterate(week.monday(), it -> it.plusDays(1)).limit(7).toList();
                    assertThat(week.demanded()).isEqualTo(days.stream().mapToLong(day -> Days.demanded(plan, schedule, ofRole.role(), day)).sum());
                    assertThat(week.available()).isEqualTo(days.stream().mapToLong(day -> Days.available(plan, schedule, ofRole.role(), day)).sum());
                }
            }
        }
    }

    @Test
    void tenThousandTasksOfTenYearsEachAreAddedUpInAMoment() {
        var role = role(1, 100);
        var team = new Team().with(role);
        for (var number = 0; number < 10_000; number++) {
            var task = task(number, 2_500).withConstraint(Constraint.notBefore(Moment.on(MONDAY.plusDays(number % 900))));
            team.with(task).assign(task, role, 10);
        }
        var plan = team.plan();
        var schedule = Schedule.of(plan);
        var begin = System.nanoTime();
        var load = Load.of(plan, schedule);

        assertThat((System.nanoTime() - begin) / 1e9).as("seconds").isLessThan(2);
        assertThat(load.roles().getFirst().weeks()).hasSizeGreaterThan(500);
    }
}
