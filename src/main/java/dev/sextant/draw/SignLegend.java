package dev.sextant.draw;

import java.util.ArrayList;
import java.util.List;

/** Says what the signs of a picture mean: each sign with its words, one after the other, on as many lines as they need. */
public final class SignLegend {

    /** A sign of a picture. */
    public interface Sign {

        /** What it means. */
        String key();

        /** Draws it as the picture does, centred in a box. */
        void draw(Pen pen, Setting setting, Box box);
    }

    /** @param middle the height at which it is centred */
    public record Box(double left, double middle, double width) {}

    private record Item(Sign sign, String text, double width) {}

    /** Of a sign, in em. */
    private static final double SAMPLE = 2.6;

    private static final double NEAR = 0.5;
    private static final double APART = 1.6;
    private static final double LINE = 1.7;

    private final Setting setting;
    private final List<List<Item>> lines = new ArrayList<>();

    public SignLegend(List<? extends Sign> signs, Setting setting, Measure measure, double width) {
        this.setting = setting;
        var left = width;
        for (var sign : signs) {
            var text = setting.texts().say(sign.key());
            var item = new Item(sign, text, (SAMPLE + NEAR) * setting.em() + measure.width(text, type()));
            if (lines.isEmpty() || item.width > left) {
                lines.add(new ArrayList<>());
                left = width;
            }
            lines.getLast().add(item);
            left -= item.width + APART * setting.em();
        }
    }

    public double height() {
        return lines.size() * LINE * setting.em();
    }

    public void draw(Pen pen, double left, double top) {
        var middle = top + LINE / 2 * setting.em();
        for (var line : lines) {
            var x = left;
            for (var item : line) {
                item.sign.draw(pen, setting, new Box(x, middle, SAMPLE * setting.em()));
                pen.text(item.text, x + (SAMPLE + NEAR) * setting.em(), Setting.baseline(middle, type().size()), type());
                x += item.width + APART * setting.em();
            }
            middle += LINE * setting.em();
        }
    }

    private Type type() {
        return Type.plain(setting.small(), Ink.MUTED);
    }
}
