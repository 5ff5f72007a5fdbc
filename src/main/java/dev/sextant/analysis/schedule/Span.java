package dev.sextant.analysis.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * From when to when.
 *
 * @param workingDays of work between begin and end, fractions included; 0 for a milestone
 */
public record Span(LocalDateTime begin, LocalDateTime end, double workingDays) {

    /** The first day. */
    public LocalDate start() {
        return begin.toLocalDate();
    }

    /** The last day, which still belongs to it. */
    public LocalDate finish() {
        return end.isAfter(begin) ? end.minusMinutes(1).toLocalDate() : end.toLocalDate();
    }

    public boolean isMilestone() {
        return workingDays == 0;
    }
}
