package dev.sextant.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sextant.journal.Journal;
import dev.sextant.plan.Baseline;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Part;
import dev.sextant.plan.Person;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    private final FakeHouse house = new FakeHouse();

    @TempDir
    private Path folder;

    @AfterEach
    void everyCommandLetsGoOfTheEngagement() {
        assertThat(house.library.isAnyOpen()).isFalse();
    }

    /** Entry 1 begins, 2 names it, 3 makes a task three days longer, 4 renames one, 5 adds a cost. */
    private void live() {
        try (var opened = house.library.create(SamplePlans.chain(4).parts().toList(), "Lin")) {
            var journal = new Journal(opened.plan(), opened.seq(), opened.ledger(), house.clock(), "Lin");
            journal.commit("entry.baselines.taken", List.of(Edit.add(
                    new Baseline(new Id<>("baseline-1"), new Words("Kick-off 12 Jan", "启动 1月12日"), 1, SamplePlans.START, "as agreed"))));
            var task = journal.plan().get(new Id<Task>("task-1"));
            journal.commit("entry.edited", List.of(Edit.change(task, task.withDuration(Estimate.certain(5)))));
            var other = journal.plan().get(new Id<Task>("task-2"));
            journal.commit("entry.edited", List.of(Edit.change(other, other.withName(new Words("Second", "二")))));
            journal.commit("entry.costs.line-added", List.<Edit>of(Edit.add((Part) SamplePlans.costLine(1).withPlace(null, task.id())))).join();
        }
    }

    @Test
    void baselinesAreListedWithTheDatesThatThePlanHadThen() throws Exception {
        live();

        assertThat(house.run("baselines", "CRM for Hengqiao")).as(house.err).isZero();
        assertThat(house.out.lines()).containsExactly("Kick-off 12 Jan\t1\t2027-01-04\t2027-01-04\t2027-01-13");

        assertThat(house.run("baselines", "CRM for Hengqiao", "--json")).isZero();
        assertThat(new ObjectMapper().readTree(house.out).get(0).get("finish").asText()).isEqualTo("2027-01-13");
        assertThat(new ObjectMapper().readTree(house.out).get(0).get("known").asBoolean()).isTrue();
    }

    @Test
    void aBaselineIsComparedWithNowWhicheverIsNamedFirst() throws Exception {
        live();

        var compared = compare("Kick-off 12 Jan", "now");

        assertThat(compared.at("/whole/finishShift").asDouble()).isEqualTo(3);
        assertThat(compared.at("/whole/before/finish").asText()).isEqualTo("2027-01-13");
        assertThat(compared.at("/whole/after/finish").asText()).isEqualTo("2027-01-18");
        assertThat(compared.at("/whole/costDifference").decimalValue()).isEqualByComparingTo("24005");
        assertThat(compared.at("/counts/moved").asInt()).isEqualTo(4);
        assertThat(compared.at("/whole/movedBy")).hasSize(1);
        assertThat(compared.at("/whole/movedBy/0/seq").asInt()).isEqualTo(3);
        assertThat(compared.at("/entries/0/sentences/0").asText()).contains("Task 1").contains("5");
        assertThat(line(compared, "task-2").get("renamed").asBoolean()).isTrue();
        assertThat(compare("now", "启动 1月12日")).isEqualTo(compared);
        assertThat(compare("#5", "1")).isEqualTo(compared);
    }

    @Test
    void theTableForTheEyeHasWhatDiffersAndWhatMovedIt() {
        live();

        assertThat(house.run("compare", "CRM for Hengqiao", "1", "now")).as(house.err).isZero();

        assertThat(house.out.lines()).anySatisfy(it -> assertThat(it).startsWith("\tCRM for Hengqiao\t\t2027-01-04\t2027-01-04\t2027-01-13\t2027-01-18\t+3\t+24,005"));
        assertThat(house.out.lines()).anySatisfy(it -> assertThat(it).contains("Second\twas “Task 2”"));
        assertThat(house.out.lines().filter(it -> it.startsWith("Entry "))).singleElement().asString().contains("Entry 3").contains("+3 d");
        house.language = Language.ZH;
        assertThat(house.run("compare", "CRM for Hengqiao", "1", "now")).isZero();
        assertThat(house.out).contains("原名").doesNotContain("command.");
    }

    @Test
    void whatIsNoStateIsRefusedInOneSentence() {
        live();

        for (var wrong : List.of("", "yesterday", "99", "-1", "0", "9".repeat(30))) {
            assertThat(house.run("compare", "CRM for Hengqiao", "--", "1", wrong)).as(wrong).isNotZero();
            assertThat(house.err.lines()).as(wrong).hasSize(1);
        }
        assertThat(house.run("compare", "CRM for Hengqiao", "1", "yesterday")).isEqualTo(1);
        assertThat(house.err).contains("Kick-off 12 Jan");
        assertThat(house.reported).isEmpty();
    }

    /** By a package, with its history, to another machine. */
    @Test
    void anEngagementThatTravelledComparesTheSameAndAClientsCopyHasNoBaselines() throws Exception {
        house.disk = folder;
        try (var opened = house.library(null).create(SamplePlans.chain(4).parts().toList(), "Lin")) {
            var journal = new Journal(opened.plan(), opened.seq(), opened.ledger(), house.clock(), "Lin");
            var task = journal.plan().get(new Id<Task>("task-1"));
            journal.commit("entry.edited", List.of(Edit.change(task, task.withProgress(30))));
            journal.commit("entry.baselines.taken", List.of(Edit.add(
                    new Baseline(new Id<>("baseline-1"), new Words("Kick-off", "启动"), 2, SamplePlans.START, ""))));
            journal.commit("entry.edited", List.of(Edit.change(task.withProgress(30), task.withProgress(30).withDuration(Estimate.certain(9)))));
            journal.saved().join();
        }
        var here = compare("Kick-off", "now");
        var file = folder.resolve("travels.sextant");
        assertThat(house.run("export", "CRM for Hengqiao", "-o", file.toString())).as(house.err).isZero();
        assertThat(house.run("export", "CRM for Hengqiao", "--for-client", "-o", folder.resolve("client.sextant").toString())).as(house.err).isZero();

        house.disk = folder.resolve("other");
        assertThat(house.run("import", "CRM for Hengqiao", file.toString())).as(house.err).isZero();
        assertThat(compare("Kick-off", "now")).isEqualTo(here);
        assertThat(here.at("/whole/finishShift").asDouble()).isEqualTo(7);

        house.disk = folder.resolve("client");
        assertThat(house.run("import", "CRM for Hengqiao", folder.resolve("client.sextant").toString())).as(house.err).isZero();
        assertThat(house.run("baselines", "CRM for Hengqiao")).isZero();
        assertThat(house.out).isBlank();
    }

    @Test
    void aPurgeOfAPersonLeavesEveryBaselineWhereItWas() throws Exception {
        house.disk = folder;
        var person = new Person(new Id<>("person-1"), new Words("Wei Xiaoming", "魏晓明"), null, "");
        try (var opened = house.library(null).create(SamplePlans.chain(4).parts().toList(), "Wei Xiaoming")) {
            var journal = new Journal(opened.plan(), opened.seq(), opened.ledger(), house.clock(), "Wei Xiaoming");
            journal.commit("entry.settings.person-added", List.of(Edit.add(person)));
            journal.commit("entry.baselines.taken", List.of(Edit.add(
                    new Baseline(new Id<>("baseline-1"), new Words("Kick-off", "启动"), 2, SamplePlans.START, "by Wei Xiaoming"))));
            var task = journal.plan().get(new Id<Task>("task-1"));
            journal.commit("entry.edited", List.of(Edit.change(task, task.withDuration(Estimate.certain(9)))));
            journal.saved().join();
        }
        var before = compare("Kick-off", "4");

        assertThat(house.run("purge", "CRM for Hengqiao", "--person", "Wei Xiaoming")).as(house.err).isZero();

        var after = compare("Kick-off", "4");
        assertThat(after.get("whole")).isEqualTo(before.get("whole"));
        assertThat(after.get("lines")).isEqualTo(before.get("lines"));
        assertThat(house.out).doesNotContain("Wei");
    }

    private JsonNode compare(String one, String other) throws Exception {
        assertThat(house.run("compare", "CRM for Hengqiao", one, other, "--json")).as(house.err).isZero();
        return new ObjectMapper().readTree(house.out);
    }

    private static JsonNode line(JsonNode compared, String id) {
        return StreamSupport.stream(compared.get("lines").spliterator(), false).filter(it -> it.get("id").asText().equals(id)).findFirst().orElseThrow();
    }
}
