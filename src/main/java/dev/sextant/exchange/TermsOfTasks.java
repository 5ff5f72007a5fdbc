package dev.sextant.exchange;

import dev.sextant.exchange.Terms.Trait;
import dev.sextant.plan.Constraint;
import dev.sextant.plan.Constraint.Rule;
import dev.sextant.plan.Moment;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mpxj.ConstraintType;
import org.mpxj.Duration;
import org.mpxj.Task;
import org.mpxj.TaskMode;
import org.mpxj.TaskType;

/** Finds on what terms MPXJ's tasks are scheduled. */
final class TermsOfTasks {

    private static final int DONE = 100;

    /** About a minute, in days. */
    private static final double MINUTE = 0.002;

    private final CalendarsOfProject calendars;
    private final TeamOfProject team;
    private final boolean isDrawn;
    private final boolean isSoft;
    private final ToDoubleFunction<Duration> days;

    /**
     * @param isDrawn whether starts are drawn by hand in the program that the file comes from
     * @param isSoft whether links win there against rules that are not mandatory
     * @param days of a duration
     */
    TermsOfTasks(CalendarsOfProject calendars, TeamOfProject team, boolean isDrawn, boolean isSoft, ToDoubleFunction<Duration> days) {
        this.calendars = calendars;
        this.team = team;
        this.isDrawn = isDrawn;
        this.isSoft = isSoft;
        this.days = days;
    }

    /** @param begin of the row */
    Terms of(Task task, @Nullable LocalDateTime begin) {
        var calendar = calendar(task);
        var times = calendar == null ? calendars.main() : calendar;
        var finished = task.getActualFinish();
        var started = task.getActualStart() == null && finished != null ? begin : task.getActualStart();
        var from = started == null ? null : Moments.begin(times, started);
        var isOver = from != null && finished != null && !finished.isBefore(started);
        return new Terms(
                constraint(task, begin, times), deadline(task),
                calendar == null ? null : calendar.key(), from, isOver ? Moments.end(times, finished) : null, remaining(task), traits(task, started));
    }

    private @Nullable Constraint constraint(Task task, @Nullable LocalDateTime begin, @Nullable ImportedCalendar times) {
        if (isFixed(task)) {
            return begin == null || task.hasChildTasks() ? null : constraint(Rule.MANUAL, Moments.begin(times, begin));
        }
        var rule = rule(task);
        var day = task.getConstraintDate();
        if (rule == null || rule == Rule.AS_LATE) {
            return rule == null ? null : new Constraint(rule, null);
        }
        return day == null ? null : constraint(rule, rule.namesFinish() ? Moments.latest(times, day) : Moments.earliest(times, day));
    }

    private static @Nullable Constraint constraint(Rule rule, @Nullable Moment moment) {
        return moment == null ? null : new Constraint(rule, moment);
    }

    private static boolean isFixed(Task task) {
        return task.getTaskMode() == TaskMode.MANUALLY_SCHEDULED || !task.getActive() || task.getExternalTask() || task.getExternalProject();
    }

    /** Here rules win against links; so where they do not, only what a link can be later than is a rule. */
    private @Nullable Rule rule(Task task) {
        return switch (task.getConstraintType()) {
            case AS_LATE_AS_POSSIBLE -> Rule.AS_LATE;
            case START_NO_EARLIER_THAN -> Rule.START_NO_EARLIER;
            case START_ON -> isSoft ? Rule.START_NO_EARLIER : Rule.START_ON;
            case MUST_START_ON -> Rule.START_ON;
            case START_NO_LATER_THAN -> isSoft ? null : Rule.START_NO_LATER;
            case FINISH_NO_EARLIER_THAN -> Rule.FINISH_NO_EARLIER;
            case FINISH_ON -> isSoft ? Rule.FINISH_NO_EARLIER : Rule.FINISH_ON;
            case MUST_FINISH_ON -> Rule.FINISH_ON;
            case FINISH_NO_LATER_THAN -> isSoft ? null : Rule.FINISH_NO_LATER;
            case AS_SOON_AS_POSSIBLE -> null;
            case null -> null;
        };
    }

    /** A finish that links can pass is one that should be kept and moves nothing. */
    private @Nullable LocalDate deadline(Task task) {
        var type = task.getConstraintType();
        var isKept = isSoft && (type == ConstraintType.FINISH_NO_LATER_THAN || type == ConstraintType.FINISH_ON);
        var day = task.getDeadline() == null && isKept ? task.getConstraintDate() : task.getDeadline();
        return day == null ? null : day.toLocalDate();
    }

    /** The one that its duration runs on, where that is not the project's or its people's. */
    private @Nullable ImportedCalendar calendar(Task task) {
        if (task.getDuration() != null && task.getDuration().getUnits().isElapsed()) {
            return calendars.roundTheClock();
        }
        var own = calendars.other(task.getCalendar());
        var goesItsOwnWay = task.getCalendar() != null || task.getType() == TaskType.FIXED_DURATION;
        return own == null && goesItsOwnWay && team.hasOwnTimes(task) ? calendars.main() : own;
    }

    /** Where progress does not say how much of its time is left: percentages are rounded, so a little says nothing. */
    private @Nullable Double remaining(Task task) {
        var left = task.getRemainingDuration();
        if (task.getActualFinish() != null || left == null || task.getDuration() == null || progress(task) == DONE) {
            return null;
        }
        var whole = days.applyAsDouble(task.getDuration());
        var said = days.applyAsDouble(left);
        return Math.abs(said - whole * (DONE - progress(task)) / DONE) > whole / DONE + MINUTE ? Double.valueOf(said) : null;
    }

    static int progress(Task task) {
        var percent = task.getPercentageComplete();
        return task.getActualFinish() != null ? DONE : percent == null ? 0 : (int) Math.clamp(Math.round(percent.doubleValue()), 0, DONE);
    }

    private static boolean isSplit(Task task) {
        var stop = task.getStop();
        var resume = task.getResume();
        var waits = task.getActualStart() != null && stop != null && resume != null && resume.toLocalDate().isAfter(stop.toLocalDate().plusDays(1));
        return waits || task.getSplits() != null && task.getSplits().size() > 1;
    }

    private Set<Trait> traits(Task task, @Nullable LocalDateTime started) {
        var traits = EnumSet.noneOf(Trait.class);
        if (isDrawn && !task.hasChildTasks()) {
            traits.add(Trait.DRAWN);
        }
        if (isSplit(task)) {
            traits.add(Trait.SPLIT);
        }
        if (!task.getActive()) {
            traits.add(Trait.INACTIVE);
        }
        if (isSoft && task.getConstraintType() == ConstraintType.START_NO_LATER_THAN) {
            traits.add(Trait.SOFT);
        }
        if (task.getLevelingDelay() != null && task.getLevelingDelay().getDuration() > 0) {
            traits.add(Trait.LEVELLED);
        }
        if (task.getCalendar() != null && !task.getIgnoreResourceCalendar() && team.hasOwnTimes(task)) {
            traits.add(Trait.CROSSED);
        }
        if (Stream.of(started, task.getActualFinish(), task.getConstraintDate()).anyMatch(it -> it != null && !Fitting.isNear(it.toLocalDate()))) {
            traits.add(Trait.FAR);
        }
        return traits;
    }
}
