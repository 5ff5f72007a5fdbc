package dev.sextant.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.exchange.ForeignSchedule.Line;
import dev.sextant.exchange.ImportReport.Reason;
import dev.sextant.exchange.ImportedPlan.Left;
import dev.sextant.plan.Assignment;
import dev.sextant.plan.Constraint.Rule;
import dev.sextant.plan.Link;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Role;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mpxj.ConstraintType;
import org.mpxj.Duration;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.Task;
import org.mpxj.TaskMode;
import org.mpxj.TimeUnit;

/** Terms that the real plans beside the project do not have. The project begins on Monday, 1 March 2027, and works from eight to five. */
class ForeignTermsTest {

    private static final LocalDateTime START = LocalDateTime.of(2027, 3, 1, 8, 0);

    private final ProjectFile project = new ProjectFile();

    ForeignTermsTest() {
        project.setDefaultCalendar(project.addDefaultBaseCalendar());
        project.getProjectProperties().setStartDate(START);
        project.getProjectProperties().setFileApplication("Microsoft");
        project.getProjectProperties().setFileType("MPP");
        project.getProjectProperties().setHonorConstraints(true);
    }

    @Test
    void anElapsedDurationRunsThroughNightsAndWeekends() {
        var task = task("Dry", Duration.getInstance(5, TimeUnit.ELAPSED_DAYS), START.plusDays(3), START.plusDays(8));

        assertKept(task);
        assertThat(line(task).task().calendar()).isNotNull();
    }

    @Test
    void aLagInPercentOfADurationBecomesOneInDaysAndIsSaid() {
        var first = task("A", days(4), START, at(4, 17));
        var second = task("B", days(1), at(3, 8), at(3, 17));
        second.addPredecessor(new Relation.Builder().predecessorTask(first).lag(Duration.getInstance(-50, TimeUnit.PERCENT)));

        assertKept(second);
        var taking = taking(Plan.of(List.of(SamplePlans.charter())));
        assertThat(taking.after().all(Link.class)).singleElement().satisfies(it -> assertThat(it.lag()).isEqualTo(-2));
        assertThat(taking.preview().links()).singleElement().satisfies(it -> assertThat(it.reason()).isNull());
        assertThat(taking.report().simplified()).isEqualTo(1);
    }

    @Test
    void workTakesAsLongAsThePersonWhoDoesItWorksOnIt() {
        var nurse = project.addResource();
        nurse.setName("Nurse");
        nurse.setCalendar(nights());
        var task = task("Watch", days(1), at(1, 22), at(3, 2));
        var assignment = task.addResourceAssignment(nurse);
        assignment.setUnits(50);
        assignment.setWork(Duration.getInstance(4, TimeUnit.HOURS));

        assertKept(task);
        var plan = ForeignSchedule.of(imported(), new CountedIds()).plan();
        assertThat(plan.all(Role.class)).singleElement().satisfies(it -> assertThat(plan.get(it.calendar()).week().getFirst()).hasToString("22:00-24:00"));
        assertThat(plan.all(Assignment.class)).singleElement().satisfies(it -> assertThat(it.units()).isEqualTo(50));
    }

    /** Two hours before midnight and two after, from Monday to Friday. */
    private ProjectCalendar nights() {
        var nights = project.addCalendar();
        nights.setName("Nights");
        for (var day : DayOfWeek.values()) {
            var hours = nights.addCalendarHours(day);
            nights.setWorkingDay(day, day != DayOfWeek.SUNDAY);
            if (day != DayOfWeek.MONDAY && day != DayOfWeek.SUNDAY) {
                hours.add(new LocalTimeRange(LocalTime.MIDNIGHT, LocalTime.of(2, 0)));
            }
            if (day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY) {
                hours.add(new LocalTimeRange(LocalTime.of(22, 0), LocalTime.MIDNIGHT));
            }
        }
        return nights;
    }

    @Test
    void whatWasTypedIsKeptOnASundayToo() {
        var task = task("Move", days(1), at(6, 10), at(7, 16));
        task.setTaskMode(TaskMode.MANUALLY_SCHEDULED);

        assertKept(task);
        assertThat(line(task).task().isManual()).isTrue();
    }

    @Test
    void whatGoesOnAfterAnInterruptionEndsWhenItEndsThere() {
        var task = task("Build", days(4), START, at(15, 17));
        task.setActualStart(START);
        task.setPercentageComplete(50);
        task.setRemainingDuration(days(2));
        task.setStop(at(2, 17));
        task.setResume(at(12, 8));

        assertKept(task);
        assertThat(line(task).task().duration().likely()).isEqualTo(4);
    }

    @Test
    void whatWasLevelledStaysPutOff() {
        var first = task("A", days(1), START, at(1, 17));
        var second = task("B", days(1), at(5, 8), at(5, 17));
        second.addPredecessor(new Relation.Builder().predecessorTask(first));
        second.setLevelingDelay(Duration.getInstance(3, TimeUnit.ELAPSED_DAYS));

        assertKept(second);
    }

    @Test
    void whatIsSwitchedOffKeepsItsDatesAndHoldsNothing() {
        var off = task("Off", days(5), at(8, 8), at(12, 17));
        off.setActive(false);
        var next = task("Next", days(1), START, at(1, 17));
        next.addPredecessor(new Relation.Builder().predecessorTask(off));

        assertKept(off);
        assertKept(next);
        assertThat(taking(Plan.of(List.of(SamplePlans.charter()))).dropped()).singleElement()
                .satisfies(it -> assertThat(it.reason()).isEqualTo(Reason.INACTIVE));
    }

    @Test
    void whereLinksWinAgainstRulesALatestFinishIsADeadlineAndALatestStartStaysBehind() {
        project.getProjectProperties().setHonorConstraints(false);
        var first = task("A", days(3), START, at(3, 17));
        var second = task("B", days(2), at(4, 8), at(5, 17));
        second.addPredecessor(new Relation.Builder().predecessorTask(first));
        second.setConstraintType(ConstraintType.FINISH_NO_LATER_THAN);
        second.setConstraintDate(at(3, 17));
        var third = task("C", days(1), at(8, 8), at(8, 17));
        third.addPredecessor(new Relation.Builder().predecessorTask(second));
        third.setConstraintType(ConstraintType.START_NO_LATER_THAN);
        third.setConstraintDate(START);

        assertKept(second);
        assertKept(third);
        assertThat(line(second).task().deadline()).isEqualTo(LocalDate.of(2027, 3, 3));
        assertThat(taking(Plan.of(List.of(SamplePlans.charter()))).preview().left()).containsEntry(Left.CONSTRAINTS, 1);
    }

    @Test
    void rulesAreTakenOverByTheirKind() {
        var task = task("A", days(1), at(4, 8), at(4, 17));
        task.setConstraintType(ConstraintType.MUST_FINISH_ON);
        task.setConstraintDate(at(4, 17));

        assertKept(task);
        assertThat(line(task).task().constraint().rule()).isEqualTo(Rule.FINISH_ON);
        assertThat(line(task).task().constraint().moment().time()).isNull(); // five is when work ends
    }

    @Test
    void inAnEngagementWithTasksTheTasksBringTheirCalendarAlong() {
        task("A", days(1), START, at(1, 17));
        var there = SamplePlans.chain(2);
        var after = taking(there).after();

        assertThat(after.charter().calendar()).isNull();
        assertThat(after.all(WorkCalendar.class)).singleElement().satisfies(it -> assertThat(it.name().en()).isEqualTo("Standard"));
        assertThat(after.all(dev.sextant.plan.Task.class)).filteredOn(it -> it.name().en().equals("A")).singleElement()
                .satisfies(it -> assertThat(it.calendar()).isNotNull());
        var empty = Plan.of(List.of(there.charter()));
        assertThat(taking(empty).after().charter().calendar()).isNotNull();
    }

    private void assertKept(Task task) {
        var foreign = ForeignSchedule.of(imported(), new CountedIds());
        var span = foreign.schedule().of(line(task).task());
        assertThat(span.begin()).as(task.getName()).isEqualTo(task.getStart());
        assertThat(span.end()).as(task.getName()).isEqualTo(task.getFinish());
    }

    private Line line(Task task) {
        return ForeignSchedule.of(imported(), new CountedIds()).lines().stream().filter(it -> it.row().name().equals(task.getName())).findFirst()
                .orElseThrow();
    }

    private PlanImport taking(Plan plan) {
        return PlanImport.of(plan, imported(), Mapping.one(plan, imported()), new CountedIds());
    }

    private ImportedPlan imported() {
        return PlanRows.of(project, "Plan");
    }

    private Task task(String name, Duration duration, LocalDateTime start, LocalDateTime finish) {
        var task = project.addTask();
        task.setName(name);
        task.setDuration(duration);
        task.setStart(start);
        task.setFinish(finish);
        return task;
    }

    /** In March 2027, whose first day is a Monday. */
    private static LocalDateTime at(int day, int hour) {
        return LocalDateTime.of(2027, 3, day, hour, 0);
    }

    private static Duration days(int days) {
        return Duration.getInstance(days, TimeUnit.DAYS);
    }
}
