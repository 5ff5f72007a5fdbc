package dev.sextant.ui.roadmap;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Constraint;
import dev.sextant.plan.Id;
import dev.sextant.plan.Moment;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Task;
import dev.sextant.text.Texts;
import java.time.LocalDate;
import java.time.Year;
import java.util.function.Function;

/**
 * What sentences about a schedule are made of.
 *
 * @param number of a task in the outline
 * @param year which is not said with every date, because the reader knows it
 */
record Telling(Texts texts, Plan plan, Schedule schedule, Function<Id<?>, String> number, int year) {

    /** Where nothing else says the year, it is left away if the whole plan lies in it. */
    static Telling of(Texts texts, Roadmap roadmap) {
        var year = roadmap.schedule().whole().filter(it -> it.start().getYear() == it.finish().getYear()).map(it -> it.start().getYear());
        return new Telling(texts, roadmap.plan(), roadmap.schedule(),
                id -> roadmap.line(id).map(Roadmap.Line::number).orElse(""), year.orElse(Year.MIN_VALUE));
    }

    /** Beside the start of a task. */
    static Telling about(Task task, Texts texts, Roadmap roadmap) {
        var telling = of(texts, roadmap);
        return new Telling(texts, telling.plan, telling.schedule, telling.number, telling.schedule.of(task).start().getYear());
    }

    String say(String key, Object... values) {
        return texts.say(key, values);
    }

    /** Number and name, marked for a {@link Passage}. */
    String name(Id<Task> task) {
        return Passage.named(task, title(task));
    }

    String title(Id<Task> task) {
        return (number.apply(task) + " " + texts.say(plan.get(task).name())).strip();
    }

    String date(LocalDate day) {
        return day.getYear() == year ? texts.formats().shortDate(day) : texts.formats().date(day);
    }

    String date(Moment moment) {
        return moment.time() == null ? date(moment.day()) : date(moment.day()) + " " + texts.formats().time(moment.time());
    }

    /** @param minutes of work */
    String length(long minutes) {
        return days(minutes / schedule.calendars().minutesPerDay());
    }

    String days(double days) {
        return texts.formats().days(days, schedule.calendars().minutesPerDay() / 60);
    }

    /** What a rule says of its task: "must start on 3 Mar". */
    String rule(Constraint constraint) {
        var moment = constraint.moment();
        return moment == null ? say("inspector.rule.as-late") : say(key(constraint.rule()), date(moment));
    }

    private static String key(Constraint.Rule rule) {
        return switch (rule) {
            case AS_LATE -> "inspector.rule.as-late";
            case START_NO_EARLIER -> "inspector.rule.start-no-earlier";
            case START_NO_LATER -> "inspector.rule.start-no-later";
            case FINISH_NO_EARLIER -> "inspector.rule.finish-no-earlier";
            case FINISH_NO_LATER -> "inspector.rule.finish-no-later";
            case START_ON -> "inspector.rule.start-on";
            case FINISH_ON -> "inspector.rule.finish-on";
            case MANUAL -> "inspector.rule.manual";
        };
    }
}
