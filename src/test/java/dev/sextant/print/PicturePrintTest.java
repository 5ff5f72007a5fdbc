package dev.sextant.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.draw.Ink;
import dev.sextant.draw.Pen;
import dev.sextant.draw.Stroke;
import dev.sextant.draw.Type;
import dev.sextant.plan.Language;
import java.awt.Color;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PicturePrintTest {

    @Test
    void textIsRealTextAndStandsWhereItIsAligned() throws IOException {
        var printed = print(pen -> {
            pen.text("开始\t上线", 20, 40, Type.plain(12, Ink.TEXT));
            pen.text("结束", 180, 80, Type.bold(12, Ink.TEXT).end());
        });

        assertThat(Reader.text(printed)).contains("开始 上线", "结束");
        var last = Reader.letters(printed).getLast();
        assertThat(last.getXDirAdj() + last.getWidthDirAdj()).isBetween(179f, 180.1f);
        assertThat(last.getYDirAdj()).isBetween(79.9f, 80.1f);
    }

    @Test
    void coloursAndPlacesAreThoseOfThePicture() throws IOException {
        var picture = picture(pen -> {
            pen.fillBox(10, 20, 60, 30, 4, Ink.CRITICAL);
            pen.fillShape(Ink.GATE, 120, 20, 140, 40, 120, 60, 100, 40);
            pen.path(Stroke.solid(Ink.TASK_DONE, 4), 10, 90, 190, 90);
        });

        assertThat(picture.apply(40, 35)).isEqualTo(Color.decode(Ink.CRITICAL.onPaper()));
        assertThat(picture.apply(120, 40)).isEqualTo(Color.decode(Ink.GATE.onPaper()));
        assertThat(picture.apply(100, 90)).isEqualTo(Color.decode(Ink.TASK_DONE.onPaper()));
        assertThat(picture.apply(90, 70)).isEqualTo(Color.WHITE);
        assertThat(picture.apply(10, 20)).as("a round corner").isEqualTo(Color.WHITE);
    }

    @Test
    void nothingIsDrawnOutsideItsBoxAndTheOriginComesBack() throws IOException {
        var picture = picture(pen -> {
            pen.within(50, 40, 40, 20, () -> pen.fillBox(0, 0, 100, 100, 0, Ink.CRITICAL));
            pen.fillBox(0, 0, 20, 20, 0, Ink.GATE);
        });

        assertThat(picture.apply(60, 50)).isEqualTo(Color.decode(Ink.CRITICAL.onPaper()));
        assertThat(picture.apply(100, 50)).isEqualTo(Color.WHITE);
        assertThat(picture.apply(60, 70)).isEqualTo(Color.WHITE);
        assertThat(picture.apply(10, 10)).isEqualTo(Color.decode(Ink.GATE.onPaper()));
    }

    /** The colour at a place, in points. */
    @FunctionalInterface
    private interface Colors {
        Color apply(int x, int y);
    }

    private static Colors picture(Consumer<Pen> drawing) throws IOException {
        try (var pictures = new PdfPictures(print(drawing).pdf())) {
            var picture = pictures.picture(1, 1);
            return (x, y) -> new Color(picture.getRGB(x, y));
        }
    }

    private static Printed print(Consumer<Pen> drawing) {
        return PicturePrint.pdf("Picture", Language.ZH, 1, LocalDate.of(2027, 3, 26), 200, 100, drawing);
    }
}
