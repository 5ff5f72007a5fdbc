package dev.sextant.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ScenarioPlanTest {

    private static final Id<Scenario> BIG_BANG = new Id<>("scenario-big-bang");

    private final AtomicInteger counter = new AtomicInteger();
    private final Ids ids = () -> Integer.toString(counter.incrementAndGet());
    private Plan plan = SamplePlans.chain(6).with(List.of(Edit.add(scenario(BIG_BANG))));

    private static Scenario scenario(Id<Scenario> id) {
        return new Scenario(id, 1, new Words("Big bang", "一次切换"), Words.NONE, Scenario.Strategy.BIG_BANG);
    }

    private static Id<Task> task(int number) {
        return new Id<>("task-" + number);
    }

    private ScenarioPlan scenario() {
        return ScenarioPlan.of(plan, BIG_BANG);
    }

    private void inThePlan(Edit... edits) {
        plan = plan.with(List.of(edits));
    }

    private void inTheScenario(List<Edit> edits) {
        plan = plan.with(scenario().edits(edits, ids));
    }

    private void inTheScenario(Edit... edits) {
        inTheScenario(List.of(edits));
    }

    private void last(int number, double days) {
        var task = scenario().plan().get(task(number));
        inTheScenario(Edit.change(task, task.withDuration(Estimate.certain(days))));
    }

    private void remove(int number) {
        var there = scenario().plan();
        inTheScenario(Removal.of(there, there.get(task(number))));
    }

    @Test
    void aScenarioWithoutDifferencesIsThePlan() {
        assertThat(scenario().plan()).isEqualTo(plan);
        assertThat(scenario().differences()).isZero();
    }

    @Test
    void aScenarioFollowsThePlanInWhatItDoesNotHaveOtherwise() {
        last(3, 0);
        var task = plan.get(task(3));

        inThePlan(Edit.change(task, task.withName(new Words("Go-live", "上线")).withNotBefore(SamplePlans.START)));

        assertThat(scenario().plan().get(task(3)).name().en()).isEqualTo("Go-live");
        assertThat(scenario().plan().get(task(3)).notBefore()).isEqualTo(SamplePlans.START);
        assertThat(scenario().plan().get(task(3)).duration()).isEqualTo(Estimate.certain(0));
        assertThat(plan.get(task(3)).duration()).isNotEqualTo(Estimate.certain(0));
    }

    @Test
    void aDifferenceThatIsTakenBackIsNoVariationAnyMore() {
        var before = plan;
        last(3, 0);
        var there = scenario().plan().get(task(3));

        inTheScenario(Edit.change(there, plan.get(task(3))));

        assertThat(plan).isEqualTo(before);
    }

    @Test
    void twoEditsOfOnePartAreOneVariation() {
        last(3, 0);
        last(3, 5);

        assertThat(plan.all(Variation.class)).hasSize(1);
        assertThat(scenario().plan().get(task(3)).duration()).isEqualTo(Estimate.certain(5));
    }

    @Test
    void whatThePlanNoLongerHasIsNamedAsLostAndTheRestStays() {
        last(3, 0);
        last(4, 0);

        plan = plan.with(Removal.of(plan, plan.get(task(3))));

        assertThat(scenario().lost()).extracting(Variation::target).isEqualTo(List.of(task(3)));
        assertThat(scenario().plan().get(task(4)).duration()).isEqualTo(Estimate.certain(0));
        assertThat(scenario().differences()).isEqualTo(1);
    }

    @Test
    void aLinkThatWouldCloseACircleIsLost() {
        inTheScenario(Removal.of(scenario().plan(), scenario().plan().get(new Id<Link>("link-task-1-task-2"))));
        inTheScenario(Edit.add(SamplePlans.link(plan.get(task(3)), plan.get(task(1)))));
        assertThat(scenario().lost()).as("2 -> 3 -> 1 is no circle").isEmpty();

        inThePlan(Edit.add(new Link(new Id<>("link-again"), task(1), task(3))));

        assertThat(scenario().lost()).extracting(it -> Objects.requireNonNull(it.after()).id().value()).containsExactly("link-task-3-task-1");
        assertThat(scenario().plan().find(new Id<Link>("link-task-1-task-2"))).isEmpty();
    }

    @Test
    void whatFitsOnlyTogetherIsKeptTogetherWhenSomethingElseIsLost() {
        var summary = plan.get(task(1));
        var child = SamplePlans.task(99, SamplePlans.phase(1)).withPlace(summary.phase(), summary.id(), 99);
        inThePlan(Edit.add(child));
        var elsewhere = SamplePlans.phase(5).id();
        inTheScenario(Edit.change(summary, summary.withPlace(elsewhere, null, 1)), Edit.change(child, child.withPlace(elsewhere, summary.id(), 99)));
        last(6, 0);

        plan = plan.with(Removal.of(plan, plan.get(task(6))));

        assertThat(scenario().lost()).hasSize(1);
        assertThat(scenario().plan().get(child.id()).phase()).isEqualTo(elsewhere);
    }

    @Test
    void removingATaskTakesAlsoWhatThePlanTiedToItLater() {
        remove(3);

        inThePlan(Edit.add(new Link(new Id<>("link-late"), task(1), task(3))), Edit.add(SamplePlans.costLine(7).withPlace(null, task(3))));

        assertThat(scenario().lost()).isEmpty();
        assertThat(scenario().plan().find(new Id<Link>("link-late"))).isEmpty();
        assertThat(scenario().plan().get(SamplePlans.costLine(7).id()).task()).isNull();
    }

    @Test
    void aTaskThatComesBackComesBackAloneAsItWasDone() {
        remove(3);
        inThePlan(Edit.add(SamplePlans.costLine(7).withPlace(null, task(3))));
        var next = scenario().plan().with(List.of(Edit.add(plan.get(task(3)))));

        inTheScenario(Edit.add(plan.get(task(3))));

        assertThat(alike(scenario().plan())).isEqualTo(alike(next));
    }

    @Test
    void twoVariationsOfOnePartAreBothHeededUntilTheyBecomeOne() {
        var task = plan.get(task(3));
        inThePlan(
                Edit.add(new Variation(new Id<>("variation-a"), BIG_BANG, task, task.withDuration(Estimate.certain(0)))),
                Edit.add(new Variation(new Id<>("variation-b"), BIG_BANG, task, task.withNote("at night"))));

        assertThat(scenario().plan().get(task(3)).duration()).isEqualTo(Estimate.certain(0));
        assertThat(scenario().plan().get(task(3)).note()).isEqualTo("at night");

        last(3, 1);

        assertThat(plan.all(Variation.class)).hasSize(1);
        assertThat(scenario().plan().get(task(3)).note()).isEqualTo("at night");
    }

    @Test
    void promotionGivesTheScenariosPlanWithoutTheScenario() {
        last(3, 0);
        remove(5);
        var other = new Id<Scenario>("scenario-other");
        inThePlan(Edit.add(scenario(other)));
        var promised = scenario().plan();

        plan = plan.with(scenario().promotion());

        assertThat(plan.find(BIG_BANG)).isEmpty();
        assertThat(plan.all(Variation.class)).isEmpty();
        assertThat(alike(plan)).isEqualTo(alike(promised));
        assertThat(plan.find(other)).isPresent();
    }

    @Test
    void exchangedTwiceEverythingIsAsItWas() {
        last(3, 0);
        remove(5);
        inTheScenario(Edit.add(SamplePlans.risk(1)));
        var before = plan;
        var promised = scenario().plan();

        plan = plan.with(scenario().exchange(ids));
        assertThat(alike(plan)).isEqualTo(alike(promised));
        assertThat(alike(scenario().plan())).isEqualTo(alike(before));

        plan = plan.with(scenario().exchange(ids));
        assertThat(alike(plan)).isEqualTo(alike(before));
        assertThat(alike(scenario().plan())).isEqualTo(alike(promised));
    }

    @Test
    void aPartThatBothHaveByNowStaysAsTheScenarioHasIt() {
        var risk = SamplePlans.risk(1);
        inTheScenario(Edit.add(risk.withName(new Words("Mine", ""))));

        inThePlan(Edit.add(risk));

        assertThat(scenario().lost()).isEmpty();
        assertThat(scenario().plan().get(risk.id()).name().en()).isEqualTo("Mine");
    }

    @Test
    void aScenarioThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> ScenarioPlan.of(plan, new Id<>("scenario-nowhere"))).isInstanceOf(Refusal.class);
    }

    @Test
    void whateverIsDoneInWhateverOrderNothingIsLostSilently() {
        var lost = 0;
        var kept = 0;
        for (var seed = 1; seed <= 40; seed++) {
            plan = SamplePlans.chain(8).with(List.of(Edit.add(scenario(BIG_BANG))));
            var random = new SplittableRandom(seed);
            for (var step = 0; step < 60; step++) {
                if (random.nextBoolean()) {
                    plan = plan.with(SamplePlans.anyEdit(plan, random));
                } else {
                    editAnything(random, "seed " + seed + ", step " + step);
                }
                requireHonest(scenario(), "seed " + seed + ", step " + step);
            }
            requireEnds("seed " + seed);
            lost += scenario().lost().size();
            kept += (int) scenario().differences();
        }
        assertThat(lost).as("walks on which something was lost at the end").isGreaterThan(20);
        assertThat(kept).isGreaterThan(200);
    }

    private void editAnything(SplittableRandom random, String where) {
        var then = scenario();
        var edits = SamplePlans.anyEdit(then.plan(), random);
        var next = then.plan().with(edits);
        inTheScenario(edits);
        if (then.lost().isEmpty()) {
            assertThat(alike(scenario().plan())).as(where).isEqualTo(alike(next));
        }
    }

    @Test
    void whatTheScenarioHasMovedAwayStaysWhenItsOldPlaceIsLeftOut() {
        var one = SamplePlans.costLine(1);
        var other = SamplePlans.costLine(2);
        var payment = new Payment(new Id<>("payment-1"), 1, one.id(), Words.NONE, BigDecimal.TEN, null, null, null, 0);
        inThePlan(Edit.add(one), Edit.add(other), Edit.add(payment));
        inTheScenario(Edit.change(payment, Shape.with(payment, "line", other.id())));
        var there = scenario().plan();
        inTheScenario(Removal.of(there, there.get(one.id())));

        assertThat(scenario().lost()).isEmpty();
        assertThat(scenario().plan().find(one.id())).isEmpty();
        assertThat(scenario().plan().get(payment.id()).line()).isEqualTo(other.id());
    }

    /** Every variation is in the plan of the scenario, or is named as lost. */
    private static void requireHonest(ScenarioPlan scenario, String where) {
        for (var it : ScenarioPlan.variations(scenario.base(), BIG_BANG)) {
            var after = it.after();
            var there = scenario.plan().part(it.target());
            if (scenario.lost().contains(it)) {
                continue;
            }
            assertThat(there.isEmpty()).as(where).isEqualTo(after == null);
            if (after != null) {
                Shape.of(after).components().stream()
                        .filter(component -> it.before() == null || !Objects.equals(component.of(it.before()), component.of(after)))
                        .forEach(component -> assertThat(component.of(there.orElseThrow())).as(where).isEqualTo(component.of(after)));
            }
        }
    }

    private void requireEnds(String where) {
        var scenario = scenario();
        assertThat(alike(plan.with(scenario.promotion()))).as(where).isEqualTo(alike(scenario.plan()));
        var taken = new ArrayList<Edit>();
        ScenarioPlan.variations(plan, BIG_BANG).forEach(it -> taken.add(Edit.remove(it)));
        var without = plan.with(taken);
        assertThat(ScenarioPlan.of(without, BIG_BANG).plan()).as(where).isEqualTo(without);
    }

    /** A plan but for its scenarios. */
    private static List<Part> alike(Plan plan) {
        return plan.parts().filter(it -> !(it instanceof Scenario || it instanceof Variation))
                .sorted((one, other) -> one.id().value().compareTo(other.id().value())).toList();
    }
}
