package dev.sextant.draw;

import dev.sextant.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The marks of a time scale: the finest of days, weeks, months, quarters, years that leaves each of its labels room, and above
 * them what they belong to.
 *
 * @param upper the weeks of days, the months of weeks, the years of months and quarters; none above years
 */
public record Ticks(List<Tick> upper, List<Tick> lower) {

    /** Between two labels, in em. */
    private static final double GAP = 0.8;

    /**
     * One mark.
     *
     * @param x where it begins, never left of what is seen of the scale
     * @param width up to the next one or the end of the scale
     * @param label what stands at its beginning; empty where it would not fit
     */
    public record Tick(LocalDate from, double x, double width, String label) {}

    /** A way to cut the calendar. @param days of its shortest piece */
    private record Cut(
            int days, UnaryOperator<LocalDate> first, UnaryOperator<LocalDate> next, Function<LocalDate, String> label) {}

    private record Ruling(List<Cut> upper, Cut lower) {}

    public static Ticks of(TimeScale scale, Pen pen, Setting setting) {
        return of(scale, scale.left(), pen, setting);
    }

    /** @param left the first x that is seen, where what began before it has its label */
    static Ticks of(TimeScale scale, double left, Pen pen, Setting setting) {
        var gap = GAP * setting.em();
        var type = Type.plain(setting.small(), Ink.MUTED);
        return rulings(setting.texts())
                .filter(ruling -> ruling.lower().days() * scale.dayWidth() > gap)
                .filter(ruling -> pieces(scale, left, ruling.lower()).stream().allMatch(it -> isCut(scale, left, it) || fits(it, pen, type, gap)))
                .findFirst()
                .map(ruling -> new Ticks(
                        ruling.upper().stream().flatMap(cut -> labelled(scale, left, cut, pen, type, gap).stream()).toList(),
                        labelled(scale, left, ruling.lower(), pen, type, gap)))
                .orElse(new Ticks(List.of(), List.of()));
    }

    private static Stream<Ruling> rulings(Texts texts) {
        var formats = texts.formats();
        var years = years(texts, 1);
        var fine = Stream.of(
                new Ruling(List.of(weeks(formats::date)), days()),
                new Ruling(List.of(months(formats::month)), weeks(Ticks::dayOfMonth)),
                new Ruling(List.of(years), months(formats::monthOfYear)),
                new Ruling(List.of(years), quarters(texts)));
        var coarse = IntStream.of(1, 2, 5, 10, 20, 50, 100, 1_000, 10_000, 100_000).mapToObj(it -> new Ruling(List.of(), years(texts, it)));
        return Stream.concat(fine, coarse);
    }

    private static Cut days() {
        return new Cut(1, day -> day, day -> day.plusDays(1), Ticks::dayOfMonth);
    }

    private static Cut weeks(Function<LocalDate, String> label) {
        var monday = TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY);
        return new Cut(7, day -> day.with(monday), day -> day.plusWeeks(1), label);
    }

    private static String dayOfMonth(LocalDate day) {
        return Integer.toString(day.getDayOfMonth());
    }

    private static Cut months(Function<LocalDate, String> label) {
        return new Cut(28, day -> day.withDayOfMonth(1), day -> day.plusMonths(1), label);
    }

    private static Cut quarters(Texts texts) {
        return new Cut(
                90,
                day -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1),
                day -> day.plusMonths(3),
                day -> texts.say("draw.time.quarter", day.getMonthValue() / 3 + 1));
    }

    private static Cut years(Texts texts, int several) {
        return new Cut(
                365 * several,
                day -> LocalDate.of(Math.floorDiv(day.getYear(), several) * several, 1, 1),
                day -> day.plusYears(several),
                day -> texts.say("draw.time.year", Integer.toString(day.getYear())));
    }

    private static List<Tick> pieces(TimeScale scale, double left, Cut cut) {
        var pieces = new ArrayList<Tick>();
        for (var day = cut.first().apply(scale.from()); day.isBefore(scale.until()); day = cut.next().apply(day)) {
            var x = Math.max(left, scale.x(day));
            var end = Math.min(scale.right(), scale.x(cut.next().apply(day)));
            if (end > left) {
                pieces.add(new Tick(day, x, end - x, cut.label().apply(day)));
            }
        }
        return pieces;
    }

    private static List<Tick> labelled(TimeScale scale, double left, Cut cut, Pen pen, Type type, double gap) {
        return pieces(scale, left, cut).stream()
                .map(it -> fits(it, pen, type, gap) ? it : new Tick(it.from(), it.x(), it.width(), ""))
                .toList();
    }

    private static boolean isCut(TimeScale scale, double left, Tick piece) {
        return scale.x(piece.from()) < left || piece.x() + piece.width() >= scale.right();
    }

    private static boolean fits(Tick piece, Pen pen, Type type, double gap) {
        return pen.width(piece.label(), type) + gap <= piece.width();
    }
}
