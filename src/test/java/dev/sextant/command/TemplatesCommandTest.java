package dev.sextant.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.plan.Task;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesCommandTest {

    private final FakeHouse house = new FakeHouse();

    @TempDir
    private Path folder;

    @Test
    void aPhaseOfOneEngagementBeginsAnother() {
        house.own = folder;
        assertThat(house.run("new", "First", "--sample", "manufacturer", "--lang", "en")).isZero();
        assertThat(house.run("templates", "save", "First", "--as", "Go live", "--phase", "5")).isZero();
        assertThat(house.out).contains("Go live", "1 phase");

        assertThat(house.run("templates")).isZero();
        assertThat(house.out).contains("method\tsix-phase\t", "sample\tmanufacturer\t", "\tGo live\t1\t8");
        var id = house.out.lines().filter(it -> it.startsWith("template\t")).findFirst().orElseThrow().split("\t")[1];

        assertThat(house.run("new", "Second", "--template", id, "--lang", "en")).isZero();
        assertThat(house.library.plan().phases()).hasSize(1);
        assertThat(house.run("templates", "add", "Second", id)).isZero();
        assertThat(house.run("templates", "add", "Second", "six-phase")).isZero();
        assertThat(house.library.plan().phases()).hasSize(8);
        assertThat(house.library.plan().all(Task.class)).hasSize(8 + 8 + 47);

        assertThat(house.run("templates", "remove", id)).isZero();
        assertThat(house.run("templates", "add", "Second", id)).isEqualTo(Commands.REFUSED);
        assertThat(house.err).contains(id);
    }

    @Test
    void aPhaseThatIsNotThereIsRefusedAndNothingIsKept() {
        house.own = folder;
        house.run("new", "First", "--sample", "manufacturer", "--lang", "en");

        assertThat(house.run("templates", "save", "First", "--as", "Go live", "--phase", "7")).isEqualTo(Commands.REFUSED);
        assertThat(house.err).contains("7", "6");
        assertThat(folder).isEmptyDirectory();
    }
}
