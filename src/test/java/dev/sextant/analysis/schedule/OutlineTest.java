package dev.sextant.analysis.schedule;

import static dev.sextant.plan.SamplePlans.phase;
import static dev.sextant.plan.SamplePlans.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {

    @Test
    void numbersFollowTheRanksAndTasksStandBelowTheirSummary() {
        var one = phase(1);
        var two = phase(2);
        var late = task(9, two);
        var summary = task(3, two);
        var inside = task(1, two).withPlace(two.id(), summary.id(), 7);
        var deeper = task(2, two).withPlace(two.id(), inside.id(), 1);
        var plan = Plan.of(List.<Part>of(SamplePlans.charter(), two, one, late, summary, inside, deeper));

        var outline = Outline.of(plan);

        assertThat(outline.rows()).extracting(Outline.Row::number).containsExactly("1", "2", "2.1", "2.1.1", "2.1.1.1", "2.2");
        assertThat(outline.rows()).extracting(Outline.Row::depth).containsExactly(0, 0, 1, 2, 3, 1);
        assertThat(outline.rows()).extracting(Outline.Row::isSummary).containsExactly(true, true, true, true, false, false);
        assertThat(outline.row(late.id()).orElseThrow().number()).isEqualTo("2.2");
        assertThat(outline.row(null)).isEmpty();
    }
}
