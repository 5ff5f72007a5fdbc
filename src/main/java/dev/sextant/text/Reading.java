package dev.sextant.text;

import dev.sextant.plan.Estimate;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Spread;
import dev.sextant.plan.WorkCalendar;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what people type: figures as they stand in a spreadsheet, full-width digits, three points in one field. */
public final class Reading {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})\\s*[:.时点]\\s*(\\d{2})\\s*分?|(\\d{1,2})\\s*[时点]");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[–—~～/]\\s*|\\s+-\\s+|(?<=\\d)-(?=\\d)|\\s+");
    private static final Pattern DATE = Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");

    private Reading() {}

    /** A figure with its sign, in any form that {@link Figures} takes. @throws Refusal {@code read.number} if it is none */
    public static BigDecimal number(String typed) {
        return Figures.one(typed).amount();
    }

    /** Whole, such as a percentage. */
    public static int whole(String typed) {
        try {
            return number(typed).intValueExact();
        } catch (ArithmeticException broken) {
            throw new Refusal("read.whole", shown(typed)).because(broken);
        }
    }

    /** As {@link #estimate(String, double)}, where no plan says how long a day is. */
    public static Estimate estimate(String typed) {
        return estimate(typed, WorkCalendar.STANDARD.hoursPerDay());
    }

    /**
     * One duration, or three in rising order: {@code 14}, {@code 1d 4h}, {@code 8 - 14 - 20} or {@code 2-4-8 h}.
     *
     * @param hoursPerDay how long a working day is
     * @throws Refusal {@code read.duration} or {@code read.points} if it is none, {@code estimate.order} if it falls
     */
    public static Estimate estimate(String typed, double hoursPerDay) {
        var points = new Durations(hoursPerDay).read(normal(typed)).orElseThrow(() -> new Refusal("read.duration", shown(typed)));
        return switch (points.size()) {
            case 1 -> Estimate.certain(points.getFirst());
            case 3 -> new Estimate(points.get(0), points.get(1), points.get(2));
            default -> throw new Refusal("read.points", shown(typed));
        };
    }

    /**
     * One duration in days: {@code 2}, {@code 4h}, {@code -1d 4h}.
     *
     * @throws Refusal {@code read.duration} if it is none
     */
    public static double days(String typed, double hoursPerDay) {
        return new Durations(hoursPerDay).read(normal(typed)).filter(it -> it.size() == 1).map(List::getFirst)
                .orElseThrow(() -> new Refusal("read.duration", shown(typed)));
    }

    /** {@code 9:00}, {@code 13.30} or {@code 9点30分}. */
    public static LocalTime time(String typed) {
        var parts = TIME.matcher(normal(typed));
        try {
            if (parts.matches()) {
                return parts.group(3) != null
                        ? LocalTime.of(Integer.parseInt(parts.group(3)), 0)
                        : LocalTime.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
            }
        } catch (DateTimeException noSuchTime) {
            throw new Refusal("read.time", shown(typed)).because(noSuchTime);
        }
        throw new Refusal("read.time", shown(typed));
    }

    /** One figure, or three in rising order, exact. */
    public static Spread spread(String typed) {
        var points = points(typed);
        return new Spread(points.get(0), points.get(1), points.get(2));
    }

    /** {@code 2027-03-26}, {@code 2027/3/26} or {@code 2027年3月26日}. */
    public static LocalDate date(String typed) {
        var parts = DATE.matcher(normal(typed));
        try {
            if (parts.matches()) {
                return LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
            }
        } catch (DateTimeException noSuchDay) {
            throw new Refusal("read.date", shown(typed)).because(noSuchDay);
        }
        throw new Refusal("read.date", shown(typed));
    }

    private static List<BigDecimal> points(String typed) {
        var points = Arrays.stream(BETWEEN.split(normal(typed))).filter(it -> !it.isBlank()).map(Reading::number).toList();
        return switch (points.size()) {
            case 1 -> List.of(points.getFirst(), points.getFirst(), points.getFirst());
            case 3 -> points;
            default -> throw new Refusal("read.points", shown(typed));
        };
    }

    /** Full-width digits and signs become the plain ones. */
    private static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    static String shown(String typed) {
        return typed.length() <= 40 ? typed : typed.substring(0, 36) + " …";
    }
}
