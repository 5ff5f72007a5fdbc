package dev.sextant.ui.roadmap;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Constraint;
import dev.sextant.plan.Id;
import dev.sextant.plan.Moment;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Task;
import dev.sextant.text.Texts;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * What sentences about a schedule are made of.
 *
 * @param number of a task in the outline
 */
record Telling(Texts texts, Plan plan, Schedule schedule, Function<Id<?>, String> number) {

    static Telling of(Texts texts, Roadmap roadmap) {
        return new Telling(texts, roadmap.plan(), roadmap.schedule(), id -> roadmap.line(id).map(Roadmap.Line::number).orElse(""));
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

    /** Without the year where the whole plan lies in it. */
    String date(LocalDate day) {
        var year = day.getYear();
        return schedule.whole().filter(it -> it.start().getYear() == year && it.finish().getYear() == year).isPresent()
                ? texts.formats().shortDate(day)
                : texts.formats().date(day);
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
