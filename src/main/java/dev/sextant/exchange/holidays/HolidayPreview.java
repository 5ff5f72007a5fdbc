package dev.sextant.exchange.holidays;

import dev.sextant.analysis.schedule.CalendarDays;
import dev.sextant.exchange.holidays.Holiday.Meaning;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Ids;
import dev.sextant.plan.Language;
import dev.sextant.plan.Shift;
import dev.sextant.plan.SpecialDay;
import dev.sextant.plan.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a list of holidays would change in a calendar, before anything is done. A value.
 *
 * @param lines one for each run of days, in their order
 * @param left what was not even read
 * @param repeated see {@link Holidays#repeated}
 */
public record HolidayPreview(CalendarDays calendar, List<Line> lines, List<Holidays.Omission> left, int repeated) {

    /** What becomes of a run of days. */
    public enum Fate {
        NEW,
        /** The calendar says the same already. */
        THERE,
        /** The calendar says otherwise, or says it of some of the days only. */
        DIFFERENT,
        /** Nobody works in those hours anyway. */
        IDLE
    }

    /** One run of days. @param there what the calendar has on them now */
    public record Line(LocalDate first, LocalDate last, Words name, List<Shift> shifts, Fate fate, List<SpecialDay> there) {

        public boolean isTakeable() {
            return fate == Fate.NEW || fate == Fate.DIFFERENT;
        }
    }

    public static HolidayPreview of(CalendarDays calendar, Holidays holidays) {
        return new HolidayPreview(
                calendar, holidays.days().stream().map(it -> line(calendar, it, words(it.meaning().name()))).toList(), holidays.left(), holidays.repeated());
    }

    /** Of days whose names come in both languages. @param names those of the holidays, in the same order */
    public static HolidayPreview of(CalendarDays calendar, List<Holiday> holidays, List<Words> names) {
        var lines = new ArrayList<Line>();
        for (var at = 0; at < holidays.size(); at++) {
            lines.add(line(calendar, holidays.get(at), names.get(at)));
        }
        return new HolidayPreview(calendar, List.copyOf(lines), List.of(), 0);
    }

    private static Line line(CalendarDays calendar, Holiday holiday, Words name) {
        var meaning = holiday.meaning();
        var shifts = shifts(calendar, holiday.first(), meaning);
        var there = calendar.special().stream()
                .filter(it -> !it.first().isAfter(holiday.last()) && !it.last().isBefore(holiday.first())).toList();
        var days = holiday.first().datesUntil(holiday.last().plusDays(1)).toList();
        var fate = meaning.hours() != null && shifts.equals(calendar.shifts(holiday.first())) ? there.isEmpty() ? Fate.IDLE : Fate.THERE
                : there.isEmpty() ? Fate.NEW
                : days.stream().allMatch(day -> calendar.special(day).map(it -> it.shifts().equals(shifts)).orElse(false)) ? Fate.THERE
                : Fate.DIFFERENT;
        return new Line(holiday.first(), holiday.last(), name, shifts, fate, there);
    }

    private static List<Shift> shifts(CalendarDays calendar, LocalDate day, Meaning meaning) {
        var hours = meaning.hours();
        if (meaning.worked()) {
            return hours == null ? calendar.normal() : List.of(hours);
        }
        return hours == null ? List.of() : without(calendar.usual(day), hours);
    }

    /** What is left of a day's work beside the hours that are free. */
    private static List<Shift> without(List<Shift> shifts, Shift free) {
        var left = new ArrayList<Shift>();
        for (var shift : shifts) {
            if (shift.from() < free.from()) {
                left.add(new Shift(shift.from(), Math.min(shift.to(), free.from())));
            }
            if (shift.to() > free.to()) {
                left.add(new Shift(Math.max(shift.from(), free.to()), shift.to()));
            }
        }
        return List.copyOf(left);
    }

    /** A name is in the language of its letters. */
    private static Words words(String name) {
        return Words.of(name.codePoints().anyMatch(Character::isIdeographic) ? Language.ZH : Language.EN, name);
    }

    /**
     * What taking some of the lines changes, as one entry. Where the calendar says otherwise, the list counts: what is there
     * is cut to the days that the list does not speak of.
     *
     * @param taken of the lines; others than those that can be taken are left alone
     */
    public List<Edit> edits(Predicate<Line> taken, Ids ids) {
        var now = new LinkedHashMap<SpecialDay, Optional<SpecialDay>>();
        calendar.special().forEach(it -> now.put(it, Optional.of(it)));
        var added = new ArrayList<SpecialDay>();
        lines.stream().filter(Line::isTakeable).filter(taken).forEach(line -> {
            for (var there : now.keySet()) {
                now.computeIfPresent(there, (_, left) -> left.flatMap(it -> cut(it, line, added, ids)));
            }
            added.add(new SpecialDay(ids.fresh(SpecialDay.class), calendar.calendar().id(), line.first(), line.last(), line.name(), line.shifts()));
        });
        return differences(now, added);
    }

    /** What is left of a special day; where something is left on both sides, the later one is a day of its own. */
    private static Optional<SpecialDay> cut(SpecialDay there, Line line, List<SpecialDay> added, Ids ids) {
        if (there.last().isBefore(line.first()) || there.first().isAfter(line.last())) {
            return Optional.of(there);
        }
        var before = there.first().isBefore(line.first());
        if (there.last().isAfter(line.last())) {
            var after = there.withDates(line.last().plusDays(1), there.last());
            if (!before) {
                return Optional.of(after);
            }
            added.add(new SpecialDay(ids.fresh(SpecialDay.class), after.calendar(), after.first(), after.last(), after.name(), after.shifts()));
        }
        return before ? Optional.of(there.withDates(there.first(), line.first().minusDays(1))) : Optional.empty();
    }

    private static List<Edit> differences(Map<SpecialDay, Optional<SpecialDay>> now, List<SpecialDay> added) {
        var edits = new ArrayList<Edit>();
        now.forEach((before, after) -> {
            if (after.isEmpty()) {
                edits.add(Edit.remove(before));
            } else if (!after.get().equals(before)) {
                edits.add(Edit.change(before, after.get()));
            }
        });
        added.forEach(it -> edits.add(Edit.add(it)));
        return edits;
    }
}
