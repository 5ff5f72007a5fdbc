package dev.sextant.exchange;

import dev.sextant.analysis.schedule.Outline;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.analysis.schedule.Span;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Constraint;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Link;
import dev.sextant.plan.Moment;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mpxj.ConstraintType;
import org.mpxj.Duration;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.ScheduleFrom;
import org.mpxj.Task;
import org.mpxj.TaskMode;
import org.mpxj.TaskType;
import org.mpxj.TimeUnit;
import org.mpxj.mspdi.MSPDIWriter;

/**
 * Writes a plan for MS Project. Phases are summaries at the top; dates are those of the plan, by its own calendars. What MS
 * Project has no place for (three points, the name in the other language, what is a phase) stands in fields of its own, so
 * that the file comes back as it went.
 */
public final class PlanExport {

    private static final int DAYS_PER_WEEK = 5;
    private static final double DONE = 100;

    /** In days: MPXJ cuts a lag to tenths of minutes, where a product is rarely as round as it should be. */
    private static final double CUT = 1e-7;


    private final Plan plan;
    private final Language language;
    private final Schedule schedule;
    private final ProjectFile project = new ProjectFile();
    private final Map<Id<?>, Task> tasks = new HashMap<>();
    private final ExportedTimes times;

    private PlanExport(Plan plan) {
        this.plan = plan;
        this.language = plan.charter().language();
        this.schedule = Schedule.of(plan);
        this.times = new ExportedTimes(plan, project);
    }

    /**
     * The plan in Microsoft Project's XML, UTF-8.
     *
     * @throws dev.sextant.plan.Refusal if the plan has no charter
     */
    public static byte[] mspdi(Plan plan) {
        var export = new PlanExport(plan);
        export.describe();
        var team = new ExportedTeam(plan, export.project, export.times);
        export.outline();
        plan.all(Link.class).stream().sorted(Comparator.comparing(Link::id)).forEach(export::link);
        team.assign(plan, export.tasks);
        return export.written();
    }

    private void describe() {
        var charter = plan.charter();
        var properties = project.getProjectProperties();
        var start = times.morning(charter.start(), null);
        OwnField.declare(project);
        properties.setName(charter.name().in(language));
        properties.setProjectTitle(charter.name().in(language));
        properties.setCompany(charter.client().in(language));
        properties.setCurrencyCode(charter.currency().getCurrencyCode());
        properties.setMinutesPerDay(times.minutesPerDay());
        properties.setMinutesPerWeek(DAYS_PER_WEEK * times.minutesPerDay());
        properties.setStartDate(start);
        properties.setFinishDate(schedule.whole().map(Span::end).orElse(start));
        properties.setCurrentDate(start);
        properties.setHonorConstraints(true); // as here: rules win against links
        properties.setDefaultStartTime(start.toLocalTime());
        properties.setDefaultEndTime(times.evening(start.toLocalDate(), null).toLocalTime());
        if (charter.statusDate() != null) {
            properties.setStatusDate(times.end(Moment.on(charter.statusDate()), null));
        }
        if (charter.direction() == Charter.Direction.BACKWARD && charter.finish() != null) {
            properties.setScheduleFrom(ScheduleFrom.FINISH);
            properties.setFinishDate(times.within(charter.finish(), null));
        }
    }

    private void outline() {
        Deque<Task> above = new ArrayDeque<>();
        for (var row : Outline.of(plan).rows()) {
            while (above.size() > row.depth()) {
                above.pop();
            }
            var task = above.isEmpty() ? project.addTask() : above.peek().addTask();
            tasks.put(row.id(), task);
            name(task, row.name());
            switch (row) {
                case Outline.PhaseRow it -> phase(task, it);
                case Outline.TaskRow it -> task(task, it);
            }
            above.push(task);
        }
    }

    private void name(Task task, Words name) {
        task.setName(name.in(language));
        OwnField.writeName(task, name);
    }

    private void phase(Task task, Outline.PhaseRow row) {
        OwnField.KIND.write(task, OwnField.PHASE);
        task.setNotes(row.phase().goal().in(language));
        var begin = times.morning(plan.charter().start(), null);
        dates(task, schedule.of(row.phase()).orElseGet(() -> new Span(begin, begin, 0)));
    }

    private void task(Task task, Outline.TaskRow row) {
        var it = row.task();
        OwnField.KIND.write(task, OwnField.TASK);
        estimate(task, it.duration());
        task.setNotes(it.note());
        task.setType(TaskType.FIXED_UNITS);
        dates(task, schedule.of(it));
        if (!row.isSummary()) {
            task.setDuration(days(it.duration().likely())); // dates go by the minute
        }
        progress(task, it);
        if (it.calendar() != null) {
            task.setCalendar(times.of(it.calendar()));
            task.setIgnoreResourceCalendar(true); // as here: a calendar of its own is the only one
        }
        if (it.deadline() != null) {
            task.setDeadline(times.within(it.deadline(), it.calendar()));
        }
        constrain(task, it, it.constraint());
    }

    private static void estimate(Task task, Estimate estimate) {
        OwnField.OPTIMISTIC.write(task, days(estimate.optimistic()));
        OwnField.LIKELY.write(task, days(estimate.likely()));
        OwnField.PESSIMISTIC.write(task, days(estimate.pessimistic()));
    }

    private static Duration days(double days) {
        return Duration.getInstance(days, TimeUnit.DAYS);
    }

    private static void dates(Task task, Span span) {
        task.setDuration(days(span.workingDays()));
        task.setMilestone(span.isMilestone());
        task.setStart(span.begin());
        task.setFinish(span.end());
    }

    /** Only what is known to have happened: MS Project makes up the rest. */
    private void progress(Task task, dev.sextant.plan.Task it) {
        var whole = task.getDuration().getDuration();
        var left = it.remaining() == null ? whole * (DONE - it.progress()) / DONE : it.remaining();
        task.setPercentageComplete(it.progress());
        task.setActualDuration(days(whole * it.progress() / DONE));
        task.setRemainingDuration(days(left));
        if (it.started() != null) {
            task.setActualStart(times.begin(it.started(), it.calendar()));
        }
        if (it.finished() != null) {
            task.setActualFinish(times.end(it.finished(), it.calendar()));
        }
    }

    private void constrain(Task task, dev.sextant.plan.Task it, @Nullable Constraint constraint) {
        task.setConstraintType(constraint == null ? ConstraintType.AS_SOON_AS_POSSIBLE : type(constraint.rule()));
        if (constraint == null || constraint.moment() == null) {
            return;
        }
        if (it.isManual()) {
            task.setTaskMode(TaskMode.MANUALLY_SCHEDULED);
        } else {
            task.setConstraintDate(constraint.rule().namesFinish()
                    ? times.end(constraint.moment(), it.calendar()) : times.begin(constraint.moment(), it.calendar()));
        }
    }

    private static ConstraintType type(Constraint.Rule rule) {
        return switch (rule) {
            case AS_LATE -> ConstraintType.AS_LATE_AS_POSSIBLE;
            case START_NO_EARLIER -> ConstraintType.START_NO_EARLIER_THAN;
            case START_NO_LATER -> ConstraintType.START_NO_LATER_THAN;
            case FINISH_NO_EARLIER -> ConstraintType.FINISH_NO_EARLIER_THAN;
            case FINISH_NO_LATER -> ConstraintType.FINISH_NO_LATER_THAN;
            case START_ON -> ConstraintType.MUST_START_ON;
            case FINISH_ON -> ConstraintType.MUST_FINISH_ON;
            case MANUAL -> ConstraintType.AS_SOON_AS_POSSIBLE;
        };
    }

    private void link(Link link) {
        var from = Objects.requireNonNull(tasks.get(link.predecessor()));
        var to = Objects.requireNonNull(tasks.get(link.successor()));
        to.addPredecessor(new Relation.Builder().predecessorTask(from).type(type(link.type()))
                .lag(Duration.getInstance(link.lag() + Math.signum(link.lag()) * CUT, link.elapsed() ? TimeUnit.ELAPSED_DAYS : TimeUnit.DAYS)));
    }

    private static RelationType type(Link.Type type) {
        return switch (type) {
            case FINISH_TO_START -> RelationType.FINISH_START;
            case START_TO_START -> RelationType.START_START;
            case FINISH_TO_FINISH -> RelationType.FINISH_FINISH;
            case START_TO_FINISH -> RelationType.START_FINISH;
        };
    }

    private byte[] written() {
        try (var bytes = new ByteArrayOutputStream()) {
            new MSPDIWriter().write(project, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory does not fail", impossible);
        }
    }
}
