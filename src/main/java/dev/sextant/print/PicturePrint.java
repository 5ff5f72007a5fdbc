package dev.sextant.print;

import dev.sextant.draw.Pen;
import dev.sextant.plan.Language;
import dev.sextant.print.PdfWriter.Imprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** What is drawn on the screen, as a PDF of one page that is as large as the picture. */
public final class PicturePrint {

    private PicturePrint() {}

    /**
     * @param title what a reader's program shows
     * @param version how many entries the journal had
     * @param width of the page, in points; so is the height
     */
    public static Printed pdf(
            String title, Language language, long version, LocalDate printedOn, double width, double height, Consumer<Pen> drawing) {
        try (var glyphs = new Glyphs()) {
            var leaf = new Leaf(width, height, canvas -> drawing.accept(new PdfPen(canvas, glyphs)));
            var pdf = new PdfWriter(glyphs).write(List.of(leaf), new Imprint(title, language, version, printedOn), Progress.UNWATCHED);
            return new Printed(pdf, 1, glyphs.missing());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The fonts of the program cannot be read", unreadable);
        }
    }
}
