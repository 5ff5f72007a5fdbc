package dev.sextant.analysis.load;

import static dev.sextant.analysis.load.Team.MONDAY;
import static dev.sextant.analysis.load.Team.role;
import static dev.sextant.analysis.load.Team.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.analysis.load.Levelling.Aim;
import dev.sextant.analysis.load.Remainder.Cause;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Assignment;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Constraint;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.Moment;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Role;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Shape;
import dev.sextant.plan.Task;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LevellingTest {

    private final Role role = role(1, 100);
    private final Task first = task(1, 5);
    private final Task second = task(2, 10);

    @Test
    void ofTwoTasksAtOnceOneIsPutOffUntilTheOtherIsDone() {
        var plan = new Team().with(role, first, second).assign(first, role, 100).assign(second, role, 100).plan();
        var proposal = Levelling.propose(plan, Aim.FEWEST_MOVES, Set.of());

        assertThat(proposal.moves()).singleElement().satisfies(move -> {
            assertThat(move.task()).as("the one that has float").isEqualTo(first);
            assertThat(move.from()).isEqualTo(MONDAY);
            assertThat(move.to()).isEqualTo(MONDAY.plusWeeks(2));
            assertThat(move.later()).isEqualTo(10);
            assertThat(move.finish()).isEqualTo(5);
            assertThat(move.clash()).isEqualTo(new Clash(role, MONDAY, 200, List.of(second)));
            assertThat(move.constraint()).isEqualTo(Constraint.notBefore(Moment.on(MONDAY.plusWeeks(2))));
        });
        assertThat(proposal.cost()).isEqualTo(5);
        assertThat(proposal.before()).isEqualTo(1);
        assertThat(proposal.after()).isZero();
        assertThat(proposal.remains()).isEmpty();
    }

    @Test
    void aRefusedTaskStaysAndTheOtherGivesWay() {
        var plan = new Team().with(role, first, second).assign(first, role, 100).assign(second, role, 100).plan();
        var proposal = Levelling.propose(plan, Aim.FEWEST_MOVES, Set.of(first.id()));

        assertThat(proposal.moves()).extracting(Move::task).containsExactly(second);
        assertThat(proposal.moves().getFirst().to()).isEqualTo(MONDAY.plusWeeks(1));
    }

    @Test
    void refusingAllChangesNothingAndNamesWhatStays() {
        var plan = new Team().with(role, first, second).assign(first, role, 100).assign(second, role, 100).plan();
        var proposal = Levelling.propose(plan, Aim.FEWEST_MOVES, Set.of(first.id(), second.id()));

        assertThat(proposal.edits()).isEmpty();
        assertThat(proposal.finishAfter()).isEqualTo(proposal.finishBefore());
        assertThat(proposal.remains()).containsExactly(new Remainder(role, MONDAY, MONDAY, Cause.HELD, 200, List.of(first, second)));
    }

    @Test
    void whatIsBegunOrFixedStaysAndTheRestGoesAroundIt() {
        var begun = first.withActuals(Moment.on(MONDAY), null).withProgress(20);
        var fixed = task(3, 5).withConstraint(new Constraint(Constraint.Rule.MANUAL, Moment.on(MONDAY.plusWeeks(1))));
        var free = task(4, 5);
        var plan = new Team().with(role, begun, fixed, free).assign(begun, role, 100).assign(fixed, role, 100).assign(free, role, 100).plan();
        var proposal = Levelling.propose(plan, Aim.FEWEST_MOVES, Set.of());

        assertThat(proposal.moves()).singleElement().satisfies(move -> {
            assertThat(move.task()).isEqualTo(free);
            assertThat(move.to()).isEqualTo(MONDAY.plusWeeks(2));
        });
    }

    @Test
    void aTaskThatAloneIsTooMuchAndOneForNobodyAreNamedAndNotMoved() {
        var nobody = role(2, 0);
        var other = task(3, 2);
        var plan = new Team().with(role, nobody, first, second, other).assign(first, role, 150).assign(second, nobody, 100).assign(other, role, 100).plan();
        var proposal = Levelling.propose(plan, Aim.FEWEST_MOVES, Set.of());

        assertThat(proposal.remains()).containsExactly(
                new Remainder(role, MONDAY, MONDAY, Cause.ONE_TASK, 150, List.of(first)),
                new Remainder(nobody, MONDAY, MONDAY.plusWeeks(1), Cause.NOBODY_THERE, Double.POSITIVE_INFINITY, List.of(second)));
        assertThat(proposal.moves()).extracting(Move::task).containsExactly(other);
    }

    @Test
    void nothingIsPutOffThatSomethingFixedWaitsFor() {
        var fixed = task(3, 1).withConstraint(new Constraint(Constraint.Rule.START_ON, Moment.on(MONDAY.plusWeeks(2))));
        var plan = new Team().with(role, first, second, fixed, SamplePlans.link(first, fixed), SamplePlans.link(second, fixed))
                .assign(first, role, 100).assign(second, role, 100).plan();
        var proposal = Levelling.propose(plan, Aim.FEWEST_MOVES, Set.of());

        assertThat(proposal.edits()).isEmpty();
        assertThat(proposal.remains()).extracting(Remainder::cause).containsExactly(Cause.HELD);
    }

    @Test
    void aPlanWithoutOverloadStaysAsItIs() {
        var plan = new Team().with(role, first, second).assign(first, role, 50).assign(second, role, 50).plan();

        assertThat(Levelling.propose(plan, Aim.FEWEST_MOVES, Set.of()).edits()).isEmpty();
    }

    @Test
    void aPlanWorkedOutFromItsFinishIsRefused() {
        var charter = Shape.with(SamplePlans.charter(), Map.of("direction", Charter.Direction.BACKWARD, "finish", MONDAY.plusDays(90)));
        var plan = new Team().with(role, first).plan().with(List.of(Edit.change(SamplePlans.charter(), charter)));

        assertThatThrownBy(() -> Levelling.propose(plan, Aim.FEWEST_MOVES, Set.of())).isInstanceOf(Refusal.class).hasMessageContaining("load.backward");
    }

    @Test
    void whatIsPutLateWithoutARoleIsLeftWhereItWasAndWhatWaitsForItToo() {
        var late = task(3, 1).withConstraint(new Constraint(Constraint.Rule.AS_LATE, null));
        var byHand = task(4, 5).withConstraint(new Constraint(Constraint.Rule.MANUAL, Moment.on(MONDAY.plusWeeks(8))));
        var plan = new Team().with(role, late, first, byHand, SamplePlans.link(late, first)).assign(first, role, 100).plan();

        assertThat(Levelling.propose(plan, Aim.FEWEST_MOVES, Set.of()).moves()).isEmpty();
    }

    @Test
    void aPlanOfMoreThanACenturyIsNotLevelledAndItsLoadIsShownAsFarAsItIsLookedAt() {
        var tasks = IntStream.rangeClosed(1, 20).mapToObj(it -> task(it, 3_650)).toList();
        var team = new Team().with(role).with(List.<Part>copyOf(tasks)).assign(tasks.getFirst(), role, 100).assign(tasks.getLast(), role, 100);
        IntStream.range(1, 20).forEach(it -> team.with(SamplePlans.link(tasks.get(it - 1), tasks.get(it))));

        assertThatThrownBy(() -> Levelling.propose(team.plan(), Aim.FEWEST_MOVES, Set.of())).isInstanceOf(Refusal.class).hasMessageContaining("load.far");
        assertThat(Load.of(team.plan()).roles().getFirst().weeks()).hasSizeBetween(52 * 100, 53 * 100);
    }

    @Test
    void whatCanBePutOffIsLevelledOnEveryDayAndKeepsEveryLink() {
        for (var seed = 1; seed <= 60; seed++) {
            var plan = RandomTeam.free(new SplittableRandom(seed), 40);
            var proposal = Levelling.propose(plan, Aim.FEWEST_MOVES, Set.of());
            var levelled = plan.with(proposal.edits());

            assertThat(proposal.remains()).as("seed %s", seed).isEmpty();
            assertThat(proposal.after()).isZero();
            assertThat(overloadedDays(levelled)).as("seed %s", seed).isEmpty();
            assertThat(brokenLinks(levelled)).as("seed %s", seed).isEmpty();
            assertThat(Schedule.of(levelled).whole().orElseThrow().finish()).isEqualTo(proposal.finishAfter());
            assertThat(proposal.moves().stream().mapToDouble(Move::finish).sum()).isEqualTo(proposal.cost());
            proposal.moves().forEach(move -> assertThat(Schedule.of(levelled).of(move.task()).start()).isEqualTo(move.to()));
        }
    }

    @Test
    void inAnyPlanEveryOverloadThatStaysIsNamedAndNoLinkIsBrokenThatHeld() {
        for (var seed = 1; seed <= 80; seed++) {
            var plan = RandomTeam.plan(new SplittableRandom(seed), 45);
            var refused = plan.all(Task.class).stream().filter(it -> it.id().value().endsWith("5")).map(Task::id).collect(Collectors.toSet());
            var proposal = Levelling.propose(plan, Aim.FEWEST_MOVES, refused);
            var levelled = plan.with(proposal.edits());
            var schedule = Schedule.of(levelled);

            assertThat(proposal.moves()).extracting(it -> it.task().id()).doesNotContainAnyElementsOf(refused);
            for (var overload : overloadedDays(levelled).entrySet()) {
                for (var day : overload.getValue()) {
                    var isNamed = proposal.remains().stream().anyMatch(it -> it.role().equals(overload.getKey())
                            && !day.isBefore(it.first()) && day.isBefore(it.last().plusWeeks(1)));
                    assertThat(isNamed || isHistory(levelled, schedule, overload.getKey(), day)).as("seed %s: %s on %s", seed, overload.getKey().id(), day).isTrue();
                }
            }
            assertThat(Schedule.of(plan).broken()).as("seed %s", seed).containsAll(schedule.broken());
            assertThat(proposal.moves()).as("seed %s", seed).allMatch(move -> move.to().isAfter(move.from()));
        }
    }

    @Test
    void equalPlansHaveEqualProposals() {
        for (var seed = 1; seed <= 20; seed++) {
            var plan = RandomTeam.plan(new SplittableRandom(seed), 45);
            var shuffled = Plan.of(plan.parts().sorted(Comparator.comparing(it -> it.id().value().hashCode())).toList());

            assertThat(shuffled).isEqualTo(plan);
            assertThat(Levelling.propose(shuffled, Aim.FEWEST_MOVES, Set.of())).isEqualTo(Levelling.propose(plan, Aim.FEWEST_MOVES, Set.of()));
        }
    }

    @Test
    void whoeverWishesAnEarlierFinishPaysWithMovesAndNotTheOtherWayRound() {
        for (var seed = 1; seed <= 40; seed++) {
            var plan = RandomTeam.free(new SplittableRandom(seed), 40);
            var fewest = Levelling.propose(plan, Aim.FEWEST_MOVES, Set.of());
            var earliest = Levelling.propose(plan, Aim.EARLIEST_FINISH, Set.of());

            assertThat(earliest.moves()).as("seed %s", seed).hasSizeGreaterThanOrEqualTo(fewest.moves().size());
            assertThat(earliest.cost()).as("seed %s", seed).isLessThanOrEqualTo(fewest.cost());
            assertThat(overloadedDays(plan.with(earliest.edits()))).as("seed %s", seed).isEmpty();
        }
    }

    @Test
    void weeksInWhichAllIsDoneAreCountedAndNotNamed() {
        var done = first.withActuals(Moment.on(MONDAY), Moment.on(MONDAY.plusDays(4)));
        var also = task(3, 5).withActuals(Moment.on(MONDAY), Moment.on(MONDAY.plusDays(4)));
        var proposal = Levelling.propose(new Team().with(role, done, also).assign(done, role, 100).assign(also, role, 100).plan(), Aim.FEWEST_MOVES, Set.of());

        assertThat(proposal.remains()).isEmpty();
        assertThat(proposal.behind()).isEqualTo(1);
        assertThat(proposal.edits()).isEmpty();
    }

    private static boolean isHistory(Plan plan, Schedule schedule, Role role, LocalDate day) {
        return plan.all(Assignment.class).stream().filter(it -> it.role().equals(role.id())).map(it -> plan.get(it.task()))
                .filter(it -> !schedule.of(it).start().isAfter(day) && !schedule.of(it).finish().isBefore(day))
                .allMatch(it -> it.progress() == 100);
    }

    private static Map<Role, Set<LocalDate>> overloadedDays(Plan plan) {
        var schedule = Schedule.of(plan);
        var whole = schedule.whole().orElseThrow();
        return plan.all(Role.class).stream().collect(Collectors.toMap(it -> it, it -> whole.start().datesUntil(whole.finish().plusDays(1))
                .filter(day -> Days.demanded(plan, schedule, it, day) > Days.available(plan, schedule, it, day))
                .collect(Collectors.toCollection(HashSet::new)))).entrySet().stream()
                .filter(it -> !it.getValue().isEmpty()).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Of plans with links from finish to start only. */
    private static List<Id<?>> brokenLinks(Plan plan) {
        var schedule = Schedule.of(plan);
        return plan.all(Link.class).stream()
                .filter(link -> schedule.of(link.successor()).begin().isBefore(schedule.of(link.predecessor()).end()))
                .<Id<?>>map(it -> it.id()).toList();
    }
}
