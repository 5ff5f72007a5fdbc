package dev.sextant.analysis.centre;

import dev.sextant.analysis.cost.Months;
import dev.sextant.analysis.finance.Lasting;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The profit and loss of one activity or of several.
 *
 * @param first the month in which the first of them begins, counted as {@link Months} counts; their number if none does
 * @param lines one for each month; before the first one nothing happens
 */
public record ProfitAndLoss(Months months, int first, List<CentreMonth> lines) {

    public ProfitAndLoss {
        lines = List.copyOf(lines);
    }

    /** Results added up from the first month to the end of each, in the smallest unit. */
    public long[] running() {
        var running = results();
        Arrays.parallelPrefix(running, Long::sum);
        return running;
    }

    private long[] results() {
        return lines.stream().mapToLong(CentreMonth::result).toArray();
    }

    /** All months together. */
    public CentreMonth whole() {
        return lines.stream().reduce(CentreMonth.NONE, CentreMonth::plus);
    }

    /** The month from which on there is no loss in the horizon; nothing if the last month ends with one. */
    public Optional<YearMonth> turns() {
        return lasting(results());
    }

    /** The month from which on all that it cost has been earned; nothing if that is not so at the end of the horizon. */
    public Optional<YearMonth> earnedBack() {
        return lasting(running());
    }

    private Optional<YearMonth> lasting(long[] values) {
        var month = Lasting.notBelowZero(Arrays.copyOfRange(values, first, values.length));
        return month.isEmpty() ? Optional.empty() : Optional.of(months.month(first + month.getAsInt()));
    }
}
