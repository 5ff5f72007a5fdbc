package dev.sextant.ui.kit;

import dev.sextant.draw.Ink;
import dev.sextant.draw.Pen;
import dev.sextant.draw.Stroke;
import dev.sextant.draw.Type;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** The drawing port on a canvas. */
final class CanvasPen implements Pen {

    private static final String FAMILY = "Noto Sans SC";

    private final GraphicsContext graphics;
    private final Function<Ink, Color> colours;
    private final Text measure = new Text();

    CanvasPen(GraphicsContext graphics, Function<Ink, Color> colours) {
        this.graphics = graphics;
        this.colours = colours;
        graphics.setTextBaseline(VPos.BASELINE);
    }

    @Override
    public double width(String text, double size, boolean bold) {
        measure.setFont(font(size, bold));
        measure.setText(text);
        return measure.getLayoutBounds().getWidth();
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        stroke(stroke);
        graphics.strokeLine(crisp(x1), crisp(y1), crisp(x2), crisp(y2));
    }

    /** A hair line in the middle of a pixel is one pixel wide. */
    private static double crisp(double at) {
        return Math.floor(at) + 0.5;
    }

    @Override
    public void fillBox(double x, double y, double width, double height, double radius, Ink ink) {
        graphics.setFill(colours.apply(ink));
        graphics.fillRoundRect(x, y, width, height, 2 * radius, 2 * radius);
    }

    @Override
    public void frameBox(double x, double y, double width, double height, double radius, Stroke stroke) {
        stroke(stroke);
        graphics.strokeRoundRect(x, y, width, height, 2 * radius, 2 * radius);
    }

    @Override
    public void fillShape(Ink ink, double... points) {
        graphics.setFill(colours.apply(ink));
        graphics.fillPolygon(every(points, 0), every(points, 1), points.length / 2);
    }

    @Override
    public void path(Stroke stroke, double... points) {
        stroke(stroke);
        graphics.strokePolyline(every(points, 0), every(points, 1), points.length / 2);
    }

    private static double[] every(double[] points, int from) {
        var half = new double[points.length / 2];
        for (var at = 0; at < half.length; at++) {
            half[at] = points[2 * at + from];
        }
        return half;
    }

    @Override
    public void text(String text, double x, double y, Type type) {
        graphics.setFont(font(type.size(), type.bold()));
        graphics.setFill(colours.apply(type.ink()));
        graphics.setTextAlign(switch (type.align()) {
            case START -> TextAlignment.LEFT;
            case MIDDLE -> TextAlignment.CENTER;
            case END -> TextAlignment.RIGHT;
        });
        graphics.fillText(text, x, y);
    }

    @Override
    public void within(double x, double y, double width, double height, Runnable drawing) {
        graphics.save();
        graphics.beginPath();
        graphics.rect(x, y, width, height);
        graphics.clip();
        graphics.translate(x, y);
        drawing.run();
        graphics.restore();
    }

    private void stroke(Stroke stroke) {
        graphics.setStroke(colours.apply(stroke.ink()));
        graphics.setLineWidth(stroke.width());
        if (stroke.dashed()) {
            graphics.setLineDashes(3 * stroke.width(), 3 * stroke.width());
        } else {
            graphics.setLineDashes();
        }
    }

    private static Font font(double size, boolean bold) {
        return Font.font(FAMILY, bold ? FontWeight.BOLD : FontWeight.NORMAL, size);
    }
}
