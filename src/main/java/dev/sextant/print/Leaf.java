package dev.sextant.print;

import java.util.function.Consumer;

/** A page of a PDF in points, and how it is drawn. */
record Leaf(double width, double height, Consumer<PdfCanvas> drawing) {

    static Leaf of(Page page, Glyphs glyphs) {
        return new Leaf(page.paper().width(), page.paper().height(), canvas -> page.marks().forEach(new MarkPen(canvas, glyphs)::draw));
    }
}
