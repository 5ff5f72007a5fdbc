package dev.sextant.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintChartCommandTest {

    private final FakeHouse house = new FakeHouse();

    @TempDir
    private Path folder;

    @BeforeEach
    void thereIsAnEngagement() {
        assertThat(house.run("new", "Demo", "--sample", "manufacturer", "--lang", "en")).isZero();
    }

    @Test
    void theGanttChartIsOnOneSheetOfA3UnlessTheUserSaysOtherwise() throws IOException {
        assertThat(print("gantt.pdf", "--gantt")).as(house.err).isZero();

        try (var pdf = Loader.loadPDF(folder.resolve("gantt.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(1190f, 1191f);
            assertThat(new PDFTextStripper().getText(pdf)).contains("Gantt chart", "Overall planning");
        }
        assertThat(house.out).contains("gantt.pdf");
    }

    @Test
    void tilesRangePhasesAndLanguageAreThoseAskedFor() throws IOException {
        assertThat(print("t.pdf", "--gantt", "--tiles", "3x2", "--paper", "letter", "--phase", "2,3", "--language", "zh", "--from", "2027-02-01", "--to", "2027-05-31"))
                .as(house.err).isZero();

        try (var pdf = Loader.loadPDF(folder.resolve("t.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(6);
            assertThat(pdf.getPage(5).getMediaBox().getHeight()).isEqualTo(612);
            assertThat(new PDFTextStripper().getText(pdf)).contains("项目启动", "业务流程优化", "B2").doesNotContain("整体规划", "产品选型", "Task");
        }
    }

    @Test
    void aPictureHasTwoHundredDotsToAnInchAndADrawingIsText() throws IOException {
        assertThat(print("gantt.png", "--gantt")).as(house.err).isZero();
        assertThat(print("gantt.svg", "--gantt", "--fit")).as(house.err).isZero();
        assertThat(print("tiles.png", "--gantt", "--tiles", "2x2", "--paper", "A4", "--lang", "en")).as(house.err).isZero();

        var picture = ImageIO.read(folder.resolve("gantt.png").toFile());
        assertThat(picture.getWidth()).isBetween(3305, 3308);
        assertThat(picture.getHeight()).isBetween(2337, 2340);
        assertThat(Files.readString(folder.resolve("gantt.svg"))).startsWith("<svg").endsWith("</svg>\n").contains("Overall planning");
        assertThat(files()).contains("tiles-01.png", "tiles-02.png", "tiles-03.png", "tiles-04.png").doesNotContain("tiles.png");
    }

    @Test
    void theLoadIsPrintedInTheSameWay() throws IOException {
        assertThat(print("load.pdf", "--load", "--paper", "a3", "--lang", "en")).as(house.err).isZero();

        try (var pdf = Loader.loadPDF(folder.resolve("load.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Load of the roles", "Process consultant");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "--tiles 2x2", "--gantt --tiles two", "--gantt --tiles 0x3", "--gantt --fit --tiles 2x2", "--gantt --from yesterday", "--gantt --tiles 1x99999",
        "--gantt --paper a0", "--fit", "--gantt --load"
    })
    void whatCannotBeMeantIsMisunderstood(String options) {
        assertThat(print("x.pdf", options.split(" "))).isEqualTo(2);
        assertThat(house.err).doesNotContain("Exception").isNotBlank();
        assertThat(files()).isEmpty();
    }

    @Test
    void whatCannotBePrintedIsRefusedInASentenceAndNothingIsWritten() {
        for (var options : List.of(
                "--gantt --from 2027-05-01 --to 2027-04-01", "--gantt --from 2050-01-01", "--gantt --tiles 3x1 --paper a4", "--gantt --phase 9")) {
            assertThat(print("x.pdf", options.split(" "))).as(options).isEqualTo(1);
            assertThat(house.err.lines()).as(options).hasSize(1);
            assertThat(house.err).endsWith("\n").doesNotContain("refusal.").doesNotContain("{");
        }
        assertThat(print("x.jpg", "--gantt")).isEqualTo(1);
        assertThat(house.err).contains(".pdf .png .svg");
        assertThat(print("x.svg")).isEqualTo(1);
        assertThat(files()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenToKeepsWhatItHadAndGetsNoHalfFile() throws IOException {
        Files.writeString(folder.resolve("gantt.pdf"), "before");
        assumeTrue(folder.toFile().setWritable(false) && !Files.isWritable(folder), "skipped, because this user may write everywhere");
        try {
            assertThat(print("gantt.pdf", "--gantt")).isEqualTo(1);
            assertThat(print("gantt.png", "--gantt")).isEqualTo(1);
            assertThat(house.err).contains("gantt.png");
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
        assertThat(files()).containsExactly("gantt.pdf");
        assertThat(Files.readString(folder.resolve("gantt.pdf"))).isEqualTo("before");
    }

    @Test
    void whereAFileCannotBeMadeThereIsNoHalfFile() throws IOException {
        Files.createDirectories(folder.resolve("gantt.pdf.part").resolve("in the way"));

        assertThat(print("gantt.pdf", "--gantt")).isEqualTo(1);
        assertThat(house.err).contains("could not be written");
        assertThat(files()).containsExactly("gantt.pdf.part");
    }

    private int print(String file, String... options) {
        return house.run(Stream.of(Stream.of("print", "Demo", "-o", folder.resolve(file).toString()), Stream.of(options)).flatMap(it -> it).toArray(String[]::new));
    }

    private List<String> files() {
        try (var files = Files.list(folder)) {
            return files.map(it -> String.valueOf(it.getFileName())).sorted().toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
