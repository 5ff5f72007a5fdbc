package dev.sextant.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sextant.exchange.PlanExport;
import dev.sextant.journal.Entry;
import dev.sextant.plan.Edit;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final Path PLANS = Path.of(System.getProperty("sextant.shared", "../shared"), "plans");

    private final FakeHouse house = new FakeHouse();

    @TempDir
    private Path folder;

    @Test
    void anImportIsOneEntryAndTellsWhatItLeftOut() {
        var file = PLANS.resolve("office-deployment-323.mpp");
        assumeTrue(Files.exists(file), "Skipped, because it is not there: office-deployment-323.mpp");
        assertThat(house.run("new", "Demo", "--method", "six-phase", "--lang", "en")).isZero();

        assertThat(house.run("import", "Demo", file.toString())).as(house.err).isZero();

        assertThat(house.out).contains("323 rows read", "322 tasks", "138 links", "1 new phase", "1 row stands", "finish than in the file");
        assertThat(house.library.plan().all(Task.class)).hasSize(47 + 322);
        assertThat(house.library.entries()).hasSize(2).last().extracting(Entry::label).isEqualTo("entry.imported");
    }

    @Test
    void aDryRunSaysWhatWouldChangeInWordsAndInJsonAndChangesNothing() throws Exception {
        assertThat(house.run("new", "Demo", "--method", "six-phase", "--lang", "en")).isZero();
        var plan = house.library.plan();
        var earlier = SamplePlans.chain(12);
        var begun = earlier.charter().withDates(SamplePlans.START.minusDays(7), null);
        var file = Files.write(folder.resolve("plan.xml"), PlanExport.mspdi(earlier.with(List.of(Edit.change(earlier.charter(), begun)))));

        assertThat(house.run("import", "Demo", file.toString(), "--dry-run")).as(house.err).isZero();
        assertThat(house.out).contains("12 tasks", "11 links", "“Task 12”", "28 Dec 2026", "The engagement begins on 4 Jan 2027 only", "has changed");
        assertThat(house.run("import", "Demo", file.toString(), "--dry-run", "--json")).as(house.err).isZero();

        var json = new ObjectMapper().readTree(house.out);
        assertThat(json.at("/counts/tasks").asInt()).isEqualTo(12);
        assertThat(json.at("/counts/shifted").asInt()).isEqualTo(json.at("/shifts").size()).isEqualTo(18);
        assertThat(json.at("/shifts")).allSatisfy(it -> assertThat(it.get("causes")).isNotEmpty());
        assertThat(json.at("/links")).isEmpty();
        assertThat(json.at("/dropped/RESOURCES").asInt()).isZero();
        assertThat(house.library.plan()).isEqualTo(plan);
        assertThat(house.library.entries()).hasSize(1);
        assertThat(house.run("import", "Demo", file.toString(), "--json")).as("JSON only of a dry run").isEqualTo(2);
    }

    @Test
    void summariesBecomePhasesUnlessOneIsAskedFor() throws Exception {
        assertThat(house.run("new", "Demo", "--method", "six-phase", "--lang", "en")).isZero();
        var file = Files.write(folder.resolve("plan.xml"), PlanExport.mspdi(SamplePlans.chain(12))).toString();

        assertThat(house.run("import", "Demo", file)).as(house.err).isZero();
        assertThat(house.library.plan().phases()).hasSize(12);
        assertThat(house.run("import", "Demo", file, "--one-phase")).as(house.err).isZero();
        assertThat(house.library.plan().phases()).hasSize(13);
        assertThat(house.library.plan().all(Task.class)).hasSize(47 + 12 + 12 + 6);
    }
}
