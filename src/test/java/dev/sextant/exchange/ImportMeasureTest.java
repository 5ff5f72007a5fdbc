package dev.sextant.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.exchange.Cause.Kind;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an import of a real plan takes and changes, printed as the rows of a table. */
class ImportMeasureTest {

    private static final int ROUNDS = 9;
    private static final long TOO_LONG = 10_000;
    private static final Plan EMPTY = Plan.of(List.of(SamplePlans.charter()));

    @ParameterizedTest
    @ValueSource(strings = {
        "office-deployment-323.mpp", "new-product-43.mpp", "birdtalk-46.mpp", "civil-40.mpp", "cash-management-25.mpp",
        "scheduling-exercise-11.mpp", "milestones.mpp", "house-building-20.gan", "voyage-34.gan", "sample-31.xer"
    })
    void everyRealPlanIsReadAndPreviewedInATimeThatNobodyWaitsFor(String file) {
        var path = ForeignPlans.shared(file);
        var millis = new long[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            var begun = System.nanoTime();
            preview(path);
            millis[round] = (System.nanoTime() - begun) / 1_000_000;
        }
        var first = millis[0];
        Arrays.sort(millis);
        print(file, preview(path), first, millis[ROUNDS / 2]);

        assertThat(first).isLessThan(TOO_LONG);
    }

    private static ImportPreview preview(Path path) {
        var foreign = PlanFile.read(path);
        return PlanImport.of(EMPTY, foreign, Mapping.usual(EMPTY, foreign), new CountedIds()).preview();
    }

    private static void print(String file, ImportPreview preview, long first, long median) {
        var causes = new TreeMap<Kind, Integer>();
        preview.shifts().forEach(it -> causes.merge(it.causes().getFirst().kind(), 1, Integer::sum));
        var report = preview.report();
        var dropped = preview.links().stream().filter(it -> it.reason() != null).count();
        System.out.printf("| %s | %d | %d + %d | %d | %d + %d | %d of %d | %s | %d / %d ms |%n", file, report.read(), report.tasks(),
                report.phases(), report.links(), report.simplified(), dropped, preview.shifts().size(), preview.compared(), causes, first, median);
    }
}
