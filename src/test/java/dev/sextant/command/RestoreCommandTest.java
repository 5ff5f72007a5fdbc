package dev.sextant.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.json.PlanJson;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Task;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the disk and back: the copies of an engagement, on the command line. */
class RestoreCommandTest {

    private final FakeHouse house = new FakeHouse();

    @TempDir
    private Path folder;

    @BeforeEach
    void twoStates() throws Exception {
        house.disk = folder;
        assertThat(house.run("new", "Go live", "--method", "six-phase", "--lang", "en")).isZero();
        var task = shown().all(Task.class).stream().filter(it -> it.id().value().equals("task-1.1")).findFirst().orElseThrow();
        var json = new PlanJson();
        var edits = folder.resolve("edits.json");
        Files.writeString(edits, "[[{\"before\":%s,\"after\":%s}]]".formatted(
                new String(json.write(task), UTF_8), new String(json.write(task.withProgress(40)), UTF_8)));
        assertThat(house.run("edit", "Go live", "--file", edits.toString())).isZero();
    }

    @Test
    void theCopiesAreListedWithWhatGoingBackWouldChange() {
        assertThat(house.run("snapshots", "Go live")).isZero();

        assertThat(house.out.lines()).hasSize(2);
        assertThat(lines().get(0)).contains("\t2\t47\t0\t0\tNo difference");
        assertThat(lines().get(1)).contains("\t1\t47\t0\t0\ttask: 1 changed");
    }

    @Test
    void goingBackIsOneEntryMore() {
        house.run("snapshots", "Go live");
        var older = lines().get(1).split("\t")[0];

        assertThat(house.run("restore", "Go live", "--snapshot", older)).isZero();

        assertThat(house.out).contains("task: 1 changed");
        assertThat(shown().all(Task.class)).allMatch(it -> it.progress() == 0);
        assertThat(house.run("check", "Go live")).isZero();
        assertThat(house.out).contains("3 entries");
    }

    @Test
    void aCopyThatIsNotThereIsRefusedAndNothingChanges() {
        assertThat(house.run("restore", "Go live", "--snapshot", "yesterday")).isEqualTo(Commands.REFUSED);

        assertThat(house.err).contains("yesterday", "Go live");
        assertThat(shown().all(Task.class)).anyMatch(it -> it.progress() == 40);
    }

    @Test
    void aDamagedEngagementIsListedAndBroughtBack() throws Exception {
        Files.write(database(), new byte[5000]);
        assertThat(house.run("check", "Go live")).isEqualTo(Commands.REFUSED);

        assertThat(house.run("snapshots", "Go live")).isZero();
        assertThat(house.out).contains("not comparable");
        assertThat(house.run("restore", "Go live", "--snapshot", lines().getLast().split("\t")[0])).isZero();

        assertThat(house.out).contains("later entries brought back: 1");
        assertThat(shown().all(Task.class)).anyMatch(it -> it.progress() == 40);
    }

    @Test
    void aDrillBringsEveryCopyBackAndLeavesNothingBehind() throws Exception {
        assertThat(house.run("check", "Go live", "--drill")).isZero();
        assertThat(house.out).contains("2 verified copies");
        var drilled = house.folders.stream().filter(it -> it != null && it.toString().contains("drill")).toList();
        assertThat(drilled).hasSize(2).noneMatch(it -> Files.exists(it.getParent()));
    }

    @Test
    void aDrillFindsThatNothingCouldBeBroughtBack() throws Exception {
        try (var copies = Files.walk(folder.resolve("library.snapshots"))) {
            for (var copy : copies.filter(it -> it.toString().endsWith(".gz")).toList()) {
                Files.write(copy, new byte[10]);
            }
        }
        assertThat(house.run("check", "Go live", "--drill")).isEqualTo(Commands.REFUSED);
        assertThat(house.err).contains("no verified copy");
    }

    private List<String> lines() {
        return house.out.lines().toList();
    }

    private Plan shown() {
        assertThat(house.run("show", "Go live")).isZero();
        return new PlanJson().read(house.out.getBytes(UTF_8));
    }

    private Path database() throws Exception {
        try (var files = Files.walk(folder.resolve("library"))) {
            return files.filter(it -> it.endsWith("plan.mv.db")).findFirst().orElseThrow();
        }
    }
}
