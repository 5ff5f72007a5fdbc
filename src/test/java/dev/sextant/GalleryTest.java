package dev.sextant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Gallery.Size;
import dev.sextant.method.Catalogue;
import dev.sextant.plan.Language;
import dev.sextant.ui.kit.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Draws every screen into {@code target/gallery}, to be looked at. */
class GalleryTest {

    @ParameterizedTest
    @CsvSource({"EN, LIGHT", "ZH, LIGHT", "EN, DARK", "ZH, DARK"})
    void everyScreenIsDrawnInBothLanguagesAndThemes(Language language, Theme theme) {
        var pictures = FxThread.call(() -> new Gallery(Catalogue.load(), Path.of("target/gallery")).draw(language, theme, Size.DESKTOP));

        assertThat(pictures).isNotEmpty().allSatisfy(picture -> assertThat(Files.size(picture)).isGreaterThan(20_000));
    }

    @ParameterizedTest
    @CsvSource({"EN, LIGHT", "ZH, LIGHT", "EN, DARK", "ZH, DARK"})
    void thePreviewOfAnImportIsDrawnInBothLanguagesAndThemes(Language language, Theme theme) {
        var picture = FxThread.call(() -> new Gallery(Catalogue.load(), Path.of("target/gallery"))
                .drawImport(ForeignRollout.plan(language), language, theme, Size.DESKTOP));

        assertThat(picture).isNotEmptyFile();
    }

    @ParameterizedTest
    @EnumSource
    void theSlidesAreDrawnAsAProjectorShowsThem(Language language) {
        var pictures = FxThread.call(() -> new Gallery(Catalogue.load(), Path.of("target/gallery")).drawSlides(language, Size.PROJECTOR));

        assertThat(pictures).hasSizeGreaterThan(4).allSatisfy(picture -> assertThat(Files.size(picture)).isGreaterThan(10_000));
    }

    @Tag("gallery-wide")
    @ParameterizedTest
    @CsvSource({
        "1366, 768, 1, LIGHT", "1366, 768, 1, DARK", "1366, 768, 1, PROJECTOR", "1920, 1080, 1, LIGHT", "911, 512, 1.5, LIGHT"
    })
    void everyScreenIsDrawnInMoreSizes(int width, int height, double scale, Theme theme) {
        for (var language : Language.values()) {
            var pictures = FxThread.call(() -> new Gallery(Catalogue.load(), Path.of("target/gallery-wide"))
                    .draw(language, theme, new Size(width, height, scale)));

            assertThat(pictures).isNotEmpty();
        }
    }
}
