package dev.sextant.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A pen that remembers what it drew, so that a test can ask where things are. It measures as the SVG pen does. */
public final class Drawing implements Pen {

    public record Text(String text, double x, double right, double y, Type type) {}

    public record Box(double x, double y, double width, double height, Ink ink) {

        public double right() {
            return x + width;
        }

        public double middle() {
            return y + height / 2;
        }
    }

    public record Line(double x1, double y1, double x2, double y2, Stroke stroke) {}

    public record Shape(Ink ink, List<Double> points) {}

    public record Path(Stroke stroke, List<Double> points) {}

    public final List<Path> paths = new ArrayList<>();
    public final List<Text> texts = new ArrayList<>();
    public final List<Box> boxes = new ArrayList<>();
    public final List<Line> lines = new ArrayList<>();
    public final List<Box> frames = new ArrayList<>();
    public final List<Shape> shapes = new ArrayList<>();
    private final Pen measure = new SvgPen(1, 1);

    public List<Box> boxes(Ink ink) {
        return boxes.stream().filter(box -> box.ink() == ink).toList();
    }

    /** The bars of tasks, whatever their tone. */
    public List<Box> bars() {
        return boxes.stream().filter(box -> !frames.contains(box))
                .filter(box -> box.ink() == Ink.TASK || box.ink() == Ink.NEAR_SOFT || box.ink() == Ink.CRITICAL_SOFT).toList();
    }

    public List<Line> lines(Ink ink) {
        return lines.stream().filter(line -> line.stroke().ink() == ink).toList();
    }

    public List<Shape> shapes(Ink ink) {
        return shapes.stream().filter(shape -> shape.ink() == ink).toList();
    }

    public List<Path> paths(Ink ink) {
        return paths.stream().filter(it -> it.stroke().ink() == ink).toList();
    }

    public List<String> words() {
        return texts.stream().map(Text::text).toList();
    }

    public Text text(String text) {
        return texts.stream().filter(it -> it.text().equals(text)).findFirst().orElseThrow(() -> new AssertionError(text + " is not among " + words()));
    }

    @Override
    public double width(String text, double size, boolean bold) {
        return measure.width(text, size, bold);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        lines.add(new Line(x1, y1, x2, y2, stroke));
    }

    @Override
    public void fillBox(double x, double y, double width, double height, double radius, Ink ink) {
        boxes.add(new Box(x, y, width, height, ink));
    }

    @Override
    public void frameBox(double x, double y, double width, double height, double radius, Stroke stroke) {
        boxes.add(new Box(x, y, width, height, stroke.ink()));
        frames.add(boxes.getLast());
    }

    @Override
    public void fillShape(Ink ink, double... points) {
        shapes.add(new Shape(ink, Arrays.stream(points).boxed().toList()));
    }

    @Override
    public void path(Stroke stroke, double... points) {
        paths.add(new Path(stroke, Arrays.stream(points).boxed().toList()));
    }

    @Override
    public void text(String text, double x, double y, Type type) {
        if (text.isEmpty()) {
            return;
        }
        var width = width(text, type);
        var left = switch (type.align()) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
        texts.add(new Text(text, left, left + width, y, type));
    }

    @Override
    public void within(double x, double y, double width, double height, Runnable drawing) {
        drawing.run();
    }
}
