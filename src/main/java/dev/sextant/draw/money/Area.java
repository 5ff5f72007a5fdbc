package dev.sextant.draw.money;

import dev.sextant.draw.Ink;
import dev.sextant.draw.Pen;
import dev.sextant.draw.Setting;
import dev.sextant.draw.Stroke;
import dev.sextant.plan.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The place of a bar or a point, and what it stands for.
 *
 * @param key what the caller named it by; empty for what was merged
 * @param label what the reader calls it
 * @param from the first day that it stands for; nothing where it stands for the whole
 * @param until the day after its last
 * @param amount as signed as the caller gave it
 */
public record Area(
        String key, String label, @Nullable LocalDate from, @Nullable LocalDate until, Money amount, double x, double y, double width, double height) {

    /** What is easily hit though it is thin, in units. */
    private static final double SLACK = 2;

    public boolean covers(double atX, double atY) {
        return x - SLACK <= atX && atX <= x + width + SLACK && y - SLACK <= atY && atY <= y + height + SLACK;
    }

    /** What lies at a place, the smallest where several do. */
    public static Optional<Area> at(List<Area> areas, double x, double y) {
        return areas.stream().filter(it -> it.covers(x, y)).min((one, other) -> Double.compare(one.size(), other.size()));
    }

    private double size() {
        return width * height;
    }

    /** Shows that it is chosen, over what was drawn before. */
    public void frame(Pen pen, Setting setting) {
        var gap = 2 * setting.hairline();
        pen.frameBox(x - gap, y - gap, width + 2 * gap, height + 2 * gap, gap, Stroke.solid(Ink.ACCENT, gap));
    }
}
