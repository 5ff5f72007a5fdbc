package dev.sextant.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sextant.exchange.PlanExport;
import dev.sextant.plan.SamplePlans;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleCommandTest {

    private final FakeHouse house = new FakeHouse();

    @TempDir
    private Path folder;

    @Test
    void anEngagementIsToldTaskByTaskWithItsDatesAndFloats() throws Exception {
        assertThat(house.run("new", "Demo", "--method", "six-phase", "--lang", "en")).isZero();

        assertThat(house.run("schedule", "Demo", "--json")).as(house.err).isZero();
        var tasks = json();
        assertThat(tasks).hasSize(47).allSatisfy(task -> {
            assertThat(task.get("start").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d");
            assertThat(task.get("finish").asText()).isGreaterThanOrEqualTo(task.get("start").asText());
            assertThat(task.get("totalFloat").asDouble()).isGreaterThanOrEqualTo(task.get("freeFloat").asDouble());
            assertThat(task.get("id").isTextual()).isTrue();
            assertThat(task.has("storedStart")).isFalse();
        });
        assertThat(tasks).anyMatch(task -> task.get("critical").asBoolean()).anyMatch(task -> !task.get("critical").asBoolean());
        assertThat(tasks.getFirst().get("start").asText()).isEqualTo("2027-01-04T09:00");

        assertThat(house.run("schedule", "Demo")).isZero();
        assertThat(house.out.lines()).hasSize(47).first().asString().startsWith("1.1\t").contains("\t2027-01-04 09:00\t");
        assertThat(house.library.plan().all(dev.sextant.plan.Task.class)).hasSize(47);
    }

    @Test
    void aPlanFileIsToldWithWhatStandsInIt() throws Exception {
        var file = shared("new-product-43.mpp");

        assertThat(house.run("schedule", file.toString(), "--json")).as(house.err).isZero();
        var second = json().stream().filter(task -> task.get("id").asInt() == 4).findFirst().orElseThrow();
        assertThat(second.get("name").asText()).isEqualTo("Test prototype");
        assertThat(second.get("start").asText()).isEqualTo("2004-09-06T08:00");
        assertThat(second.get("storedStart").asText()).isEqualTo("2004-09-06T08:00");
        assertThat(second.get("storedFinish").asText()).isEqualTo(second.get("finish").asText()).isEqualTo("2004-10-01T17:00");
        assertThat(second.get("critical").asBoolean()).isTrue();
        assertThat(house.library.list()).isEmpty();

        assertThat(house.run("schedule", file.toString())).isZero();
        assertThat(house.out).contains("4\tTest prototype\t2004-09-06 08:00\t2004-10-01 17:00\t0\t0\tcritical\t2004-09-06 08:00\t2004-10-01 17:00");
    }

    @Test
    void whatCannotBeScheduledGetsASentence() throws Exception {
        assertThat(house.run("schedule", "nobody")).isEqualTo(Commands.REFUSED);
        assertThat(house.err).contains("nobody").hasLineCount(1);
        assertThat(house.run("schedule", folder.resolve("none.mpp").toString())).isEqualTo(Commands.REFUSED);
        assertThat(house.err).contains("none.mpp").hasLineCount(1);
        assertThat(house.run("schedule", Files.writeString(folder.resolve("junk.mpp"), "junk").toString(), "--json")).isEqualTo(Commands.REFUSED);
        assertThat(house.err).contains("junk.mpp").hasLineCount(1);
        assertThat(house.out).isEmpty();
    }

    @Test
    void tasksOfAFileThatWaitForEachOtherInACircleAreNamed() throws Exception {
        var xml = new String(PlanExport.mspdi(SamplePlans.chain(3)), StandardCharsets.UTF_8);
        var ids = List.of("任务 1", "任务 3").stream().map(name -> xml.replaceFirst("(?s)^.*<UID>(\\d+)</UID>(?:(?!<UID>).)*?<Name>" + name + "</Name>.*$", "$1")).toList();
        var link = "<PredecessorLink><PredecessorUID>" + ids.get(1) + "</PredecessorUID><Type>1</Type><LinkLag>0</LinkLag></PredecessorLink>";
        var circle = xml.replaceFirst("(?s)(<UID>" + ids.get(0) + "</UID>(?:(?!</Task>).)*)</Task>", "$1" + link + "</Task>");

        assertThat(house.run("schedule", Files.writeString(folder.resolve("circle.xml"), circle).toString())).isEqualTo(Commands.REFUSED);
        assertThat(house.err).contains("Task 1", "Task 2", "Task 3").hasLineCount(1);
    }

    private List<JsonNode> json() throws Exception {
        return new ObjectMapper().readTree(house.out).valueStream().toList();
    }

    private static Path shared(String file) {
        var path = Path.of(System.getProperty("sextant.shared", "../shared"), "plans", file);
        assumeTrue(Files.exists(path), () -> "Skipped, because it is not there: " + file);
        return path;
    }
}
