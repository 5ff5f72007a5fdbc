package dev.sextant.draw;

import dev.sextant.analysis.load.Load;
import dev.sextant.analysis.load.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many hours of each role every week asks for: a bar a week, a line for what the role has, and what is above it in
 * another colour, hatched, outlined and with its percentage, so that nobody has to tell colours apart.
 */
public final class LoadPicture {

    private static final double ROW = 5.6;
    private static final double HEAD = 3.2;
    private static final double DAYS = 7;

    /** Between the lines of a hatch, in em. */
    private static final double HATCH = 0.45;

    private final Load load;
    private final TimeScale scale;
    private final Setting setting;

    /** @param scale leaves room on its left for the names of the roles where {@link #draw} is to write them */
    public LoadPicture(Load load, TimeScale scale, Setting setting) {
        this.load = load;
        this.scale = scale;
        this.setting = setting;
    }

    /** What the whole picture needs, in units. */
    public double height() {
        return headHeight() + load.roles().size() * rowHeight();
    }

    public double headHeight() {
        return HEAD * setting.em();
    }

    public double rowHeight() {
        return ROW * setting.em();
    }

    /** The head and a row for each role, with its name on the left. */
    public void draw(Pen pen) {
        drawHead(pen, 0);
        var y = headHeight();
        for (var role : load.roles()) {
            var name = Type.bold(setting.em(), Ink.TEXT);
            var room = scale.left() - 0.8 * setting.em();
            pen.text(setting.texts().say(role.role().name()), 0, y + 1.8 * setting.em(), name, room);
            pen.text(peak(role.peak()), 0, y + 3.2 * setting.em(), Type.plain(setting.small(), Ink.MUTED), room);
            drawRow(pen, role.weeks(), y, rowHeight(), null);
            pen.line(0, y + rowHeight(), scale.right(), y + rowHeight(), grid());
            y += rowHeight();
        }
    }

    private String peak(Week week) {
        return week.isDeserted() ? setting.texts().say("draw.load.nobody") : setting.texts().say("draw.load.peak", percent(week));
    }

    /** Two lines: what the marks of time belong to, and the marks. */
    public void drawHead(Pen pen, double top) {
        var ticks = Ticks.of(scale, pen, setting);
        var half = headHeight() / 2;
        pen.fillBox(scale.left(), top, scale.width(), headHeight(), 0, Ink.BAND);
        drawLabels(pen, ticks.upper(), top, half, Type.bold(setting.small(), Ink.TEXT));
        drawLabels(pen, ticks.lower(), top + half, half, Type.plain(setting.small(), Ink.MUTED));
        pen.line(scale.left(), top + 2 * half, scale.right(), top + 2 * half, grid());
    }

    private void drawLabels(Pen pen, List<Ticks.Tick> ticks, double top, double height, Type type) {
        for (var tick : ticks) {
            pen.line(tick.x(), top, tick.x(), top + height, grid());
            pen.text(tick.label(), tick.x() + 0.35 * setting.em(), Setting.baseline(top + height / 2, type.size()), type);
        }
    }

    /** Where hours become heights. */
    private record Hours(double base, double unitsPerHour) {

        double y(double hours) {
            return base - hours * unitsPerHour;
        }
    }

    /**
     * The weeks of a role or of a person.
     *
     * @param selected the Monday of the week that stands out
     */
    public void drawRow(Pen pen, List<Week> weeks, double y, double height, @Nullable LocalDate selected) {
        var em = setting.em();
        var most = weeks.stream().mapToDouble(it -> Math.max(it.demandedHours(), it.availableHours())).max().orElse(0);
        var hours = new Hours(y + height - 0.3 * em, most == 0 ? 0 : (height - 1.7 * em) / most);
        var shown = weeks.stream().filter(it -> scale.x(it.monday()) < scale.right() && right(it) > scale.left()).toList();
        Ticks.of(scale, pen, setting).lower().forEach(tick -> pen.line(tick.x(), y, tick.x(), y + height, grid()));
        for (var week : shown) {
            if (week.monday().equals(selected)) {
                pen.fillBox(left(week), y, right(week) - left(week), height, 0, Ink.SELECTION);
            }
            drawWeek(pen, week, hours);
        }
        pen.line(scale.left(), hours.base(), scale.right(), hours.base(), Stroke.solid(Ink.MUTED, setting.hairline()));
        drawCapacity(pen, shown, hours);
        drawFigures(pen, shown, hours);
        shown.stream().filter(it -> it.monday().equals(selected)).findFirst().ifPresent(week ->
                pen.fillBox(left(week), hours.base(), Math.max(0.3 * em, right(week) - left(week)), 0.3 * em, 0, Ink.ACCENT));
    }

    private double left(Week week) {
        return Math.max(scale.left(), scale.x(week.monday()));
    }

    private double right(Week week) {
        return Math.min(scale.right(), scale.x(week.monday()) + DAYS * scale.dayWidth());
    }

    /** Between two weeks that are wide enough. */
    private double gap(Week week) {
        return right(week) - left(week) > 0.5 * setting.em() ? setting.hairline() : 0;
    }

    private void drawWeek(Pen pen, Week week, Hours hours) {
        if (week.demanded() == 0) {
            return;
        }
        var x = left(week) + gap(week);
        var width = Math.max(setting.hairline(), right(week) - left(week) - 2 * gap(week));
        var within = hours.y(Math.min(week.demandedHours(), week.availableHours()));
        pen.fillBox(x, within, width, hours.base() - within, 0, Ink.TASK);
        if (week.isOver()) {
            var top = hours.y(week.demandedHours());
            drawHatch(pen, setting, x, top, width, within - top);
            pen.frameBox(x, top, width, within - top, 0, Stroke.solid(Ink.CRITICAL, setting.hairline()));
        }
    }

    /** Whether a week is wide enough for its hatch. */
    public static boolean hatches(TimeScale scale, Setting setting) {
        return DAYS * scale.dayWidth() - 2 * setting.hairline() >= HATCH * setting.em();
    }

    /** Lines that rise to the right, cut to the box; where they would not be told apart, the box is full. */
    static void drawHatch(Pen pen, Setting setting, double x, double y, double width, double height) {
        var step = HATCH * setting.em();
        var isNarrow = width < step;
        pen.fillBox(x, y, width, height, 0, isNarrow ? Ink.CRITICAL : Ink.SURFACE);
        if (isNarrow) {
            return;
        }
        for (var from = step; from < width + height; from += step) {
            var low = Math.max(0, from - height);
            var high = Math.min(width, from);
            pen.path(Stroke.solid(Ink.CRITICAL, setting.hairline()), x + low, y + from - low, x + high, y + from - high);
        }
    }

    /** A line over all weeks, with a step where there is more or less of the role. */
    private void drawCapacity(Pen pen, List<Week> weeks, Hours hours) {
        if (weeks.isEmpty()) {
            return;
        }
        var points = new ArrayList<Double>();
        for (var week : weeks) {
            points.addAll(List.of(left(week), hours.y(week.availableHours()), right(week), hours.y(week.availableHours())));
        }
        pen.path(Stroke.solid(Ink.TEXT, 1.5 * setting.hairline()), points.stream().mapToDouble(it -> it).toArray());
        drawHours(pen, weeks.getLast(), hours);
    }

    /** What the line stands for: behind its end where there is room, else on it. */
    private void drawHours(Pen pen, Week last, Hours hours) {
        var type = Type.plain(setting.small(), Ink.MUTED);
        var text = setting.texts().say("draw.load.hours", last.availableHours());
        var width = pen.width(text, type);
        var x = right(last) + 0.4 * setting.em();
        var y = hours.y(last.availableHours());
        if (x + width <= scale.right()) {
            pen.text(text, x, Setting.baseline(y, type.size()), type);
        } else {
            x = scale.right() - width - 0.3 * setting.em();
            pen.fillBox(x - 0.1 * setting.em(), y - 1.2 * type.size(), width + 0.2 * setting.em(), 1.15 * type.size(), 0, Ink.SURFACE);
            pen.text(text, x, y - 0.3 * type.size(), type);
        }
    }

    /** On each overloaded week where there is room, else on the fullest of those in a row. */
    private void drawFigures(Pen pen, List<Week> weeks, Hours hours) {
        var type = Type.bold(setting.small(), Ink.CRITICAL);
        var free = scale.left();
        var run = new ArrayList<Week>();
        for (var at = 0; at <= weeks.size(); at++) {
            if (at < weeks.size() && weeks.get(at).isOver()) {
                run.add(weeks.get(at));
            } else if (!run.isEmpty()) {
                var fits = run.stream().allMatch(it -> pen.width(figure(it), type) + 0.4 * setting.em() <= right(it) - left(it));
                for (var week : fits ? run : List.of(run.stream().max(Comparator.comparingDouble(Week::percent)).orElseThrow())) {
                    free = drawFigure(pen, week, hours, type.middle(), free);
                }
                run.clear();
            }
        }
    }

    /** @return where the next figure may begin */
    private double drawFigure(Pen pen, Week week, Hours hours, Type type, double free) {
        var text = figure(week);
        var half = pen.width(text, type) / 2;
        var middle = Math.min((left(week) + right(week)) / 2, scale.right() - half);
        if (middle - half < free) {
            return free;
        }
        pen.text(text, middle, hours.y(week.demandedHours()) - 0.3 * setting.em(), type);
        return middle + half + 0.4 * setting.em();
    }

    private String figure(Week week) {
        return week.isDeserted() ? setting.texts().say("draw.load.nobody") : setting.texts().say("draw.load.percent", percent(week));
    }

    /** In whole percent, never 100 for what is above it. */
    private static long percent(Week week) {
        var percent = Math.round(week.percent());
        return week.isOver() ? Math.max(101, percent) : percent;
    }

    private Stroke grid() {
        return Stroke.solid(Ink.GRID, setting.hairline());
    }
}
