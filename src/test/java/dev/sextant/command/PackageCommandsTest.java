package dev.sextant.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sextant.exchange.ClientCopy;
import dev.sextant.exchange.PackageFile;
import dev.sextant.journal.Entry;
import dev.sextant.json.PlanJson;
import dev.sextant.plan.Task;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An engagement that leaves one machine and arrives at another. */
class PackageCommandsTest {

    private final FakeHouse office = new FakeHouse();
    private final FakeHouse home = new FakeHouse();

    @TempDir
    private Path folder;

    @BeforeEach
    void theOfficeHasAnEngagement() {
        run(office, "new", "Demo", "--sample", "manufacturer", "--lang", "en");
    }

    @AfterEach
    void everyCommandLetsGoOfTheEngagement() {
        assertThat(office.library.isAnyOpen() || home.library.isAnyOpen()).isFalse();
    }

    @Test
    void theRoadmapGoesToMicrosoftProjectAndComesBackWithoutADifference() throws Exception {
        run(office, "export", "Demo", "-o", path("demo.xml"));
        assertThat(office.out).contains("demo.xml", "not part of that form");
        run(home, "new", "Back", "--method", "six-phase", "--lang", "en");

        run(home, "import", "Back", path("demo.xml"), "--dry-run", "--json");

        var preview = new JsonMapper().readTree(home.out);
        assertThat(preview.path("shifts").isArray()).as(home.out).isTrue();
        assertThat(preview.path("shifts")).isEmpty();
        assertThat(preview.path("links").path("changed").size() + preview.path("links").path("dropped").size()).isZero();
    }

    @Test
    void milestonesAndGatesGoToEverybodysCalendarInTheLanguageThatIsAskedFor() throws Exception {
        run(office, "export", "Demo", "-o", path("demo.ics"));
        assertThat(office.out).contains("demo.ics", "calendar");
        run(office, "export", "Demo", "-o", path("zh.ics"), "--lang", "zh");

        assertThat(Files.readString(folder.resolve("demo.ics"))).contains("BEGIN:VEVENT", "Gate of phase");
        assertThat(Files.readString(folder.resolve("zh.ics"))).contains("BEGIN:VEVENT", "阶段的关口");
    }

    @Test
    void aPackageArrivesAsTheSameEngagementAndLeavesAsTheSameBytes() throws Exception {
        progress(10);
        var file = exported("demo.sextant");

        run(home, "import", "Demo", file);

        assertThat(home.out).contains("demo.sextant", "“Demo”", "all its 2 entries");
        assertThat(home.library.plan()).isEqualTo(office.library.plan());
        assertThat(home.library.entries()).isEqualTo(office.library.entries());
        run(home, "export", "Demo", "-o", path("again.sextant"));
        assertThat(folder.resolve("again.sextant")).hasBinaryContent(Files.readAllBytes(Path.of(file)));
        run(home, "check", "Demo");
    }

    @Test
    void underAnotherNameItIsRenamedByOneMoreEntry() throws Exception {
        run(home, "import", "Other", exported("demo.sextant"));

        assertThat(home.library.plan().charter().name().en()).isEqualTo("Other");
        assertThat(home.library.entries()).hasSize(2);
        assertThat(home.library.entries().getFirst()).isEqualTo(office.library.entries().getFirst());
    }

    @Test
    void laterWorkArrivesAsOneEntryAndTheSamePackageBringsNothingNewTwice() throws Exception {
        run(home, "import", "Demo", exported("first.sextant"));
        progress(10);
        progress(20);
        var second = exported("second.sextant");

        run(home, "import", "Demo", second);

        assertThat(home.out).contains("2 entries go into “Demo” as one");
        assertThat(home.library.plan()).isEqualTo(office.library.plan());
        assertThat(home.library.entries()).hasSize(2).last().extracting(Entry::label).isEqualTo("entry.package.taken");
        run(home, "import", "Demo", second);
        assertThat(home.out).contains("nothing new");
        assertThat(home.library.entries()).hasSize(2);
    }

    @Test
    void whatPartedAndWhatIsAnotherEngagementIsRefusedAndNothingChanges() throws Exception {
        run(home, "import", "Demo", exported("first.sextant"));
        progress(10);
        var second = exported("second.sextant");
        progress(home, 30);
        var before = home.library.entries();

        assertThat(home.run("import", "Demo", second)).isEqualTo(1);
        assertThat(home.err.lines()).singleElement().asString().contains("separate ways", "entry 2", "Tester", "another name");
        run(office, "new", "Twin", "--method", "six-phase", "--lang", "en");
        run(office, "export", "Twin", "-o", path("twin.sextant"));
        assertThat(home.run("import", "Demo", path("twin.sextant"))).isEqualTo(1);
        assertThat(home.err).contains("another engagement", "Twin");
        assertThat(home.run("import", "Demo", exported("client.sextant", "--for-client"))).isEqualTo(1);
        assertThat(home.err).contains("no history");
        assertThat(home.library.entries()).isEqualTo(before);
    }

    @Test
    void aDryRunTellsWhatIsInItAndChangesNothing() throws Exception {
        var file = exported("demo.sextant");

        run(home, "import", "Demo", file, "--dry-run");
        assertThat(home.out).contains("“Demo”", "6 phases", "Its history has 1 entry", "Tester", "would become the new engagement");
        assertThat(home.library.list()).isEmpty();

        run(home, "import", "Demo", file);
        progress(10);
        run(home, "import", "Demo", exported("second.sextant"), "--dry-run", "--json");
        var told = JsonMapper.builder().build().readTree(home.out);
        assertThat(told.path("outcome").asText()).isEqualTo("ahead");
        assertThat(told.path("entries").asInt()).isEqualTo(1);
        assertThat(told.path("preview").path("counts").path("tasks").asInt()).isEqualTo(office.library.plan().all(Task.class).size());
        assertThat(told.path("preview").path("people")).isNotEmpty();
        assertThat(home.library.entries()).hasSize(1);
    }

    @Test
    void aClientsCopyAndABarePlanBecomeNewEngagements() throws Exception {
        var client = exported("client.sextant", "--for-client");
        assertThat(office.out).contains("without history");
        run(home, "import", "Kunde", client);
        assertThat(home.library.plan().charter().name().en()).isEqualTo("Kunde");
        assertThat(home.library.entries()).extracting(Entry::label).containsExactly("entry.created", "entry.edited");

        run(home, "import", "Demo", exported("plan.json"));
        assertThat(home.library.plan()).isEqualTo(office.library.plan());
        assertThat(home.run("import", "Demo", path("plan.json"))).isEqualTo(1);
        assertThat(home.err).contains("plan.json", "no history");

        run(office, "export", "Demo", "-o", path("client.json"), "--for-client");
        assertThat(new PlanJson().read(Files.readAllBytes(folder.resolve("client.json")))).isEqualTo(ClientCopy.of(office.library.plan()));
        assertThat(PackageFile.read(Path.of(client)).plan()).isEqualTo(ClientCopy.of(office.library.plan()));
    }

    @Test
    void anExportIsRefusedBeforeItHarmsAnything() throws Exception {
        var file = exported("demo.sextant");
        Files.writeString(Path.of(file), "mine");

        assertThat(office.run("export", "Demo", "-o", file)).isEqualTo(1);
        assertThat(office.err.lines()).singleElement().asString().contains("demo.sextant", "--force");
        assertThat(Path.of(file)).hasContent("mine");
        assertThat(office.run("export", "Demo", "-o", path("demo.doc"))).isEqualTo(1);
        assertThat(office.err.lines()).singleElement().asString().contains("demo.doc", ".sextant", ".json");
        assertThat(office.run("export", "Nobody", "-o", path("x.json"))).isEqualTo(1);
        assertThat(office.run("export", "Demo", "-o", path("no/where.json"))).isEqualTo(1);
        run(office, "export", "Demo", "-o", file, "--force");
        assertThat(PackageFile.read(Path.of(file)).plan()).isEqualTo(office.library.plan());
    }

    @Test
    void aPackageThatCameToHarmIsRefusedByNameAndNothingIsMade() throws Exception {
        var bytes = Files.readAllBytes(Path.of(exported("demo.sextant")));
        bytes[bytes.length / 2] ^= 1;
        Files.write(folder.resolve("harmed.sextant"), bytes);

        assertThat(home.run("import", "Demo", path("harmed.sextant"))).isEqualTo(1);
        assertThat(home.err.lines()).singleElement().asString().contains("harmed.sextant").doesNotContain("Exception");
        assertThat(home.library.list()).isEmpty();
    }

    private String exported(String name, String... more) {
        var arguments = new ArrayList<>(List.of("export", "Demo", "-o", path(name)));
        arguments.addAll(List.of(more));
        run(office, arguments.toArray(String[]::new));
        return path(name);
    }

    private void progress(int percent) throws Exception {
        progress(office, percent);
    }

    private void progress(FakeHouse house, int percent) throws Exception {
        var json = new PlanJson();
        var task = house.library.plan().phases().stream()
                .flatMap(phase -> house.library.plan().ranked(Task.class, it -> it.phase().equals(phase.id())).stream()).findFirst().orElseThrow();
        var edit = "[[{\"before\":%s,\"after\":%s}]]".formatted(
                new String(json.write(task), StandardCharsets.UTF_8), new String(json.write(task.withProgress(percent)), StandardCharsets.UTF_8));
        run(house, "edit", "Demo", "--file", Files.writeString(folder.resolve("edit.json"), edit).toString());
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private static void run(FakeHouse house, String... arguments) {
        assertThat(house.run(arguments)).as(house.err).isZero();
    }
}
