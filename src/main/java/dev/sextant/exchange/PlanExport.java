package dev.sextant.exchange;

import dev.sextant.analysis.schedule.Outline;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.analysis.schedule.Span;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Link;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
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
import org.mpxj.Task;
import org.mpxj.TimeUnit;
import org.mpxj.mspdi.MSPDIWriter;

/**
 * Writes a plan for MS Project. Phases are summaries at the top; dates are whole days of a calendar of Monday to Friday, eight
 * hours a day. What MS Project has no place for (three points, the name in the other language, what is a phase) stands in
 * fields of its own, so that the file comes back as it went.
 */
public final class PlanExport {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    private final Plan plan;
    private final Language language;
    private final Schedule schedule;
    private final ProjectFile project = new ProjectFile();
    private final Map<Id<?>, Task> tasks = new HashMap<>();

    private PlanExport(Plan plan) {
        this.plan = plan;
        this.language = plan.charter().language();
        this.schedule = Schedule.of(plan);
    }

    /**
     * The plan in Microsoft Project's XML, UTF-8.
     *
     * @throws dev.sextant.plan.Refusal if the plan has no charter
     */
    public static byte[] mspdi(Plan plan) {
        var export = new PlanExport(plan);
        export.describe();
        export.outline();
        plan.all(Link.class).stream().sorted(Comparator.comparing(Link::id)).forEach(export::link);
        return export.written();
    }

    private void describe() {
        var charter = plan.charter();
        var properties = project.getProjectProperties();
        var finish = schedule.whole().map(Span::finish).orElse(charter.start());
        project.setDefaultCalendar(project.addDefaultBaseCalendar());
        OwnField.declare(project);
        properties.setName(charter.name().in(language));
        properties.setProjectTitle(charter.name().in(language));
        properties.setCompany(charter.client().in(language));
        properties.setCurrencyCode(charter.currency().getCurrencyCode());
        properties.setStartDate(charter.start().atTime(MORNING));
        properties.setFinishDate(finish.atTime(EVENING));
        properties.setCurrentDate(charter.start().atTime(MORNING));
        properties.setDefaultStartTime(MORNING);
        properties.setDefaultEndTime(EVENING);
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
        var span = schedule.of(row.phase());
        span.ifPresentOrElse(it -> dates(task, it), () -> dates(task, new Span(plan.charter().start().atStartOfDay(), plan.charter().start().atStartOfDay(), 0)));
    }

    private void task(Task task, Outline.TaskRow row) {
        var it = row.task();
        OwnField.KIND.write(task, OwnField.TASK);
        estimate(task, it.duration());
        task.setNotes(it.note());
        dates(task, schedule.of(it));
        if (!row.isSummary()) {
            task.setDuration(days(it.duration().likely())); // dates go by the minute
        }
        progress(task, it.progress());
        constrain(task, it.notBefore());
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
        task.setStart(span.start().atTime(span.isMilestone() ? EVENING : MORNING));
        task.setFinish(span.finish().atTime(EVENING));
    }

    private static void progress(Task task, int percent) {
        task.setPercentageComplete(percent);
        if (percent > 0) {
            task.setActualStart(task.getStart());
        }
        if (percent == 100) {
            task.setActualFinish(task.getFinish());
        }
    }

    private static void constrain(Task task, @Nullable LocalDate notBefore) {
        task.setConstraintType(notBefore == null ? ConstraintType.AS_SOON_AS_POSSIBLE : ConstraintType.START_NO_EARLIER_THAN);
        if (notBefore != null) {
            task.setConstraintDate(LocalDateTime.of(notBefore, MORNING));
        }
    }

    private void link(Link link) {
        var from = Objects.requireNonNull(tasks.get(link.predecessor()));
        var to = Objects.requireNonNull(tasks.get(link.successor()));
        to.addPredecessor(new Relation.Builder().predecessorTask(from));
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
