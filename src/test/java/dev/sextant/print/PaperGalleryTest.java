package dev.sextant.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.plan.Language;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Leaves the sheets as pictures and files in {@code target/gallery}, to be looked at. */
class PaperGalleryTest {

    private static final Path GALLERY = Path.of("target", "gallery");

    private static final Words LONG = new Words("Donaudampfschifffahrtsgesellschaft".repeat(6), "客户关系管理，".repeat(20));

    static Stream<Arguments> sheets() {
        var third = PaperPlans.workshop().get(PaperPlans.THIRD);
        return Stream.of(
                Arguments.of("paper-zh-a4", PaperPlans.workshop(), Selection.of(third, Paper.A4, Language.ZH)),
                Arguments.of("paper-en-letter", PaperPlans.workshop(), Selection.of(third, Paper.LETTER, Language.EN)),
                Arguments.of("paper-both-a4", PaperPlans.workshop(), Selection.of(third, Paper.A4, Language.ZH, Language.EN)),
                Arguments.of("paper-3-items", PaperPlans.items(3), Selection.all(Paper.A4, Language.EN)),
                Arguments.of("paper-long", PaperPlans.withItem(PaperPlans.workshop(), LONG, new Words("", "甲乙丙丁戊己庚辛壬癸".repeat(180))),
                        Selection.of(third, Paper.A4, Language.EN, Language.ZH)),
                Arguments.of("paper-300-items", PaperPlans.items(300), Selection.all(Paper.A4, Language.ZH)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sheets")
    void aSheetCanBeLookedAt(String name, Plan plan, Selection selection) throws IOException {
        var printed = ChecklistPrint.pdf(plan, PaperPlans.SCHEDULE, selection, 318, LocalDate.of(2027, 3, 26), Progress.UNWATCHED);
        Files.createDirectories(GALLERY);
        Files.write(GALLERY.resolve(name + ".pdf"), printed.pdf());
        try (var pictures = new PdfPictures(printed.pdf())) {
            assertThat(pictures.pages()).isEqualTo(printed.pages());
            var first = pictures.picture(1, 1.5);
            assertThat(first.getWidth()).isEqualTo((int) (selection.paper().width() * 1.5));
            Files.write(GALLERY.resolve(name + ".png"), pictures.png(1, 1.5));
        }
    }
}
