package dev.sextant.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sextant.journal.Entry;
import dev.sextant.plan.Booking;
import dev.sextant.plan.CostLine;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CostTableCommandTest {

    private final FakeHouse house = new FakeHouse();

    @TempDir
    private Path folder;

    @BeforeEach
    void begin() {
        assertThat(house.run("new", "Demo", "--sample", "manufacturer", "--lang", "en")).as(house.err).isZero();
    }

    @Test
    void aWorkbookThatComesBackAsItWentIsNoEntry() {
        var entries = house.library.entries().size();
        for (var file : new String[] {"costs.xlsx", "costs.csv"}) {
            assertThat(house.run("export", "Demo", "--to", folder.resolve(file).toString())).as(house.err).isZero();
            assertThat(house.out).contains("The costs are in");
            assertThat(house.run("import", "Demo", folder.resolve(file).toString())).as(house.err).isZero();
            assertThat(house.out).contains("No row changes anything, none is new", "none was refused");
        }
        assertThat(house.library.entries()).hasSize(entries);
    }

    @Test
    void whatSomebodyChangedIsOneEntryAndABadRowIsToldWithItsReason() throws Exception {
        var line = house.library.plan().ranked(CostLine.class).getFirst();
        var other = house.library.plan().ranked(CostLine.class).get(1);
        var file = Files.writeString(folder.resolve("costs.csv"), "ID,Name,Tax rate\n" + line.id() + ",=Renamed,13%\n");

        assertThat(house.run("import", "Demo", file.toString(), "--dry-run", "--json")).as(house.err).isZero();
        var json = new ObjectMapper().readTree(house.out);
        assertThat(json.at("/changes/0/cells/0/after").asText()).isEqualTo("=Renamed");
        assertThat(house.library.plan().get(line.id())).isEqualTo(line);

        Files.writeString(file, "ID,Name,Tax rate,Unit\n" + line.id() + ",=Renamed,13%," + line.unit().en() + "\n" + other.id() + ",x,1300%,y\n");
        assertThat(house.run("import", "Demo", file.toString())).as(house.err).isZero();
        assertThat(house.out).contains("1 row changes what is there", "1 was refused", "row 3 was refused");
        assertThat(house.library.plan().get(line.id()).name().en()).isEqualTo("=Renamed");
        assertThat(house.library.plan().get(other.id())).isEqualTo(other);
        assertThat(house.library.entries()).last().extracting(Entry::label).isEqualTo("entry.table.imported");
    }

    @Test
    void bookingsOfTheBooksAreTakenAndADoubtfulAmountOnlyWhenItsWriterIsKnown() throws Exception {
        var line = house.library.plan().ranked(CostLine.class).getFirst();
        var before = house.library.plan().all(Booking.class).size();
        var file = Files.writeString(folder.resolve("books.csv"), "Cost line;Date;Amount\n" + line.id() + ";2027-03-26;1.234\n");
        assertThat(house.run("import", "Demo", file.toString())).isZero();
        assertThat(house.out).contains("could be 1.234 or 1234");
        assertThat(house.library.plan().all(Booking.class)).hasSize(before);
        assertThat(house.run("import", "Demo", file.toString(), "--decimal", "comma")).as(house.err).isZero();
        assertThat(house.library.plan().all(Booking.class)).hasSize(before + 1).anyMatch(it -> it.amount().equals(BigDecimal.valueOf(1_234)));
    }

    @Test
    void whatTheWorkbookDoesNotHaveAnyMoreStaysUnlessItIsToGo() throws Exception {
        var lines = house.library.plan().ranked(CostLine.class);
        var file = Files.writeString(folder.resolve("costs.csv"), "ID,Rhythm,Tax rate\n" + lines.getFirst().id() + ",Annual,6%\n");
        assertThat(house.run("import", "Demo", file.toString())).isZero();
        assertThat(house.out).contains((lines.size() - 1) + " parts are missing in the file and stay");
        assertThat(house.library.plan().all(CostLine.class)).hasSize(lines.size());
        assertThat(house.run("import", "Demo", file.toString(), "--remove-absent")).as(house.err).isZero();
        assertThat(house.out).contains((lines.size() - 1) + " parts are missing in the file and were removed");
        assertThat(house.library.plan().all(CostLine.class)).containsExactly(lines.getFirst());
    }
}
