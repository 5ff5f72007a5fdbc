package dev.sextant.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.json.PlanJson;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Person;
import dev.sextant.plan.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PurgeCommandTest {

    private final FakeHouse house = new FakeHouse();

    @TempDir
    private Path folder;

    @Test
    void aPurgeIsShownFirstAndThenTakesThePersonOutOfTheWholeHistory() throws Exception {
        assertThat(house.run("new", "Demo", "--method", "six-phase", "--lang", "en")).isZero();
        var person = new Person(new Id<>("person-wu"), new Words("Wu Tian", "吴恬"), null, "wu@example.org");
        var edits = Files.writeString(folder.resolve("edits.json"), "[" + new PlanJson().writeEdits(List.of(Edit.add(person))) + "]");
        assertThat(house.run("edit", "Demo", "--file", edits.toString())).isZero();
        var before = house.library.entries();

        assertThat(house.run("purge", "Demo", "--person", "吴恬", "--dry-run")).as(house.err).isZero();
        assertThat(house.out).contains("Demo", "Wu Tian", "吴恬", "wu@example.org", "1 entry", "3 older files", "Nothing has been changed");
        assertThat(house.library.entries()).isEqualTo(before);

        assertThat(house.run("purge", "Demo", "--person", "Wu Tian")).as(house.err).isZero();
        assertThat(house.out).contains("Demo", "1 entry", "3 older files");
        assertThat(house.library.entries()).hasSize(3).noneMatch(it -> new PlanJson().write(it).contains("吴恬"));
        assertThat(house.run("check", "Demo")).isZero();
    }
}
