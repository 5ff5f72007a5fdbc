package dev.sextant.print;

import dev.sextant.draw.Clip;
import dev.sextant.draw.Ink;
import dev.sextant.draw.Measure;
import dev.sextant.draw.Pen;
import dev.sextant.draw.Stroke;
import dev.sextant.draw.Type;
import dev.sextant.print.Glyphs.Face;
import java.awt.Color;

/** Draws the pictures of the screen on paper. */
final class PdfPen implements Pen {

    private final PdfCanvas canvas;
    private final Glyphs glyphs;
    private Clip clip = Clip.NONE;

    PdfPen(PdfCanvas canvas, Glyphs glyphs) {
        this.canvas = canvas;
        this.glyphs = glyphs;
    }

    /** What its texts will need, before there is a page. */
    static Measure measure(Glyphs glyphs) {
        return (text, size, bold) -> glyphs.width(line(text, glyphs), face(bold)) * size;
    }

    @Override
    public double width(String text, double size, boolean bold) {
        return glyphs.width(line(text, glyphs), face(bold)) * size;
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        path(stroke, x1, y1, x2, y2);
    }

    @Override
    public void fillBox(double x, double y, double width, double height, double radius, Ink ink) {
        canvas.fill(x, y, width, height, radius, color(ink));
    }

    @Override
    public void frameBox(double x, double y, double width, double height, double radius, Stroke stroke) {
        canvas.frame(x, y, width, height, radius, color(stroke.ink()), stroke.width(), stroke.dashed());
    }

    @Override
    public void fillShape(Ink ink, double... points) {
        canvas.shape(color(ink), points);
    }

    @Override
    public void path(Stroke stroke, double... points) {
        canvas.line(color(stroke.ink()), stroke.width(), stroke.dashed(), points);
    }

    @Override
    public void text(String text, double x, double y, Type type) {
        var width = width(text, type);
        if (clip.hides(x, y, width, type)) {
            return;
        }
        var before = switch (type.align()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        canvas.text(line(text, glyphs), x - before, y, face(type.bold()), type.size(), color(type.ink()));
    }

    @Override
    public void within(double x, double y, double width, double height, Runnable drawing) {
        var outer = clip;
        clip = new Clip(width, height);
        canvas.within(x, y, width, height, drawing);
        clip = outer;
    }

    /** A picture's text has one line. */
    private static String line(String text, Glyphs glyphs) {
        return glyphs.shown(text.replace('\n', ' '));
    }

    private static Face face(boolean bold) {
        return bold ? Face.BOLD : Face.REGULAR;
    }

    private static Color color(Ink ink) {
        return Color.decode(ink.onPaper());
    }
}
