package dev.sextant.ui.roadmap;

import dev.sextant.analysis.schedule.Span;
import dev.sextant.analysis.schedule.WorkingTime;
import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.SpecialDay;
import dev.sextant.plan.Task;
import dev.sextant.plan.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says of a task what it waits for: which end, until when, and what lies between. */
record Waiting(Telling telling) {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    /** A longer pause is not told day by day. */
    private static final int MOST_NAMES = 3;

    /** "waits for 3.1 Map today's processes (finishes 18 Mar; the weekend follows, work goes on on 22 Mar)". */
    String of(Link link, Task task) {
        var before = telling.schedule().of(link.predecessor());
        return say(link, before, lag(link) + (link.type() == Link.Type.FINISH_TO_START ? pause(link, task, before) : ""));
    }

    /** As {@link #of}, without what lies between. */
    String plainly(Link link) {
        return say(link, telling.schedule().of(link.predecessor()), lag(link));
    }

    private String say(Link link, Span before, String notes) {
        var day = link.type().fromFinish() ? before.finish() : before.start();
        return telling.say(key(link.type(), before), telling.name(link.predecessor()), telling.date(day), notes);
    }

    private static String key(Link.Type type, Span before) {
        return switch (type) {
            case FINISH_TO_START -> before.isMilestone() ? "inspector.waits.milestone" : "inspector.waits.finish-start";
            case START_TO_START -> "inspector.waits.start-start";
            case FINISH_TO_FINISH -> "inspector.waits.finish-finish";
            case START_TO_FINISH -> "inspector.waits.start-finish";
        };
    }

    private String lag(Link link) {
        if (link.lag() == 0) {
            return "";
        }
        var length = link.elapsed() ? telling.texts().formats().days(Math.abs(link.lag()), 24) : telling.days(Math.abs(link.lag()));
        var key = link.elapsed()
                ? link.lag() > 0 ? "inspector.waits.lag-elapsed" : "inspector.waits.lead-elapsed"
                : link.lag() > 0 ? "inspector.waits.lag" : "inspector.waits.lead";
        return telling.say(key, length);
    }

    /** The days off between the end of one and the beginning of the other. */
    private String pause(Link link, Task task, Span before) {
        var start = telling.schedule().of(task).start();
        var time = telling.schedule().calendars().of(task.calendar());
        var off = before.finish().plusDays(1).datesUntil(start.isAfter(before.finish()) ? start : before.finish().plusDays(1))
                .filter(day -> !time.isWorked(day)).toList();
        var resumed = WorkingTime.time(time.next(WorkingTime.moment(before.end()))).toLocalDate();
        if (link.lag() == 0 && resumed.isBefore(start) && !telling.schedule().of(task).isMilestone()) {
            return telling.say("inspector.waits.people", telling.date(start));
        }
        if (off.isEmpty()) {
            return "";
        }
        var names = String.join(telling.say("inspector.waits.and"), names(off, calendar(task)));
        return link.lag() == 0
                ? telling.say("inspector.waits.off", names, telling.date(start))
                : telling.say("inspector.waits.between", names);
    }

    private @Nullable Id<WorkCalendar> calendar(Task task) {
        return task.calendar() != null ? task.calendar() : telling.plan().charter().calendar();
    }

    private List<String> names(List<LocalDate> off, @Nullable Id<WorkCalendar> calendar) {
        var special = telling.plan().all(SpecialDay.class).stream().filter(it -> it.calendar().equals(calendar) && !it.isWorked())
                .sorted(Comparator.comparing(SpecialDay::first).reversed()).toList();
        var names = new LinkedHashSet<String>();
        for (var day : off) {
            var named = special.stream().filter(it -> it.covers(day) && !it.name().isEmpty()).findFirst();
            names.add(named.map(it -> telling.texts().say(it.name())).orElseGet(() -> telling.say(
                    WEEKEND.contains(day.getDayOfWeek()) ? "inspector.waits.weekend" : "inspector.waits.days-off")));
        }
        return names.size() <= MOST_NAMES ? List.copyOf(names) : List.of(telling.say("inspector.waits.days-off"));
    }
}
