package dev.sextant.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sextant.exchange.ForeignSchedule.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mpxj.Duration;
import org.mpxj.ProjectFile;
import org.mpxj.Task;
import org.mpxj.TimeUnit;
import org.mpxj.cpm.CpmException;
import org.mpxj.cpm.MicrosoftScheduler;
import org.mpxj.reader.UniversalProjectReader;

/**
 * How many tasks of real plans have the very start and finish here that their own program stored, and how many have them when
 * MPXJ schedules the same file. Printed as the rows of a table.
 */
class FidelityTest {

    /** The file, and the number of the task in it; each is explained beside the table in performance.md. */
    private static final List<String> EXPLAINED = List.of("civil-40.mpp 1");

    private record Count(String file, int leaves, int ours, int theirs, List<String> missed) {}

    @Test
    void everyTaskOfARealPlanHasTheDatesThatItsOwnProgramStoredButForThoseThatAreExplained() throws Exception {
        var counts = new ArrayList<Count>();
        for (var file : files()) {
            counts.add(count(file));
        }
        counts.forEach(it -> System.out.printf(
                "| %s | %d | %d | %d | %s |%n", it.file(), it.leaves(), it.ours(), it.theirs(), String.join(", ", it.missed())));
        var ours = counts.stream().mapToInt(it -> it.leaves() - it.ours()).sum();
        var theirs = counts.stream().mapToInt(it -> it.leaves() - it.theirs()).sum();

        assertThat(counts.stream().flatMap(it -> it.missed().stream()).toList()).isSubsetOf(EXPLAINED);
        assertThat(2 * ours).isLessThanOrEqualTo(theirs);
    }

    /** GanttProject stores no floats; the one plan that differs is explained beside the table in performance.md. */
    @Test
    void everyTaskHasTheTotalFloatThatItsOwnProgramStored() throws Exception {
        var differing = new TreeMap<String, Integer>();
        for (var file : files().stream().filter(it -> !it.toString().endsWith(".gan")).toList()) {
            var foreign = ForeignSchedule.of(PlanFile.read(file), new CountedIds());
            var stored = new UniversalProjectReader().read(file.toFile());
            for (var line : foreign.lines().stream().filter(it -> !it.isSummary()).toList()) {
                var task = stored.getTaskByUniqueID(line.row().id().unique());
                var total = task.getTotalSlack().convertUnits(TimeUnit.DAYS, stored.getProjectProperties()).getDuration();
                var isSame = Math.abs(total - foreign.schedule().floats(line.task().id()).total()) < 0.01
                        && task.getCritical() == foreign.schedule().isCritical(line.task().id());
                differing.merge(file.getFileName().toString(), isSame ? 0 : 1, Integer::sum);
            }
        }
        System.out.println("Tasks with another total float than stored: " + differing);

        differing.remove("birdtalk-46.mpp");
        assertThat(differing.values()).allMatch(it -> it == 0);
    }

    private static List<Path> files() throws IOException {
        var folder = Path.of(System.getProperty("sextant.shared", "../shared"), "plans");
        assumeTrue(Files.isDirectory(folder), () -> "Skipped, because it is not there: plans");
        try (var files = Files.list(folder)) {
            return files.filter(it -> !it.toString().endsWith(".md")).sorted().toList();
        }
    }

    private static Count count(Path file) throws Exception {
        var foreign = ForeignSchedule.of(PlanFile.read(file), new CountedIds());
        var leaves = foreign.lines().stream().filter(it -> !it.isSummary() && it.row().begin() != null).toList();
        var name = file.getFileName().toString();
        var missed = leaves.stream().filter(it -> !isKept(foreign, it)).map(it -> name + " " + it.row().id().number()).toList();
        return new Count(name, leaves.size(), leaves.size() - missed.size(), theirs(file, leaves), missed);
    }

    private static boolean isKept(ForeignSchedule foreign, Line line) {
        var span = foreign.schedule().of(line.task());
        return span.begin().equals(line.row().begin()) && span.end().equals(line.row().end());
    }

    /** GanttProject stores days, which MPXJ reads as midnights; so there days are compared. */
    private static int theirs(Path file, List<Line> leaves) throws Exception {
        var stored = new UniversalProjectReader().read(file.toFile());
        var scheduled = new UniversalProjectReader().read(file.toFile());
        complete(scheduled);
        schedule(scheduled, stored.getProjectProperties().getStartDate());
        BiPredicate<LocalDateTime, LocalDateTime> same = file.toString().endsWith(".gan")
                ? (one, other) -> one.toLocalDate().equals(other.toLocalDate()) : Objects::equals;
        return (int) leaves.stream().map(it -> it.row().id().unique())
                .filter(it -> isSame(stored.getTaskByUniqueID(it), scheduled.getTaskByUniqueID(it), same)).count();
    }

    private static boolean isSame(Task one, Task other, BiPredicate<LocalDateTime, LocalDateTime> same) {
        return other.getStart() != null && other.getFinish() != null && same.test(one.getStart(), other.getStart())
                && same.test(one.getFinish(), other.getFinish());
    }

    private static void schedule(ProjectFile project, LocalDateTime start) throws CpmException {
        new MicrosoftScheduler().schedule(project, start);
    }

    /** It asks for what is done and left, which is not in every form of file. */
    private static void complete(ProjectFile project) {
        var nothing = Duration.getInstance(0, TimeUnit.HOURS);
        for (var task : project.getTasks()) {
            task.setActualDuration(Objects.requireNonNullElse(task.getActualDuration(), nothing));
            task.setRemainingDuration(Stream.of(task.getRemainingDuration(), task.getDuration()).filter(Objects::nonNull).findFirst().orElse(nothing));
        }
        for (var assignment : project.getResourceAssignments()) {
            assignment.setActualWork(Objects.requireNonNullElse(assignment.getActualWork(), nothing));
            assignment.setRemainingWork(Stream.of(assignment.getRemainingWork(), assignment.getWork()).filter(Objects::nonNull).findFirst().orElse(nothing));
        }
    }
}
