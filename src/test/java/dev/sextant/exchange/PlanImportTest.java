package dev.sextant.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sextant.exchange.ImportReport.Reason;
import dev.sextant.exchange.ImportedPlan.Row;
import dev.sextant.exchange.ImportedPlan.Tie;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Link;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanImportTest {

    private static final Path PLANS = Path.of(System.getProperty("sextant.shared", "../shared"), "plans");

    private final Plan before = SamplePlans.chain(4);

    /** What MPXJ reads, counted apart with its own loop: rows, of them the project's own and blank ones; and links. */
    @ParameterizedTest
    @CsvSource({
        "office-deployment-323.mpp, 323, 1, 0, 138", "new-product-43.mpp, 43, 1, 0, 37", "birdtalk-46.mpp, 46, 1, 0, 35",
        "civil-40.mpp, 40, 1, 1, 30", "cash-management-25.mpp, 25, 1, 0, 18", "scheduling-exercise-11.mpp, 11, 1, 0, 10",
        "milestones.mpp, 8, 1, 0, 5", "house-building-20.gan, 20, 0, 0, 3", "voyage-34.gan, 34, 0, 0, 60",
        "sample-31.xer, 31, 0, 0, 40"
    })
    void everyRowOfARealPlanIsAccountedForAndTheImportCanBeTakenBack(String file, int read, int whole, int blank, int links) {
        var path = PLANS.resolve(file);
        assumeTrue(Files.exists(path), () -> "Skipped, because it is not there: " + file);

        var imported = PlanImport.of(before, PlanFile.read(path), new CountedIds());
        var after = before.with(imported.edits());
        var report = imported.report();
        System.out.println(file + ": " + report);

        assertThat(report.read()).isEqualTo(read);
        assertThat(report.blank()).isEqualTo(blank);
        assertThat(report.tasks()).isEqualTo(read - whole - blank);
        assertThat(after.all(Task.class)).hasSize(before.all(Task.class).size() + report.tasks());
        assertThat(after.all(Link.class)).hasSize(before.all(Link.class).size() + report.links());
        assertThat(report.links() + Stream.of(Reason.values()).mapToInt(report::dropped).sum()).isEqualTo(links);
        assertThat(after.phases()).hasSize(before.phases().size() + 1);
        assertThat(after.with(imported.edits().reversed().stream().map(Edit::inverse).toList())).isEqualTo(before);
    }

    @Test
    void aSummaryIsKeptAndItsTasksAreInIt() {
        var after = imported(List.of(row(1, null, "Phase A"), row(2, 1, "启动会"), row(3, 2, "Agenda")), List.of());

        var tasks = after.ranked(Task.class, task -> !task.id().value().startsWith("task-1") && task.phase().value().startsWith("phase-i"));
        assertThat(tasks).extracting(it -> it.name().en() + it.name().zh()).containsExactly("Phase A", "启动会", "Agenda");
        assertThat(tasks.get(0).parent()).isNull();
        assertThat(tasks.get(1).parent()).isEqualTo(tasks.get(0).id());
        assertThat(tasks.get(2).parent()).isEqualTo(tasks.get(1).id());
        assertThat(tasks.get(1).name().zh()).isEqualTo("启动会");
    }

    @Test
    void linksThatThePlanCannotSayAreDroppedWithTheReasonAndNeverStopTheImport() {
        var rows = List.of(row(1, null, "Summary"), row(2, 1, "A"), row(3, 1, "B"), row(4, null, "C"));
        var ties = List.of(
                new Tie(2, 3, true, true), new Tie(3, 4, false, true), new Tie(2, 4, false, false), new Tie(3, 2, true, true),
                new Tie(1, 3, true, false), new Tie(2, 3, true, true), new Tie(null, 2, true, false), new Tie(4, 4, true, true));
        var result = PlanImport.of(before, new ImportedPlan("Plan", rows, ties, 4, 0), new CountedIds());

        assertThat(result.report().links()).isEqualTo(2);
        assertThat(result.report().simplified()).isEqualTo(1);
        assertThat(result.report().dropped())
                .isEqualTo(Map.of(Reason.OVERLAP, 1, Reason.CIRCLE, 3, Reason.TWICE, 1, Reason.ELSEWHERE, 1));
        assertThat(before.with(result.edits()).all(Link.class)).hasSize(before.all(Link.class).size() + 2);
    }

    @Test
    void whatWaitsForNothingKeepsItsStartAndWhatWaitsDoesNot() {
        var after = imported(
                List.of(row(1, null, "Summary"), row(2, 1, "First"), row(3, 1, "Second")), List.of(new Tie(2, 3, true, true)));

        assertThat(named(after, "First").notBefore()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(named(after, "Second").notBefore()).isNull();
        assertThat(named(after, "Summary").notBefore()).isNull();
    }

    @Test
    void valuesThatNoPlanCanHoldAreCutAndCounted() {
        var wild = new Row(1, null, "长".repeat(9_000), 40_000, 40, LocalDate.of(1, 1, 1), "n".repeat(30_000));
        var result = PlanImport.of(before, new ImportedPlan("😀".repeat(400), List.of(wild), List.of(), 1, 0), new CountedIds());

        before.with(result.edits());
        assertThat(result.report().cut()).isEqualTo(5);
    }

    private Plan imported(List<Row> rows, List<Tie> ties) {
        return before.with(PlanImport.of(before, new ImportedPlan("Plan", rows, ties, rows.size(), 0), new CountedIds()).edits());
    }

    private static Row row(int key, Integer parent, String name) {
        return new Row(key, parent, name, 2.5, 40, LocalDate.of(2027, 3, 1), "");
    }

    private static Task named(Plan plan, String name) {
        return plan.all(Task.class).stream().filter(it -> it.name().en().equals(name)).findFirst().orElseThrow();
    }
}
