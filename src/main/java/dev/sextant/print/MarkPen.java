package dev.sextant.print;

/** Draws the marks of a sheet. */
final class MarkPen {

    private final PdfCanvas canvas;
    private final Glyphs glyphs;

    MarkPen(PdfCanvas canvas, Glyphs glyphs) {
        this.canvas = canvas;
        this.glyphs = glyphs;
    }

    void draw(Mark mark) {
        switch (mark) {
            case Mark.Text it -> canvas.text(it.text(), it.x(), it.baseline(), it.style().face(), it.style().size(), it.style().grey().color());
            case Mark.Rule it -> canvas.line(it.grey().color(), it.weight(), false, it.x(), it.y(), it.x() + it.length(), it.y());
            case Mark.Area it -> area(it);
            case Mark.Box it -> box(it);
            case Mark.Picture it -> {
                var pen = new PdfPen(canvas, glyphs);
                pen.within(it.x(), it.y(), it.width(), it.height(), () -> it.drawing().accept(pen));
            }
        }
    }

    private void area(Mark.Area area) {
        if (area.filled()) {
            canvas.fill(area.x(), area.y(), area.width(), area.height(), 2, area.grey().color());
        } else {
            canvas.frame(area.x(), area.y(), area.width(), area.height(), 1, area.grey().color(), 0.5, false);
        }
    }

    private void box(Mark.Box box) {
        var side = Mark.Box.SIDE;
        canvas.frame(box.x(), box.y(), side, side, 0, Grey.BLACK.color(), 0.8, false);
        if (box.ticked()) {
            canvas.line(Grey.BLACK.color(), 1.5, false,
                    box.x() + 0.18 * side, box.y() + 0.50 * side,
                    box.x() + 0.42 * side, box.y() + 0.76 * side,
                    box.x() + 0.92 * side, box.y() + 0.14 * side);
        }
    }
}
