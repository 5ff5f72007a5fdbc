package dev.sextant.analysis.benefit;

import java.util.ArrayList;
import java.util.List;

/**
 * A calendar year of the business case, or as much of it as lies in the horizon: the sums of its months.
 *
 * @param runningDirect as at the end of its last month
 * @param running likewise
 */
public record YearLine(int year, long cost, long direct, long indirect, long runningDirect, long running) {

    static List<YearLine> of(List<MonthLine> months) {
        var years = new ArrayList<YearLine>();
        for (var month : months) {
            var year = month.month().getYear();
            var begun = years.isEmpty() || years.getLast().year != year ? new YearLine(year, 0, 0, 0, 0, 0) : years.removeLast();
            years.add(new YearLine(
                    year, begun.cost + month.cost(), begun.direct + month.direct(), begun.indirect + month.indirect(),
                    month.runningDirect(), month.running()));
        }
        return List.copyOf(years);
    }

    /** What the year brings less what it costs. */
    public long net() {
        return direct + indirect - cost;
    }
}
