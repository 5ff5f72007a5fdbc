package dev.sextant.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.text.Font;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fonts that screen and paper share. */
class FontsTest {

    private static final String WORDS = "客户关系管理 二人手见 Office affairs “today’s” 6 · 47 €318,000 ¥ ≥ → ✓ □";

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Bold"})
    void aPageCarriesOnlyTheGlyphsThatItUsesAndItsTextCanBeCopied(String weight) throws IOException {
        var page = page(weight);
        assertThat(page).hasSizeLessThan(60_000);
        try (var document = Loader.loadPDF(page)) {
            var resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
                assertThat(resources.getFont(name).getName()).endsWith("+NotoSansSC-" + weight);
            }
            assertThat(new PDFTextStripper().getText(document).strip()).isEqualTo(WORDS);
        }
    }

    @ParameterizedTest
    @CsvSource({"Regular, GBK, 20902", "Bold, GB2312, 6763"})
    void everyHanziOfItsCharsetHasAGlyph(String weight, String charset, int atLeast) throws IOException {
        var encoder = Charset.forName(charset).newEncoder();
        var hanzi = IntStream.rangeClosed(0x4E00, 0x9FA5).filter(code -> encoder.canEncode((char) code)).toArray();
        assertThat(hanzi).hasSizeGreaterThanOrEqualTo(atLeast);
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(open(weight)))) {
            var cmap = font.getUnicodeCmapLookup();
            assertThat(IntStream.of(hanzi)).allMatch(code -> cmap.getGlyphId(code) != 0);
        }
    }

    @ParameterizedTest
    @CsvSource({"Regular, ‘’·, 0.2, 0.5", "Regular, “”, 0.4, 0.6", "Regular, 。，、…•・, 1, 1",
        "Bold, ‘’·, 0.2, 0.5", "Bold, “”, 0.4, 0.6", "Bold, 。，、…•・, 1, 1"})
    void quotationMarksAndTheMiddleDotAreNarrowWhileChinesePunctuationFillsItsSquare(
            String weight, String marks, double atLeast, double atMost) throws IOException {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(open(weight)))) {
            var cmap = font.getUnicodeCmapLookup();
            for (var mark : marks.toCharArray()) {
                var width = font.getAdvanceWidth(cmap.getGlyphId(mark)) / (double) font.getUnitsPerEm();
                assertThat(width).as("%s in sizes", mark).isBetween(atLeast, atMost);
            }
        }
    }

    @Test
    void theScreenKnowsBothAsOneFamily() throws IOException {
        try (var regular = open("Regular"); var bold = open("Bold")) {
            assertThat(Font.loadFont(regular, 14).getFamily()).isEqualTo("Noto Sans SC");
            assertThat(Font.loadFont(bold, 14).getFamily()).isEqualTo("Noto Sans SC");
        }
    }

    private static byte[] page(String weight) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument(); var font = open(weight)) {
            var page = new PDPage();
            document.addPage(page);
            var type = PDType0Font.load(document, font, true);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(type, 12);
                content.newLineAtOffset(72, 600);
                content.showText(WORDS);
                content.endText();
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static InputStream open(String weight) {
        return Objects.requireNonNull(FontsTest.class.getResourceAsStream(
                "/dev/sextant/font/NotoSansSC-" + weight + ".ttf"), weight);
    }
}
