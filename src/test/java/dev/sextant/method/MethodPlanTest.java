package dev.sextant.method;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.json.PlanJson;
import dev.sextant.plan.Assignment;
import dev.sextant.plan.CheckItem;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Gate;
import dev.sextant.plan.GateQuestion;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Link;
import dev.sextant.plan.Note;
import dev.sextant.plan.Person;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Risk;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.ScaleLevel;
import dev.sextant.plan.Task;
import org.junit.jupiter.api.Test;

class MethodPlanTest {

    private final Catalogue catalogue = Catalogue.load();
    private final Plan plan = Plan.of(MethodPlan.parts(catalogue, SamplePlans.charter()));

    @Test
    void aNewEngagementHasTheWholeMethodAndNoFigureOfMoneyOrOdds() {
        var method = catalogue.method("six-phase");

        assertThat(plan.phases()).hasSize(6).extracting("origin").startsWith("six-phase/1");
        assertThat(plan.all(Task.class)).hasSize((int) method.tasks().count());
        assertThat(plan.all(Link.class)).hasSize(method.tasks().mapToInt(it -> it.after().size()).sum());
        assertThat(plan.all(Assignment.class)).hasSize(method.tasks().mapToInt(it -> it.roles().size()).sum());
        assertThat(plan.all(CheckItem.class)).hasSize(72);
        assertThat(plan.all(ScaleLevel.class)).hasSize(10);
        assertThat(plan.all(CostLine.class)).isEmpty();
        assertThat(plan.all(Risk.class)).isEmpty();
    }

    @Test
    void itsPartsHaveIdsThatAPersonCanRead() {
        assertThat(plan.get(new Id<Task>("task-1.1")).rank()).isEqualTo(1);
        assertThat(plan.get(new Id<CheckItem>("check-1.03")).origin()).isEqualTo("six-phase/check-1.03");
        assertThat(plan.get(new Id<GateQuestion>("question-1.2")).gate()).isEqualTo(new Id<Gate>("gate-1"));
        assertThat(plan.find(new Id<Link>("link-1.1-1.2"))).isPresent();
        assertThat(plan.find(new Id<Assignment>("assign-1.1-EM"))).isPresent();
        assertThat(plan.find(new Id<ScaleLevel>("level-probability-5"))).isPresent();
    }

    @Test
    void theSampleIsAPlanWhoseMoneyIsMarkedAsInvented() {
        var sample = Plan.of(SamplePlan.parts(catalogue, catalogue.sample("manufacturer"), Language.ZH));
        var codes = catalogue.costTrees().stream().flatMap(CostTree::codes).toList();

        assertThat(sample.charter().language()).isEqualTo(Language.ZH);
        assertThat(sample.all(CostLine.class)).hasSize(12).allSatisfy(line -> {
            assertThat(line.basis()).isEqualTo(CostLine.Basis.ILLUSTRATIVE);
            assertThat(codes).contains(line.category());
        });
        assertThat(sample.all(Risk.class)).hasSize(8).allSatisfy(risk -> assertThat(catalogue.provenance(risk.origin())).isNotEmpty());
        assertThat(sample.all(Person.class)).hasSize(10);
        assertThat(sample.all(Note.class)).hasSize(5);
        assertThat(sample.all(CheckItem.class)).filteredOn(CheckItem::done).hasSize(16);
        assertThat(sample.get(new Id<Gate>("gate-1")).decision()).isEqualTo(Gate.Decision.GO);
        assertThat(sample.get(new Id<Task>("task-1.1")).progress()).isEqualTo(100);
    }

    @Test
    void theSampleSurvivesTheWayThroughJson() {
        var sample = Plan.of(SamplePlan.parts(catalogue, catalogue.sample("manufacturer"), Language.EN));

        assertThat(new PlanJson().read(new PlanJson().write(sample))).isEqualTo(sample);
    }
}
