package dev.sextant.ui.methods;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.exchange.CountedIds;
import dev.sextant.method.Catalogue;
import dev.sextant.method.CrossWalk.Strength;
import dev.sextant.method.Grafting;
import dev.sextant.method.Method;
import dev.sextant.method.SamplePlan;
import dev.sextant.method.Template;
import dev.sextant.plan.CheckItem;
import dev.sextant.plan.Gate;
import dev.sextant.plan.Language;
import dev.sextant.plan.Link;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Role;
import dev.sextant.plan.Shape;
import dev.sextant.plan.Sheet;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import dev.sextant.ui.methods.Walk.Spot;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlueprintTest {

    private final Catalogue catalogue = Catalogue.load();
    private final Plan sample = Plan.of(SamplePlan.parts(catalogue, catalogue.samples().getFirst(), Language.EN));

    @Test
    void aMethodIsShownWithAllThatItBrings() {
        for (var method : catalogue.methods()) {
            var shown = Blueprint.of(catalogue, method);

            assertThat(shown.sections()).extracting(it -> it.phase().name())
                    .containsExactlyElementsOf(method.phases().stream().map(Method.Phase::name).toList());
            assertThat(shown.tasks()).isEqualTo((int) method.tasks().count());
            assertThat(shown.sections().stream().mapToInt(it -> it.count(Task.class)).sum()).isEqualTo(shown.tasks());
            assertThat(shown.sections().stream().mapToInt(it -> it.count(CheckItem.class)).sum()).isEqualTo(shown.checks());
            assertThat(shown.sections().stream().mapToInt(it -> it.count(Sheet.class)).sum()).isEqualTo(shown.worksheets());
        }
    }

    /** Phases wait for each other, so the whole is longer than any of them and never longer than all in a row. */
    @Test
    void theLongestPathLeadsThroughThePhases() {
        for (var method : catalogue.methods()) {
            var shown = Blueprint.of(catalogue, method);
            var length = shown.length();

            assertThat(length.optimistic()).isLessThan(length.likely());
            assertThat(length.likely()).isLessThan(length.pessimistic());
            assertThat(shown.sections()).allMatch(it -> it.length().likely() < length.likely() && it.length().likely() > 0);
            assertThat(shown.sections().stream().mapToDouble(it -> it.length().likely()).sum()).isGreaterThanOrEqualTo(length.likely());
        }
    }

    @Test
    void onePhaseOfAMethodStandsForItselfWithItsRolesAndGate() {
        var second = Blueprint.of(catalogue, catalogue.methods().getFirst()).sections().get(1);

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.parts().all(Phase.class)).containsExactly(second.phase());
        assertThat(second.parts().all(Gate.class)).hasSize(1);
        assertThat(second.parts().all(Role.class)).isNotEmpty();
        assertThat(second.parts().all(Link.class)).isNotEmpty();
        assertThat(second.parts().parts().flatMap(Shape::references)).allMatch(id -> second.parts().part(id).isPresent());
    }

    @Test
    void whatIsInThePlanIsToldByItsOriginAndCounted() {
        var six = Blueprint.of(catalogue, catalogue.methods().getFirst());
        var other = Blueprint.of(catalogue, catalogue.methods().get(1));
        assertThat(Presence.of(sample).of(six)).isEqualTo(6);
        assertThat(Presence.of(sample).of(other)).isZero();

        var section = other.sections().getFirst();
        var once = sample.with(Grafting.edits(sample, section.parts().parts().toList(), new CountedIds()));

        assertThat(Presence.of(once).of(section.phase())).isEqualTo(1);
        assertThat(Presence.of(once).of(other)).isEqualTo(1);
    }

    @Test
    void aPhaseWrittenByHandIsNotTakenForAnother() {
        var phase = sample.phases().getFirst();
        var byHand = new Phase(phase.id(), phase.rank(), phase.name(), phase.goal(), "");

        assertThat(Presence.of(Plan.of(List.of(byHand))).of(byHand)).isZero();
    }

    @Test
    void ofProvenanceOnlyTheCountsAreKept() {
        var method = catalogue.methods().getFirst();
        var gathered = Blueprint.of(catalogue, method).gathered();
        var items = method.phases().stream().mapToInt(it -> it.tasks().size() + it.checks().size() + it.deliverables().size()
                + it.gate().questions().size() + it.sheets().size()).sum();

        assertThat(gathered.inMaterial() + gathered.inPractice()).isEqualTo(items);
        assertThat(gathered.inMaterial()).isPositive();
        assertThat(gathered.inPractice()).isPositive();
        assertThat(Blueprint.of(catalogue, "own", Template.of(catalogue, sample, new Words("Own", ""))).gathered())
                .isEqualTo(Blueprint.Gathered.NOTHING);
    }

    @Test
    void theMatrixHasACellWhereTwoPhasesMeetAndNoneElsewhere() {
        var walk = Walk.of(catalogue);

        assertThat(walk.rows()).isEqualTo(6);
        assertThat(walk.columns()).isEqualTo(6);
        assertThat(walk.cell(new Spot(1, 0))).hasValueSatisfying(cell -> assertThat(cell.strength()).isEqualTo(Strength.MAIN));
        assertThat(walk.cell(new Spot(3, 0))).as("selection has no counterpart").isEqualTo(Optional.empty());
        assertThat(walk.cell(walk.first())).isPresent();
        assertThat(walk.moved(new Spot(5, 0), 1, -1)).as("the edge").isEqualTo(new Spot(5, 0));
    }
}
