package dev.sextant.ui.roadmap;

import static dev.sextant.plan.SamplePlans.START;
import static dev.sextant.plan.SamplePlans.phase;
import static dev.sextant.plan.SamplePlans.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.plan.Charter;
import dev.sextant.plan.Constraint;
import dev.sextant.plan.Constraint.Rule;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Link;
import dev.sextant.plan.Moment;
import dev.sextant.plan.Part;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.SpecialDay;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import dev.sextant.plan.WorkCalendar;
import dev.sextant.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Dates begin on Monday, 4 January 2027. */
class WhyTest {

    private static final Phase PHASE = phase(1);

    private final Task first = lasting(1, 4);
    private final Task second = lasting(2, 2);
    private final Task third = lasting(3, 1);

    @Test
    void whatWaitsForNothingBeginsWithTheEngagement() {
        requireBoth(plan(first), first, "It begins with the engagement on 4 Jan.", "本任务随项目于 1月4日 开始。");
    }

    @Test
    void theChainLeadsBackToTheRuleThatBeganIt() {
        var ruled = first.withConstraint(new Constraint(Rule.START_ON, Moment.on(START.plusDays(1))));
        requireBoth(plan(ruled, second, third, link(first, second), link(second, third)), third,
                "It waits for 1.2 Task 2 (finishes 12 Jan), which waits for 1.1 Task 1 (finishes 8 Jan; then the weekend, so work resumes"
                        + " on 11 Jan), which must start on 5 Jan.",
                "本任务等待 1.2 任务 2（1月12日 完成），后者等待 1.1 任务 1（1月8日 完成，之后是周末，1月11日 复工），后者必须于 1月5日 开始。");
    }

    @Test
    void holidaysAreNamed() {
        var calendar = new WorkCalendar(new Id<>("cn"), 1, new Words("China", "中国"), WorkCalendar.STANDARD.week(), 8, "");
        var spring = new SpecialDay(new Id<>("spring"), calendar.id(), LocalDate.of(2027, 1, 11), LocalDate.of(2027, 1, 13),
                new Words("Spring Festival", "春节"), List.of());
        var charter = SamplePlans.charter().withCalendar(calendar.id());
        var plan = Plan.of(List.of(calendar, spring, charter, PHASE, lasting(1, 5), second, link(first, second)));
        requireBoth(plan, second,
                "It waits for 1.1 Task 1 (finishes 8 Jan; then the weekend and Spring Festival, so work resumes on 14 Jan),"
                        + " which begins with the engagement on 4 Jan.",
                "本任务等待 1.1 任务 1（1月8日 完成，之后是周末和春节，1月14日 复工），后者随项目于 1月4日 开始。");
    }

    @Test
    void lagsAndEndsAreTold() {
        var delayed = link(first, second).withLag(2, false);
        assertThat(why(plan(first, second, delayed), second, Language.EN)).contains("(finishes 7 Jan; 2 d after that; with the weekend in between)");
        assertThat(why(plan(first, second, delayed.withLag(1, true)), second, Language.ZH)).contains("1月7日 完成，之后再隔 1 天（日历时间）");
        assertThat(why(plan(first, second, link(first, second).withLag(-1, false)), second, Language.EN)).contains("; 1 d before that");
        var together = link(first, second).withType(Link.Type.START_TO_START).withLag(0.5, false);
        requireBoth(plan(first, second, together), second,
                "It waits for the start of 1.1 Task 1 (4 Jan; 4 h after that), which begins with the engagement on 4 Jan.",
                "本任务等待 1.1 任务 1 开始（1月4日，之后再隔 4 小时），后者随项目于 1月4日 开始。");
        var ends = link(first, second).withType(Link.Type.FINISH_TO_FINISH);
        assertThat(why(plan(first, second, ends), second, Language.EN)).contains("may not finish before 1.1 Task 1 does (7 Jan)");
    }

    @Test
    void aSummaryLeadsToTheTaskInItThatDecides() {
        var inside = lasting(4, 3).withPlace(PHASE.id(), first.id(), 1);
        requireBoth(plan(first, inside, second, link(first, second)), second,
                "It waits for 1.1 Task 1 (finishes 6 Jan), which ends with 1.1.1 Task 4, which begins with the engagement on 4 Jan.",
                "本任务等待 1.1 任务 1（1月6日 完成），后者到 1.1.1 任务 4 结束，后者随项目于 1月4日 开始。");
        assertThat(why(plan(second, third, first, inside, link(third, first)), inside, Language.EN))
                .startsWith("It belongs to 1.1 Task 1, which waits for 1.3 Task 3 (finishes 4 Jan)");
    }

    @Test
    void statusDateActualsHandAndAsLateAreTold() {
        var status = SamplePlans.charter().withStatusDate(START.plusDays(2));
        assertThat(why(Plan.of(List.of(status, PHASE, first)), first, Language.EN))
                .isEqualTo("It has not begun, so it cannot lie before the status date, 6 Jan.");
        var begun = first.withActuals(Moment.on(START.plusDays(1)), null);
        assertThat(why(plan(begun), begun, Language.ZH)).isEqualTo("本任务实际已于 1月5日 开始。");
        var byHand = first.withConstraint(new Constraint(Rule.MANUAL, Moment.on(START.plusDays(2))));
        assertThat(why(plan(byHand), byHand, Language.EN)).isEqualTo("It is set by hand to start on 6 Jan.");
        var late = third.withConstraint(new Constraint(Rule.AS_LATE, null));
        assertThat(why(plan(first, late), late, Language.EN)).isEqualTo("It lies as late as it can without delaying anything.");
        var backward = SamplePlans.charter().withDates(START, START.plusDays(11)).withDirection(Charter.Direction.BACKWARD);
        assertThat(why(Plan.of(List.of(backward, PHASE, first)), first, Language.EN))
                .isEqualTo("It lies as late as the wanted finish, 15 Jan, allows.");
    }

    @Test
    void aLongChainIsShortenedInItsMiddle() {
        var tasks = IntStream.rangeClosed(1, 11).mapToObj(it -> lasting(it, 1)).toList();
        var parts = new ArrayList<Part>(tasks);
        IntStream.range(1, 11).forEach(it -> parts.add(link(tasks.get(it - 1), tasks.get(it))));
        var passage = new Why(telling(plan(parts.toArray(Part[]::new)), Language.EN)).of(tasks.getLast());

        assertThat(passage.text()).contains("1.7 Task 7").doesNotContain("Task 6 ")
                .endsWith("which waits for 6 more in a row, back to 1.1 Task 1,\nwhich begins with the engagement on 4 Jan.");
        assertThat(passage.pieces().stream().flatMap(it -> it.task().stream()).map(Id::value))
                .containsExactly("task-10", "task-9", "task-8", "task-7", "task-1");
    }

    @Test
    void aNameThatHoldsPatternSignsIsShownAsItIs() {
        var odd = first.withName(new Words("Gate {0} 'go'", "关口 {0}"));
        assertThat(why(plan(odd, second, link(odd, second)), second, Language.EN)).contains("1.1 Gate {0} 'go' (finishes");
    }

    @Test
    void aRuleThatOverrulesALinkNamesBothTasks() {
        var ruled = second.withConstraint(new Constraint(Rule.START_ON, Moment.on(START.plusDays(1))));
        var plan = plan(first, ruled, third, link(first, second));
        assertThat(troubles(plan, ruled, Language.EN)).singleElement().asString()
                .startsWith("1.2 Task 2 must start on 5 Jan, but it waits for 1.1 Task 1 (finishes 7 Jan). Its date wins");
        assertThat(troubles(plan, ruled, Language.ZH)).singleElement().asString()
                .startsWith("1.2 任务 2 必须于 1月5日 开始，但它等待 1.1 任务 1（1月7日 完成）。");
        assertThat(troubles(plan, first, Language.EN)).hasSize(1);
        assertThat(troubles(plan, third, Language.EN)).isEmpty();
        assertThat(new Troubles(telling(plan, Language.EN)).of(PHASE)).hasSize(1);
    }

    @Test
    void aMissedDeadlineSaysByHowMuch() {
        var due = first.withDeadline(START.plusDays(1));
        assertThat(troubles(plan(due), due, Language.EN)).singleElement().asString()
                .startsWith("1.1 Task 1 finishes on 7 Jan, 2 d of work after its deadline of 5 Jan.");
        assertThat(troubles(plan(due), due, Language.ZH)).singleElement().asString().startsWith("1.1 任务 1 于 1月7日 完成，比期限 1月5日 晚 2 天。");
    }

    @Test
    void aPlanThatWouldHaveToBeginTooEarlySaysWhen() {
        var charter = SamplePlans.charter().withDates(START, START.plusDays(1)).withDirection(Charter.Direction.BACKWARD);
        var plan = Plan.of(List.of(charter, PHASE, first));
        assertThat(troubles(plan, first, Language.EN)).anySatisfy(it -> assertThat(it)
                .startsWith("To be done by 5 Jan 2027, the plan has to begin on 31 Dec 2026, before its start on 4 Jan 2027."));
        assertThat(new Troubles(telling(plan, Language.ZH)).of(PHASE)).isNotEmpty();
    }

    @Test
    void aRuleThatCannotBeKeptSaysWhereTheTaskCameTo() {
        var status = SamplePlans.charter().withStatusDate(START.plusDays(2));
        var ruled = first.withConstraint(new Constraint(Rule.FINISH_NO_LATER, Moment.on(START.plusDays(3))));
        var begun = ruled.withActuals(Moment.on(START.plusDays(2)), null);
        assertThat(troubles(Plan.of(List.of(status, PHASE, begun)), begun, Language.EN)).anySatisfy(it ->
                assertThat(it).startsWith("1.1 Task 1 must finish by 7 Jan, but this cannot be kept: it comes to"));
    }

    @Test
    void floatIsToldWithWhatItWouldMove() {
        var plan = plan(lasting(1, 9), second, third, link(second, third));
        assertThat(leeway(plan, first)).isEqualTo("Critical: any delay of it delays the end.");
        assertThat(leeway(plan, second)).isEqualTo(
                "6 d of float: it may start as late as 12 Jan and finish as late as 13 Jan without delaying the end. Any of it moves what follows.");
        assertThat(leeway(plan, third)).endsWith("None of it moves anything else.");
        assertThat(new Leeway(telling(plan, Language.EN)).pressure(second)).isEqualTo(Leeway.Pressure.EASY);
    }

    private static String leeway(Plan plan, Task task) {
        return new Leeway(telling(plan, Language.EN)).of(task).orElseThrow();
    }

    private static Task lasting(int number, double days) {
        return task(number, PHASE).withDuration(Estimate.certain(days));
    }

    private static Link link(Task from, Task to) {
        return SamplePlans.link(from, to);
    }

    private static Plan plan(Part... parts) {
        return Plan.of(Stream.concat(Stream.of(SamplePlans.charter(), PHASE), Stream.of(parts)).toList());
    }

    private static Telling telling(Plan plan, Language language) {
        return Telling.of(Texts.in(language), Roadmap.of(plan));
    }

    private static String why(Plan plan, Task task, Language language) {
        return new Why(telling(plan, language)).of(task).text().replace(",\n", ", ").replace("，\n", "，");
    }

    private static List<String> troubles(Plan plan, Task task, Language language) {
        return new Troubles(telling(plan, language)).of(task).stream().map(Passage::text).toList();
    }

    private static void requireBoth(Plan plan, Task task, String english, String chinese) {
        assertThat(why(plan, task, Language.EN)).isEqualTo(english);
        assertThat(why(plan, task, Language.ZH)).isEqualTo(chinese);
    }
}
