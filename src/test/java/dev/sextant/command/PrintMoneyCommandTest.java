package dev.sextant.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The business case and the cost summary from the command line. */
class PrintMoneyCommandTest {

    private final FakeHouse house = new FakeHouse();

    private static final Path GALLERY = Path.of("target", "gallery");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"manufacturer", "retailer", "stops-its-crm"})
    void theBusinessCaseOfASampleIsOnePageInEitherLanguageAndInBoth(String sample) throws IOException {
        assertThat(house.run("new", "Demo", "--sample", sample, "--lang", "zh")).as(house.err).isZero();
        for (var language : new String[] {"en", "zh", "both"}) {
            for (var paper : new String[] {"a4", "letter"}) {
                var file = language + "-" + paper + ".pdf";
                assertThat(print(file, "--business-case", "--lang", language, "--paper", paper)).as(house.err).isZero();
                try (var pdf = Loader.loadPDF(folder.resolve(file).toFile())) {
                    Files.createDirectories(GALLERY);
                    Files.copy(folder.resolve(file), GALLERY.resolve("case-" + sample + "-" + file), StandardCopyOption.REPLACE_EXISTING);
                    assertThat(pdf.getNumberOfPages()).isOne();
                    var text = new PDFTextStripper().getText(pdf);
                    assertThat(text).contains(language.equals("en") ? "Business case" : "商业论证", language.equals("en") ? "Stamp" : "盖章").doesNotContain("paper.", "value.");
                }
            }
        }
    }

    @Test
    void theCostSummaryNamesGroupsAndYearsAndPicturesAreOnePageEach() throws IOException {
        assertThat(house.run("new", "Demo", "--sample", "manufacturer", "--lang", "zh")).as(house.err).isZero();
        assertThat(print("costs.pdf", "--cost-summary", "--lang", "en")).as(house.err).isZero();
        assertThat(print("case.png", "--business-case", "--lang", "zh")).as(house.err).isZero();

        try (var pdf = Loader.loadPDF(folder.resolve("costs.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Cost summary", "By group", "Against the budget", "By phase", "By year", "Sum", "page 1/" + pdf.getNumberOfPages());
        }
        assertThat(ImageIO.read(folder.resolve("case.png").toFile()).getWidth()).isEqualTo((int) (595.28 / 72 * 200));
    }

    @Test
    void oneDocumentIsPrintedAtATime() {
        assertThat(house.run("new", "Demo", "--method", "six-phase", "--lang", "en")).as(house.err).isZero();

        assertThat(print("x.pdf", "--business-case", "--gantt")).isEqualTo(2);
        assertThat(house.err).contains("One document at a time");
        assertThat(print("x.pdf", "--business-case", "--cost-summary")).isEqualTo(2);
        assertThat(print("x.svg", "--business-case")).isNotZero();
        assertThat(house.err).contains(".pdf .png");
    }

    private int print(String file, String... options) {
        return house.run(Stream.concat(Stream.of("print", "Demo", "-o", folder.resolve(file).toString()), Stream.of(options)).toArray(String[]::new));
    }
}
