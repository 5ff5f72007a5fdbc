package dev.sextant.print;

import dev.sextant.print.Glyphs.Face;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * One page of a PDF, with heights that run downwards from its top left corner. Writes into memory, so that an
 * {@link UncheckedIOException} can only mean a fault in the font.
 */
final class PdfCanvas {

    /** How far a control point of a Bézier curve that stands for a quarter of a circle is from the corner, in radii. */
    private static final double CORNER = 1 - 0.5523;

    /** A step in drawing, which PDFBox declares to fail like a file. */
    @FunctionalInterface
    private interface Step {
        void draw() throws IOException;
    }

    private final PDPageContentStream content;
    private final double height;
    private final Glyphs glyphs;
    private final Map<Face, PDFont> fonts;
    private double left;
    private double top;
    private boolean dashed;

    PdfCanvas(PDPageContentStream content, double height, Glyphs glyphs, Map<Face, PDFont> fonts) {
        this.content = content;
        this.height = height;
        this.glyphs = glyphs;
        this.fonts = fonts;
    }

    /** @param text that the font can show, on one line */
    void text(String text, double x, double baseline, Face face, double size, Color color) {
        step(() -> {
            content.beginText();
            content.setNonStrokingColor(color);
            content.newLineAtOffset(x(x), y(baseline));
            for (var run : glyphs.runs(text, face)) {
                content.setFont(fonts.get(run.face()), (float) size);
                content.showText(run.text());
            }
            content.endText();
        });
    }

    /** @param points x and y in turn */
    void line(Color color, double width, boolean dashed, double... points) {
        step(() -> {
            pen(color, width, dashed);
            trace(points);
            content.stroke();
        });
    }

    /** @param points x and y in turn */
    void shape(Color color, double... points) {
        step(() -> {
            content.setNonStrokingColor(color);
            trace(points);
            content.fill();
        });
    }

    void fill(double x, double y, double width, double height, double radius, Color color) {
        step(() -> {
            content.setNonStrokingColor(color);
            box(x, y, width, height, radius);
            content.fill();
        });
    }

    void frame(double x, double y, double width, double height, double radius, Color color, double weight, boolean dashed) {
        step(() -> {
            pen(color, weight, dashed);
            box(x, y, width, height, radius);
            content.stroke();
        });
    }

    /** With the origin moved to (x, y), and nothing outside the box. */
    void within(double x, double y, double width, double height, Runnable drawing) {
        step(() -> {
            var before = dashed;
            content.saveGraphicsState();
            box(x, y, width, height, 0);
            content.clip();
            left += x;
            top += y;
            drawing.run();
            left -= x;
            top -= y;
            content.restoreGraphicsState();
            dashed = before;
        });
    }

    private void pen(Color color, double width, boolean dashed) throws IOException {
        content.setStrokingColor(color);
        content.setLineWidth((float) width);
        if (dashed || this.dashed) {
            content.setLineDashPattern(dashed ? new float[] {(float) (4 * width), (float) (3 * width)} : new float[0], 0);
            this.dashed = dashed;
        }
    }

    private void trace(double... points) throws IOException {
        content.moveTo(x(points[0]), y(points[1]));
        for (var at = 2; at < points.length; at += 2) {
            content.lineTo(x(points[at]), y(points[at + 1]));
        }
    }

    private void box(double x, double y, double width, double height, double radius) throws IOException {
        var round = Math.min(radius, Math.min(width, height) / 2);
        if (round <= 0) {
            content.addRect(x(x), y(y + height), (float) width, (float) height);
            return;
        }
        var near = CORNER * round;
        var right = x + width;
        var foot = y + height;
        content.moveTo(x(x + round), y(y));
        content.lineTo(x(right - round), y(y));
        content.curveTo(x(right - near), y(y), x(right), y(y + near), x(right), y(y + round));
        content.lineTo(x(right), y(foot - round));
        content.curveTo(x(right), y(foot - near), x(right - near), y(foot), x(right - round), y(foot));
        content.lineTo(x(x + round), y(foot));
        content.curveTo(x(x + near), y(foot), x(x), y(foot - near), x(x), y(foot - round));
        content.lineTo(x(x), y(y + round));
        content.curveTo(x(x), y(y + near), x(x + near), y(y), x(x + round), y(y));
        content.closePath();
    }

    private float x(double x) {
        return (float) (left + x);
    }

    private float y(double y) {
        return (float) (height - top - y);
    }

    private static void step(Step step) {
        try {
            step.draw();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
