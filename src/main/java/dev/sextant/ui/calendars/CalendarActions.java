package dev.sextant.ui.calendars;

import dev.sextant.exchange.holidays.Holiday;
import dev.sextant.exchange.holidays.Holiday.Meaning;
import dev.sextant.analysis.schedule.CalendarDays;
import dev.sextant.exchange.holidays.HolidayPreview;
import dev.sextant.method.KnownHolidays;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Placement;
import dev.sextant.plan.Removal;
import dev.sextant.plan.SpecialDay;
import dev.sextant.plan.WorkCalendar;
import dev.sextant.plan.Words;
import dev.sextant.ui.kit.Desk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can be done to calendars: each is one entry. */
final class CalendarActions {

    private final Desk desk;

    CalendarActions(Desk desk) {
        this.desk = desk;
    }

    /** A calendar with a week and special days like another one's. */
    Optional<Id<WorkCalendar>> addLike(CalendarDays model, String nameKey) {
        var calendar = calendar(Words.of(desk.speech().language(), desk.speech().say(nameKey, model.calendar().name())), model.calendar(), "");
        var edits = new ArrayList<>(List.of(Edit.add(calendar)));
        model.special().forEach(it -> edits.add(Edit.add(
                new SpecialDay(desk.fresh(SpecialDay.class), calendar.id(), it.first(), it.last(), it.name(), it.shifts()))));
        return desk.commit("entry.calendars.added", edits) ? Optional.of(calendar.id()) : Optional.empty();
    }

    /** A calendar with holidays that have been announced. A plan that names no calendar works by it from then on. */
    Optional<Id<WorkCalendar>> add(KnownHolidays known) {
        var calendar = calendar(known.name(), WorkCalendar.STANDARD, known.code());
        var charter = desk.now().charter();
        var edits = new ArrayList<>(List.of(Edit.add(calendar)));
        edits.addAll(preview(new CalendarDays(calendar, List.of()), known).edits(_ -> true, desk.ids()));
        if (charter.calendar() == null) {
            edits.add(Edit.change(charter, charter.withCalendar(calendar.id())));
        }
        if (!desk.commit("entry.calendars.added", edits)) {
            return Optional.empty();
        }
        desk.notices().say(charter.calendar() == null ? "calendars.added-for-plan" : "calendars.added", known.name(), years(known));
        return Optional.of(calendar.id());
    }

    private WorkCalendar calendar(Words name, WorkCalendar model, String origin) {
        var rank = Placement.last(desk.now().ranked(WorkCalendar.class));
        return new WorkCalendar(desk.fresh(WorkCalendar.class), rank, name, model.week(), model.hoursPerDay(), origin);
    }

    /** The years that a list knows, such as {@code 2025, 2026}. */
    static String years(KnownHolidays known) {
        return known.years().stream().map(it -> Integer.toString(it)).collect(Collectors.joining(", "));
    }

    /** What announced holidays would change in a calendar. */
    static HolidayPreview preview(CalendarDays calendar, KnownHolidays known) {
        var holidays = known.days().stream().map(it -> new Holiday(it.first(), it.last(), new Meaning(it.name().en(), it.worked(), null))).toList();
        return HolidayPreview.of(calendar, holidays, known.days().stream().map(KnownHolidays.Day::name).toList());
    }

    void remove(WorkCalendar calendar) {
        desk.commit("entry.calendars.removed", Removal.of(desk.now(), calendar));
    }

    void use(Optional<Id<WorkCalendar>> calendar) {
        var charter = desk.now().find(Charter.ID).orElseThrow();
        desk.commit("entry.calendars.chosen", Edit.change(charter, charter.withCalendar(calendar.orElse(null))));
    }

    /** A day on which nobody works. */
    Optional<Id<SpecialDay>> addDay(WorkCalendar calendar, LocalDate day) {
        var name = Words.of(desk.speech().language(), desk.speech().say("calendars.new-day"));
        var added = new SpecialDay(desk.fresh(SpecialDay.class), calendar.id(), day, day, name, List.of());
        return desk.commit("entry.calendars.day-added", Edit.add(added)) ? Optional.of(added.id()) : Optional.empty();
    }

    void remove(SpecialDay day) {
        desk.commit("entry.calendars.day-removed", Edit.remove(day));
    }
}
