package dev.sextant.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioCommandsTest {

    private final FakeHouse house = new FakeHouse();

    @TempDir
    private Path folder;

    @BeforeEach
    void theManufacturerIsInTheLibrary() {
        assertThat(house.run("new", "Demo", "--sample", "manufacturer", "--lang", "en")).as(house.err).isZero();
    }

    @AfterEach
    void everyCommandLetsGoOfTheEngagement() {
        assertThat(house.library.isAnyOpen()).isFalse();
    }

    private void run(String... arguments) {
        assertThat(house.run(arguments)).as(house.err).isZero();
    }

    @Test
    void thePlanAndItsScenariosAreListedWithTheirKeyFigures() throws Exception {
        run("scenarios", "Demo");
        assertThat(house.out.lines()).hasSize(2).last().asString()
                .startsWith("Big bang\t12\t0\t2028-01-18\t3,917,596.67\t").endsWith("\t161,250");

        run("scenarios", "Demo", "--json");
        var list = new ObjectMapper().readTree(house.out);
        assertThat(list.at("/0/id").isNull()).isTrue();
        assertThat(list.at("/1/strategy").asText()).isEqualTo("BIG_BANG");
        assertThat(list.at("/1/outageHours").asInt()).isEqualTo(30);
        assertThat(list.at("/1/cost/oneOff/net/likely").decimalValue()).isEqualByComparingTo("1840050");
        assertThat(list.at("/1/npv").decimalValue()).isGreaterThan(list.at("/0/npv").decimalValue());
    }

    @Test
    void aScenarioIsScheduledByItself() {
        run("schedule", "Demo");
        assertThat(house.out.lines()).hasSize(47);
        run("schedule", "Demo", "--scenario", "Big bang");
        assertThat(house.out.lines()).hasSize(46).noneMatch(it -> it.contains("Run the pilot"));
        assertThat(house.run("schedule", "Demo", "--scenario", "Nowhere")).isEqualTo(Commands.REFUSED);
        assertThat(house.err).contains("Nowhere", "Big bang");
    }

    @Test
    void aScenarioIsComparedWithThePlan() {
        run("compare", "Demo", "now", "now");
        assertThat(house.out.lines().filter(it -> it.contains("Run the pilot"))).isEmpty();
        run("compare", "Demo", "now", "now", "--scenario", "Big bang");
        assertThat(house.out.lines().filter(it -> it.contains("Run the pilot and fix what it shows\tremoved"))).hasSize(1);
    }

    @Test
    void paperSaysWhichScenarioItShows() throws Exception {
        var file = folder.resolve("checklist.pdf");
        run("print", "Demo", "--phase", "5", "--lang", "en", "--scenario", "Big bang", "-o", file.toString());
        try (var document = Loader.loadPDF(Files.readAllBytes(file))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " ")).contains("scenario: Big bang");
        }
    }
}
