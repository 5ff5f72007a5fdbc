package dev.sextant.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * Days on which a calendar differs from its week: a holiday, a day worked in its place, a half day. Where several of one
 * calendar meet, the one that begins last counts.
 *
 * @param last may be the first
 * @param shifts of each of the days; none when nobody works
 */
public record SpecialDay(
        Id<SpecialDay> id, Id<WorkCalendar> calendar, LocalDate first, LocalDate last, Words name, List<Shift> shifts) implements Part {

    public SpecialDay {
        Require.day(first, "specialDay.first");
        Require.day(last, "specialDay.last");
        if (last.isBefore(first)) {
            throw new Refusal("specialDay.dates", first, last);
        }
        name.atMost(Require.NAME, "specialDay.name");
        shifts = Shift.inOrder(shifts);
    }

    public boolean isWorked() {
        return !shifts.isEmpty();
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public SpecialDay withDates(LocalDate first, LocalDate last) {
        return new SpecialDay(id, calendar, first, last, name, shifts);
    }

    public SpecialDay withName(Words name) {
        return new SpecialDay(id, calendar, first, last, name, shifts);
    }

    public SpecialDay withShifts(List<Shift> shifts) {
        return new SpecialDay(id, calendar, first, last, name, shifts);
    }
}
