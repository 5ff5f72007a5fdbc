package dev.sextant.text;

import dev.sextant.plan.Estimate;
import dev.sextant.plan.Language;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;

/** What one language calls days and hours of work. */
record Units(String day, String hour) {

    private static final double MINUTE = 1.0 / 60;

    static Units of(Language language) {
        return language == Language.EN ? new Units(" d", " h") : new Units(" 天", " 小时");
    }

    String inDays(String days) {
        return days + day;
    }

    String say(double days, double hoursPerDay, DoubleFunction<String> number) {
        return isInHours(days, hoursPerDay) ? number.apply(Math.rint(days * hoursPerDay)) + hour : number.apply(days) + day;
    }

    boolean isInHours(Estimate days, double hoursPerDay) {
        return DoubleStream.of(days.optimistic(), days.likely(), days.pessimistic()).anyMatch(it -> isInHours(it, hoursPerDay));
    }

    /** Less than a day, and whole hours to the half minute. */
    private static boolean isInHours(double days, double hoursPerDay) {
        var hours = Math.abs(days) * hoursPerDay;
        return Math.rint(hours) > 0 && hours < hoursPerDay - MINUTE / 2 && Math.abs(hours - Math.rint(hours)) < MINUTE / 2;
    }
}
