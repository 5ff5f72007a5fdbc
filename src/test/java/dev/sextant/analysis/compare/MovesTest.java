package dev.sextant.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.sextant.analysis.compare.Moves.Effect;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Removal;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Shape;
import dev.sextant.plan.SpecialDay;
import dev.sextant.plan.Task;
import dev.sextant.plan.WorkCalendar;
import dev.sextant.plan.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MovesTest {

    private static final Id<Task> FIRST = new Id<>("task-1");
    private static final Id<Task> LAST = new Id<>("task-5");

    private final Plan before = SamplePlans.chain(5);
    private final List<Step> steps = new ArrayList<>();
    private Plan plan = before;

    @Test
    void onlyStepsThatMovedAFinishAreTold() {
        step(rename(FIRST));
        step(days(FIRST, 5));
        step(List.of(Edit.add(SamplePlans.costLine(1))));
        step(days(LAST, 1));
        step(List.of(Edit.add(SamplePlans.risk(1))));

        var moves = Moves.of(before, steps);

        assertThat(moves.of(Charter.ID)).extracting(Effect::seq, Effect::days)
                .containsExactly(tuple(2L, 3.0), tuple(4L, -1.0));
        assertThat(moves.of(FIRST)).extracting(Effect::seq).containsExactly(2L);
        assertThat(moves.of(before.get(LAST).phase())).extracting(Effect::seq).containsExactly(2L, 4L);
    }

    @Test
    void aStepAndItsUndoBothMoved() {
        var edits = days(FIRST, 5);
        step(edits);
        step(edits.stream().map(Edit::inverse).toList());

        assertThat(Moves.of(before, steps).of(Charter.ID)).extracting(Effect::days).containsExactly(3.0, -3.0);
    }

    @Test
    void aStepWithoutEffectOnTheFinishIsNotTold() {
        var side = SamplePlans.task(9, SamplePlans.phase(1));
        step(List.of(Edit.add(side)));
        step(List.of(Edit.change(side, side.withDuration(Estimate.certain(4)))));

        var moves = Moves.of(before, steps);

        assertThat(moves.of(Charter.ID)).isEmpty();
        assertThat(moves.of(side.id())).extracting(Effect::seq, Effect::before).first().isEqualTo(tuple(1L, null));
        assertThat(moves.of(side.id())).hasSize(2).last().returns(2.0, Effect::days);
    }

    @Test
    void aRemovedTaskIsToldWithTheStepThatRemovedIt() {
        step(Removal.of(plan, plan.get(LAST)));

        assertThat(Moves.of(before, steps).of(LAST)).singleElement().returns(null, Effect::after);
        assertThat(Moves.of(before, steps).of(Charter.ID)).singleElement().returns(-2.0, Effect::days);
    }

    @Test
    void aHolidayMoves() {
        var calendar = new WorkCalendar(new Id<>("cal-1"), 1, new Words("Ours", "我们的"), WorkCalendar.STANDARD.week(), 8, "");
        step(List.of(Edit.add(calendar)));
        step(List.of(Edit.change(plan.charter(), Shape.with(plan.charter(), Map.of("calendar", calendar.id())))));
        var holiday = LocalDate.of(2027, 1, 6);
        step(List.of(Edit.add(new SpecialDay(new Id<>("day-1"), calendar.id(), holiday, holiday, Words.NONE, List.of()))));

        assertThat(Moves.of(before, steps).of(Charter.ID)).singleElement().returns(3L, Effect::seq)
                .returns(LocalDateTime.of(2027, 1, 18, 18, 0), Effect::after);
    }

    /** Two hundred steps of any kind, each plan scheduled afresh with nothing skipped. */
    @Test
    void theEffectsAreThoseOfSchedulingEveryState() {
        var random = new SplittableRandom(20270112);
        var states = new ArrayList<>(List.of(plan));
        for (var seq = 1; seq <= 200; seq++) {
            step(SamplePlans.anyEdit(plan, random));
            states.add(plan);
        }

        var moves = Moves.of(before, steps);

        for (var at = 1; at < states.size(); at++) {
            var seq = (long) at;
            var told = moves.effects().entrySet().stream()
                    .flatMap(it -> it.getValue().stream().filter(effect -> effect.seq() == seq).map(effect -> it.getKey() + " " + effect.before() + " " + effect.after()))
                    .sorted().toList();
            assertThat(told).as("step %d", seq).isEqualTo(differences(states.get(at - 1), states.get(at)));
        }
        assertThat(moves.of(Charter.ID)).hasSizeGreaterThan(3);
        assertThat(moves.isComplete()).isTrue();
    }

    /** Two thousand steps, each of which moves three hundred tasks, are too many to remember. */
    @Test
    void whereTooMuchHasMovedOnlyPhasesAndTheWholeAreToldOrOneTaskThatIsAskedFor() {
        var long300 = SamplePlans.chain(300);
        plan = long300;
        for (var step = 0; step < 1_100; step++) {
            step(days(FIRST, 1 + step % 2));
        }

        var moves = Moves.of(long300, steps);

        assertThat(moves.isComplete()).isFalse();
        assertThat(moves.of(Charter.ID)).hasSize(1_100);
        assertThat(moves.of(LAST)).isEmpty();
        var walk = new Moves.Walk(long300, steps, LAST);
        while (!walk.isOver()) {
            walk.go();
        }
        assertThat(walk.moves().of(LAST)).hasSize(1_100).last().returns(1.0, Effect::days);
        assertThat(walk.moves().of(FIRST)).isEmpty();
    }

    private static List<String> differences(Plan from, Plan to) {
        var then = finishes(from);
        var now = finishes(to);
        var all = new ArrayList<>(then.keySet());
        now.keySet().stream().filter(it -> !then.containsKey(it)).forEach(all::add);
        return all.stream().filter(it -> !Objects.equals(then.get(it), now.get(it)))
                .map(it -> it + " " + then.get(it) + " " + now.get(it)).sorted().toList();
    }

    private static Map<Id<?>, LocalDateTime> finishes(Plan plan) {
        var schedule = Schedule.of(plan);
        var finishes = new HashMap<Id<?>, LocalDateTime>();
        plan.all(Task.class).forEach(it -> finishes.put(it.id(), schedule.of(it).end()));
        plan.phases().forEach(it -> schedule.of(it).ifPresent(span -> finishes.put(it.id(), span.end())));
        schedule.whole().ifPresent(span -> finishes.put(Charter.ID, span.end()));
        return finishes;
    }

    private void step(List<Edit> edits) {
        steps.add(new Step(steps.size() + 1, edits));
        plan = plan.with(edits);
    }

    private List<Edit> days(Id<Task> id, double days) {
        var task = plan.get(id);
        return List.of(Edit.change(task, task.withDuration(Estimate.certain(days))));
    }

    private List<Edit> rename(Id<Task> id) {
        var task = plan.get(id);
        return List.of(Edit.change(task, task.withName(new Words("Other", "其他")).withNote("why")));
    }
}
