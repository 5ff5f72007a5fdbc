package dev.sextant.analysis.schedule;

import java.time.LocalDate;

/**
 * From when to when.
 *
 * @param start the first day
 * @param finish the last day, which still belongs to it
 * @param workingDays between begin and end, fractions included; 0 for a milestone
 */
public record Span(LocalDate start, LocalDate finish, double workingDays) {

    public boolean isMilestone() {
        return workingDays == 0;
    }
}
