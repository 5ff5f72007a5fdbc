package dev.sextant.print;

import dev.sextant.plan.Language;
import dev.sextant.print.Glyphs.Face;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Pages as a PDF with the glyphs that it uses embedded. The same pages give the same bytes. */
final class PdfWriter {

    /**
     * What a reader's program shows about a document.
     *
     * @param id the same for the same content
     */
    record Imprint(String title, Language language, long id, LocalDate on) {}

    private final Glyphs glyphs;

    PdfWriter(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    /** @throws CancellationException if the progress says stop */
    byte[] write(List<Leaf> leaves, Imprint imprint, Progress progress) throws IOException {
        try (var document = new PDDocument()) {
            describe(document, imprint);
            var fonts = fonts(document);
            for (var leaf : leaves) {
                draw(document, leaf, fonts);
                if (!progress.ready(document.getNumberOfPages(), leaves.size())) {
                    throw new CancellationException("Printing was stopped");
                }
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private Map<Face, PDFont> fonts(PDDocument document) throws IOException {
        var fonts = new EnumMap<Face, PDFont>(Face.class);
        for (var face : Face.values()) {
            fonts.put(face, PDType0Font.load(document, glyphs.font(face), true));
        }
        return fonts;
    }

    private void draw(PDDocument document, Leaf leaf, Map<Face, PDFont> fonts) throws IOException {
        var page = new PDPage(new PDRectangle((float) leaf.width(), (float) leaf.height()));
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            leaf.drawing().accept(new PdfCanvas(content, leaf.height(), glyphs, fonts));
        }
    }

    private static void describe(PDDocument document, Imprint imprint) {
        document.setDocumentId(imprint.id);
        var information = document.getDocumentInformation();
        information.setTitle(imprint.title);
        information.setCreator("Sextant");
        information.setCreationDate(GregorianCalendar.from(imprint.on.atStartOfDay(ZoneOffset.UTC)));
        document.getDocumentCatalog().setLanguage(imprint.language.locale().toLanguageTag());
    }
}
