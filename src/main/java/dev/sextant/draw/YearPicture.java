package dev.sextant.draw;

import dev.sextant.analysis.schedule.CalendarDays;
import dev.sextant.analysis.schedule.CalendarDays.Look;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A year of a calendar: a row for each month, its days below their weekdays, so that weeks stand in columns and whatever
 * differs from them catches the eye. Below it, what the colours mean and how many days there are of each.
 */
public final class YearPicture {

    private static final int MONTHS = 12;
    /** Thirty-one days that begin on a Sunday. */
    private static final int COLUMNS = 37;
    private static final List<Look> LEGEND = List.of(Look.WORKED, Look.OFF, Look.HOLIDAY, Look.MADE_UP, Look.OTHER_HOURS);

    private final CalendarDays days;
    private final int year;
    private final Setting setting;
    private final double width;
    private final double height;
    private final double left;
    private final double top;
    private final @Nullable LocalDate today;

    /**
     * @param width of the picture, in units
     * @param height of the picture, in units
     * @param today is marked where it lies in the year
     */
    public YearPicture(CalendarDays days, int year, Setting setting, double width, double height, @Nullable LocalDate today) {
        this.days = days;
        this.year = year;
        this.setting = setting;
        this.width = width;
        this.height = height;
        this.left = 3.4 * setting.em();
        this.top = 1.5 * setting.em();
        this.today = today;
    }

    private double cellWidth() {
        return (width - left) / COLUMNS;
    }

    private double cellHeight() {
        return Math.max(1, (height - top - 2.2 * setting.em()) / MONTHS);
    }

    private double x(LocalDate day) {
        return left + (day.withDayOfMonth(1).getDayOfWeek().ordinal() + day.getDayOfMonth() - 1) * cellWidth();
    }

    private double y(LocalDate day) {
        return top + (day.getMonthValue() - 1) * cellHeight();
    }

    public void draw(Pen pen) {
        drawHeads(pen);
        var first = LocalDate.of(year, 1, 1);
        first.datesUntil(first.plusYears(1)).forEach(day -> drawDay(pen, day));
        if (today != null && today.getYear() == year) {
            frame(pen, today, today, Ink.TODAY);
        }
        drawLegend(pen);
    }

    private void drawHeads(Pen pen) {
        var type = Type.plain(setting.small(), Ink.MUTED);
        for (var column = 0; column < COLUMNS; column++) {
            var weekday = DayOfWeek.of(column % 7 + 1).getDisplayName(TextStyle.NARROW, setting.texts().language().locale());
            pen.text(weekday, left + (column + 0.5) * cellWidth(), setting.em(), type.middle());
        }
        for (var month = 1; month <= MONTHS; month++) {
            var day = LocalDate.of(year, month, 1);
            pen.text(setting.texts().formats().monthOfYear(day), 0, Setting.baseline(y(day) + cellHeight() / 2, type.size()), type, left);
        }
    }

    private void drawDay(Pen pen, LocalDate day) {
        var look = days.look(day);
        drawCell(pen, x(day), y(day), cellWidth(), cellHeight(), look);
        var number = Integer.toString(day.getDayOfMonth());
        var plain = setting.small();
        var size = Math.min(plain, Math.min(0.8 * cellHeight(), plain * 0.84 * cellWidth() / pen.width("30", plain, true)));
        var type = new Type(size, look == Look.HOLIDAY || look == Look.MADE_UP, text(look), Type.Align.MIDDLE);
        pen.text(number, x(day) + cellWidth() / 2, Setting.baseline(y(day) + cellHeight() / 2, size), type);
    }

    private void drawCell(Pen pen, double x, double y, double cellWidth, double cellHeight, Look look) {
        var gap = setting.em() / 16;
        var ink = fill(look);
        if (ink != null) {
            pen.fillBox(x + gap, y + gap, cellWidth - 2 * gap, cellHeight - 2 * gap, 2 * gap, ink);
        }
        if (look == Look.WORKED || look == Look.OTHER_HOURS) {
            pen.frameBox(x + gap, y + gap, cellWidth - 2 * gap, cellHeight - 2 * gap, 2 * gap, Stroke.solid(Ink.GRID, setting.hairline()));
        }
    }

    private static @Nullable Ink fill(Look look) {
        return switch (look) {
            case WORKED -> null;
            case OFF -> Ink.BAND;
            case HOLIDAY -> Ink.ZONE_HIGH;
            case MADE_UP -> Ink.ACCENT;
            case OTHER_HOURS -> Ink.ZONE_MEDIUM;
        };
    }

    private static Ink text(Look look) {
        return switch (look) {
            case WORKED -> Ink.TEXT;
            case OFF -> Ink.MUTED;
            case HOLIDAY, OTHER_HOURS -> Ink.ON_ZONE;
            case MADE_UP -> Ink.ON_FLAG;
        };
    }

    /** Draws a frame around days in a row, month by month. */
    public void frame(Pen pen, LocalDate first, LocalDate last, Ink ink) {
        var from = first.getYear() < year ? LocalDate.of(year, 1, 1) : first;
        var to = last.getYear() > year ? LocalDate.of(year, 12, 31) : last;
        while (!from.isAfter(to)) {
            var endOfMonth = from.withDayOfMonth(from.lengthOfMonth());
            var end = endOfMonth.isBefore(to) ? endOfMonth : to;
            pen.frameBox(x(from), y(from), x(end) + cellWidth() - x(from), cellHeight(), setting.em() / 5, Stroke.solid(ink, 2 * setting.hairline()));
            from = endOfMonth.plusDays(1);
        }
    }

    private void drawLegend(Pen pen) {
        var said = new EnumMap<Look, String>(Look.class);
        LEGEND.stream().filter(look -> count(look) > 0).forEach(look -> said.put(look, setting.texts().say("draw.year." + look, count(look))));
        var wanted = said.values().stream().mapToDouble(it -> 3 * setting.em() + pen.width(it, setting.small(), false)).sum();
        var em = setting.em() * Math.min(1, (width - left) / wanted);
        var type = Type.plain(0.85 * em, Ink.MUTED);
        var y = height - 1.4 * setting.em();
        var x = left;
        for (var look : said.entrySet()) {
            drawCell(pen, x, y, 1.2 * em, 1.2 * em, look.getKey());
            pen.text(look.getValue(), x + 1.6 * em, Setting.baseline(y + 0.6 * em, type.size()), type);
            x += 3 * em + pen.width(look.getValue(), type);
        }
    }

    /** How many days of the year look so. */
    public long count(Look look) {
        var first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1)).filter(day -> days.look(day) == look).count();
    }

    /** The day at a place in the picture, for instance under the pointer. */
    public Optional<LocalDate> dayAt(double x, double y) {
        var month = (int) Math.floor((y - top) / cellHeight()) + 1;
        if (month < 1 || month > MONTHS || x < left) {
            return Optional.empty();
        }
        var first = LocalDate.of(year, month, 1);
        var day = (int) Math.floor((x - left) / cellWidth()) - first.getDayOfWeek().ordinal() + 1;
        return day >= 1 && day <= first.lengthOfMonth() ? Optional.of(first.withDayOfMonth(day)) : Optional.empty();
    }
}
