package dev.sextant.analysis.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.plan.Estimate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.Part;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PathLengthTest {

    private final List<Part> parts = new ArrayList<>(List.of(SamplePlans.phase(1)));

    /** The path that is longest when all goes well need not be the longest one otherwise. */
    @Test
    void eachOfTheThreeLengthsHasItsOwnLongestPath() {
        task("begin", null, new Estimate(1, 2, 3));
        task("steady", null, new Estimate(5, 5, 5));
        task("wild", null, new Estimate(2, 6, 20));
        link("begin", "steady");
        link("begin", "wild");

        assertThat(length()).isEqualTo(new PathLength(6, 8, 23));
    }

    @Test
    void aSummaryTakesAsLongAsItsTasks() {
        task("summary", null, Estimate.certain(100));
        task("one", "summary", Estimate.certain(2));
        task("other", "summary", Estimate.certain(3));
        task("after", null, Estimate.certain(4));
        link("summary", "after");

        assertThat(length()).isEqualTo(new PathLength(7, 7, 7));
    }

    @Test
    void datesDoNotCount() {
        task("late", null, Estimate.certain(2));
        parts.replaceAll(it -> it instanceof Task task ? task.withNotBefore(LocalDate.of(2030, 1, 1)) : it);

        assertThat(length()).isEqualTo(new PathLength(2, 2, 2));
    }

    @Test
    void nothingTakesNoTime() {
        assertThat(length()).isEqualTo(new PathLength(0, 0, 0));
    }

    private PathLength length() {
        return PathLength.of(Plan.of(parts));
    }

    private void task(String id, @Nullable String parent, Estimate days) {
        Id<Phase> phase = SamplePlans.phase(1).id();
        parts.add(new Task(
                new Id<>(id), phase, parent == null ? null : new Id<>(parent), parts.size(), new Words(id, ""), days, null, 0, "", ""));
    }

    private void link(String before, String after) {
        parts.add(new Link(new Id<>("link-" + before + "-" + after), new Id<>(before), new Id<>(after)));
    }
}
