package dev.sextant.print;

import dev.sextant.print.Glyphs.Face;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Draws marks on one page of a PDF, whose heights run upwards. */
final class PdfPen {

    private final PDPageContentStream content;
    private final double height;
    private final Glyphs glyphs;
    private final Map<Face, PDFont> fonts;

    PdfPen(PDPageContentStream content, double height, Glyphs glyphs, Map<Face, PDFont> fonts) {
        this.content = content;
        this.height = height;
        this.glyphs = glyphs;
        this.fonts = fonts;
    }

    void draw(Mark mark) throws IOException {
        switch (mark) {
            case Mark.Text text -> write(text);
            case Mark.Rule rule -> line(rule.ink(), rule.weight(), rule.x(), rule.y(), rule.x() + rule.length(), rule.y());
            case Mark.Area area -> area(area);
            case Mark.Box box -> box(box);
        }
    }

    private void write(Mark.Text text) throws IOException {
        content.beginText();
        content.setNonStrokingColor(text.style().ink().lightness());
        content.newLineAtOffset((float) text.x(), up(text.baseline()));
        for (var run : glyphs.runs(text.text(), text.style().face())) {
            content.setFont(fonts.get(run.face()), (float) text.style().size());
            content.showText(run.text());
        }
        content.endText();
    }

    private void area(Mark.Area area) throws IOException {
        content.addRect((float) area.x(), up(area.y() + area.height()), (float) area.width(), (float) area.height());
        if (area.filled()) {
            content.setNonStrokingColor(area.ink().lightness());
            content.fill();
        } else {
            content.setStrokingColor(area.ink().lightness());
            content.setLineWidth(0.5f);
            content.stroke();
        }
    }

    private void box(Mark.Box box) throws IOException {
        var side = Mark.Box.SIDE;
        content.setStrokingColor(Ink.BLACK.lightness());
        content.setLineWidth(0.8f);
        content.addRect((float) box.x(), up(box.y() + side), (float) side, (float) side);
        content.stroke();
        if (box.ticked()) {
            line(Ink.BLACK, 1.5, box.x() + 0.18 * side, box.y() + 0.50 * side,
                    box.x() + 0.42 * side, box.y() + 0.76 * side, box.x() + 0.92 * side, box.y() + 0.14 * side);
        }
    }

    /** @param points x and y by turns */
    private void line(Ink ink, double weight, double... points) throws IOException {
        content.setStrokingColor(ink.lightness());
        content.setLineWidth((float) weight);
        content.moveTo((float) points[0], up(points[1]));
        for (var at = 2; at < points.length; at += 2) {
            content.lineTo((float) points[at], up(points[at + 1]));
        }
        content.stroke();
    }

    private float up(double y) {
        return (float) (height - y);
    }
}
