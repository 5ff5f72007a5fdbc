package dev.sextant.analysis.cost;

import dev.sextant.plan.CostLine.Rhythm;
import dev.sextant.plan.Timing.Profile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How the amount of a line lies in time.
 *
 * @param first the first day
 * @param last the last day
 * @param steps what falls due at once, all of the amount; where there are any, the profile does not matter
 */
public record Falling(Profile profile, Rhythm rhythm, LocalDate first, LocalDate last, List<Step> steps) {

    private static final double A_YEAR = 12;

    /**
     * A payment.
     *
     * @param share of the whole
     */
    public record Step(LocalDate on, BigDecimal share) {}

    public Falling {
        steps = List.copyOf(steps);
    }

    /**
     * What has fallen due by the end of a day, without any rise of prices.
     *
     * @return 1 when all has; of what is paid every year, 1 for each year
     */
    public double share(LocalDate day) {
        if (rhythm == Rhythm.ANNUAL) {
            return years(day);
        }
        if (!steps.isEmpty()) {
            return steps.stream().filter(it -> !it.on().isAfter(day)).map(Step::share).reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue();
        }
        return switch (profile) {
            case START -> day.isBefore(first) ? 0 : 1;
            case END -> day.isBefore(last) ? 0 : 1;
            case EVEN -> elapsed(day);
            case CURVE -> {
                var time = elapsed(day);
                yield time * time * (3 - 2 * time);
            }
        };
    }

    /** Every begun month since the first day counts, up to the last day: a year ends the day before the first one comes again. */
    private double years(LocalDate day) {
        var until = day.isAfter(last) ? last : day;
        var whole = 12 * (until.getYear() - first.getYear()) + until.getMonthValue() - first.getMonthValue();
        var begun = first.plusMonths(whole).isAfter(until) ? whole : whole + 1;
        if (begun <= 0) {
            return 0;
        }
        return switch (profile) {
            case START -> Math.ceil(begun / A_YEAR);
            case END -> Math.floor(begun / A_YEAR);
            case EVEN, CURVE -> begun / A_YEAR;
        };
    }

    private double elapsed(LocalDate day) {
        if (day.isBefore(first)) {
            return 0;
        }
        return day.isBefore(last) ? (double) days(day) / days(last) : 1;
    }

    private long days(LocalDate day) {
        return ChronoUnit.DAYS.between(first, day) + 1;
    }
}
