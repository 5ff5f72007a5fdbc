package dev.sextant.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.analysis.schedule.Outline;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.analysis.schedule.Span;
import dev.sextant.method.Catalogue;
import dev.sextant.method.SamplePlan;
import dev.sextant.plan.Assignment;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Link;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.SpecialDay;
import dev.sextant.plan.Task;
import dev.sextant.plan.WorkCalendar;
import dev.sextant.plan.Words;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mpxj.ConstraintType;
import org.mpxj.mspdi.MSPDIReader;

class PlanExportTest {

    @TempDir
    private Path folder;

    /** One line of an outline, with nothing in it that an import makes anew. */
    private record Line(String number, Words name, Task task, String calendar, Span span, Set<String> waitsFor, Set<String> doneBy) {}

    @Test
    void aHundredAndFiftyRandomPlansComeBackWithoutADifference() throws Exception {
        for (var seed = 1L; seed <= 150; seed++) {
            requireSame("seed " + seed, RandomPlans.of(seed));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSampleComesBackWithoutADifference(Language language) throws Exception {
        var catalogue = Catalogue.load();
        for (var sample : catalogue.samples()) {
            requireSame("sample", Plan.of(SamplePlan.parts(catalogue, sample, language)));
        }
    }

    @Test
    void aMethodsOwnPlanComesBackWithoutADifference() throws Exception {
        requireSame("chain", SamplePlans.chain(200));
    }

    @Test
    void whatMicrosoftProjectReadsIsWhatThePlanSays() throws Exception {
        var plan = SamplePlans.chain(3);
        var project = new MSPDIReader().read(new ByteArrayInputStream(PlanExport.mspdi(plan)));

        assertThat(project.getProjectProperties().getProjectTitle()).isEqualTo("恒桥机械 CRM 实施");
        assertThat(project.getChildTasks()).hasSize(6);
        assertThat(project.getTasks()).hasSize(6 + 3).allSatisfy(task -> {
            assertThat(task.getStart()).isNotNull();
            assertThat(task.getFinish()).isNotNull();
        });
        var second = project.getTasks().stream().filter(it -> it.getName().equals("任务 2")).findFirst().orElseThrow();
        assertThat(second.getPredecessors()).singleElement().satisfies(it -> assertThat(it.getPredecessorTask().getName()).isEqualTo("任务 1"));
        assertThat(second.getText(27)).isEqualTo("Task 2");
        assertThat(second.getDuration(3).getDuration()).isEqualTo(4);
        assertThat(second.getConstraintType()).isEqualTo(ConstraintType.AS_SOON_AS_POSSIBLE);
        assertThat(second.getStart().toLocalDate()).isEqualTo(Schedule.of(plan).of(plan.get(new Id<Task>("task-2"))).start());
        assertThat(project.getDefaultCalendar().getName()).isEqualTo("Standard");
    }

    @Test
    void whatWasRenamedOrReEstimatedInMicrosoftProjectComesBackSo() throws Exception {
        var xml = new String(PlanExport.mspdi(SamplePlans.chain(1)), StandardCharsets.UTF_8);
        var changed = xml.replaceFirst("<Name>任务 1</Name>", "<Name>访谈</Name>").replaceFirst("(<Name>访谈</Name>(?s:.*?)<Duration>)PT16H0M0S", "$1PT40H0M0S");
        var row = PlanFile.read(Files.writeString(folder.resolve("changed.xml"), changed)).rows().stream()
                .filter(it -> !it.isPhase()).findFirst().orElseThrow();

        assertThat(row.own().name()).isEqualTo(new Words("Task 1", "访谈", Language.EN));
        assertThat(row.own().duration()).isEqualTo(new Estimate(1, 5, 5));
    }

    private void requireSame(String what, Plan plan) throws Exception {
        var imported = PlanFile.read(Files.write(folder.resolve("plan.xml"), PlanExport.mspdi(plan)));
        var charter = plan.charter();
        var empty = Plan.of(List.of(charter.withDirection(Charter.Direction.FORWARD).withCalendar(null).withStatusDate(null)));
        var taking = PlanImport.of(empty, imported, Mapping.usual(empty, imported), new CountedIds());
        var after = empty.with(taking.edits());

        assertThat(lines(after)).as(what).containsExactlyElementsOf(lines(plan));
        assertThat(after.charter().withCalendar(charter.calendar())).as(what).isEqualTo(charter);
        assertThat(calendar(after, after.charter().calendar())).as(what).isEqualTo(calendar(plan, charter.calendar()));
        assertThat(hoursPerDay(after)).as(what).isEqualTo(hoursPerDay(plan));
        assertThat(taking.preview().shifts()).as(what).isEmpty();
        assertThat(taking.preview().links()).as(what).isEmpty();
        assertThat(taking.preview().left()).as(what).isEmpty();
        assertThat(taking.report().cut()).as(what).isZero();
    }

    private static double hoursPerDay(Plan plan) {
        return plan.find(plan.charter().calendar()).orElse(WorkCalendar.STANDARD).hoursPerDay();
    }

    private static List<Line> lines(Plan plan) {
        var schedule = Schedule.of(plan);
        var rows = Outline.of(plan).rows();
        Map<Id<?>, String> numbers = new HashMap<>();
        rows.forEach(row -> numbers.put(row.id(), row.number()));
        var waits = plan.by(Link.class, Link::successor);
        var posts = plan.by(Assignment.class, Assignment::task);
        return rows.stream().map(row -> switch (row) {
            case Outline.PhaseRow it -> new Line(
                    it.number(), it.name(), null, it.phase().goal().in(plan.charter().language()), schedule.of(it.phase()).orElse(null), Set.of(), Set.of());
            case Outline.TaskRow it -> new Line(
                    it.number(), it.name(), bare(it.task()), calendar(plan, it.task().calendar()), schedule.of(it.task()),
                    waits.getOrDefault(it.id(), List.of()).stream().map(link -> numbers.get(link.predecessor()) + link.type() + link.lag() + link.elapsed())
                            .collect(Collectors.toSet()),
                    posts.getOrDefault(it.id(), List.of()).stream().map(post -> post(plan, post)).collect(Collectors.toSet()));
        }).toList();
    }

    /** Without what an import makes anew. */
    private static Task bare(Task task) {
        return new Task(
                new Id<>("t"), new Id<>("p"), null, 0, task.name(), task.duration(), task.constraint(), task.deadline(), null, task.progress(),
                task.started(), task.finished(), task.remaining(), task.note(), "");
    }

    private static String post(Plan plan, Assignment post) {
        var role = plan.get(post.role());
        return post.units() + " % of " + role.name() + role.side() + role.capacity() + calendar(plan, role.calendar());
    }

    /** When it works, day by day, and what its days off are called. */
    private static String calendar(Plan plan, Id<WorkCalendar> id) {
        return plan.find(id).map(it -> it.week() + " " + it.name().in(plan.charter().language()) + days(plan, it)).orElse("");
    }

    private static Map<LocalDate, String> days(Plan plan, WorkCalendar calendar) {
        var days = new TreeMap<LocalDate, String>();
        plan.all(SpecialDay.class).stream().filter(it -> it.calendar().equals(calendar.id())).forEach(it -> it.first().datesUntil(it.last().plusDays(1))
                .filter(day -> !it.shifts().equals(calendar.week().get(day.getDayOfWeek().ordinal()).shifts()))
                .forEach(day -> days.put(day, it.name().in(plan.charter().language()) + it.shifts())));
        return days;
    }
}
