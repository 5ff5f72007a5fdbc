package dev.sextant.analysis.earned;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Schedule performance in time instead of money (Lipke, "Schedule is Different", 2003): when what is earned by now was to be
 * earned. In months since the plan began.
 *
 * @param earned earned schedule, ES: when the planned value was what the earned value is now
 * @param actual actual time, AT: how long it has really taken
 * @param planned planned duration, PD
 */
public record EarnedSchedule(double earned, double actual, double planned) {

    /** The planned value at some time, in months since the plan began. */
    public record Point(double month, BigDecimal planned) {}

    /**
     * @param points from the beginning, where nothing is planned yet, in the order of their months; between two of them the
     *     planned value rises in a straight line
     * @param earned value by now
     * @param actual how many months it has taken
     * @throws IllegalArgumentException if there is no point
     */
    public static EarnedSchedule of(List<Point> points, BigDecimal earned, double actual) {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("An earned schedule needs the planned value at some time, but there is none.");
        }
        var planned = ended(points).month();
        return new EarnedSchedule(Math.min(planned, reached(points, earned, actual)), actual, planned);
    }

    /** The first point at which all is planned. */
    private static Point ended(List<Point> points) {
        return points.stream().filter(it -> it.planned().compareTo(points.getLast().planned()) >= 0).findFirst().orElseThrow();
    }

    /** While nothing was to be earned, whatever time it is may be the time of what is earned: nobody is early or late then. */
    private static double reached(List<Point> points, BigDecimal earned, double actual) {
        var at = 0;
        while (at + 1 < points.size() && points.get(at + 1).planned().compareTo(earned) <= 0) {
            at++;
        }
        var before = points.get(at);
        if (before.planned().compareTo(earned) == 0) {
            return Math.clamp(actual, since(points, at), before.month());
        }
        if (at + 1 == points.size() || before.planned().compareTo(earned) >= 0) {
            return before.month();
        }
        var after = points.get(at + 1);
        var share = earned.subtract(before.planned()).doubleValue() / after.planned().subtract(before.planned()).doubleValue();
        return before.month() + share * (after.month() - before.month());
    }

    /** The month since which as much was planned as at a point. */
    private static double since(List<Point> points, int at) {
        var first = at;
        while (first > 0 && points.get(first - 1).planned().compareTo(points.get(at).planned()) == 0) {
            first--;
        }
        return points.get(first).month();
    }

    /** Schedule variance in months: less than nothing when late. */
    public double sv() {
        return earned - actual;
    }

    /** Schedule performance index of time. Nothing before the plan has begun. */
    public OptionalDouble spi() {
        return actual > 0 ? OptionalDouble.of(earned / actual) : OptionalDouble.empty();
    }

    /** How many months all of it takes at the pace so far: PD / SPI(t). Nothing as long as nothing is earned. */
    public OptionalDouble forecast() {
        return actual > 0 && earned > 0 ? OptionalDouble.of(planned * actual / earned) : OptionalDouble.empty();
    }
}
