package dev.sextant.exchange;

import static dev.sextant.exchange.ForeignPlans.MONDAY;
import static dev.sextant.exchange.ForeignPlans.held;
import static dev.sextant.exchange.ForeignPlans.plan;
import static dev.sextant.exchange.ForeignPlans.row;
import static dev.sextant.exchange.ForeignPlans.shared;
import static dev.sextant.exchange.ForeignPlans.tie;
import static dev.sextant.exchange.ForeignPlans.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.exchange.ImportReport.Reason;
import dev.sextant.exchange.ImportedPlan.FileId;
import dev.sextant.exchange.ImportedPlan.Row;
import dev.sextant.exchange.ImportedPlan.Tie;
import dev.sextant.plan.Constraint;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Link;
import dev.sextant.plan.Link.Type;
import dev.sextant.plan.Moment;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanImportTest {

    private final Plan before = SamplePlans.chain(4);

    /** What MPXJ reads, counted apart with its own loop: rows, of them the project's own and blank ones; and links. */
    @ParameterizedTest
    @CsvSource({
        "office-deployment-323.mpp, 323, 1, 0, 138", "new-product-43.mpp, 43, 1, 0, 37", "birdtalk-46.mpp, 46, 1, 0, 35",
        "civil-40.mpp, 40, 1, 1, 30", "cash-management-25.mpp, 25, 1, 0, 18", "scheduling-exercise-11.mpp, 11, 1, 0, 10",
        "milestones.mpp, 8, 1, 0, 5", "house-building-20.gan, 20, 0, 0, 3", "voyage-34.gan, 34, 0, 0, 60",
        "sample-31.xer, 31, 0, 0, 40"
    })
    void everyRowOfARealPlanIsAccountedForAndTheImportCanBeTakenBack(String file, int read, int whole, int blank, int links) {
        var foreign = PlanFile.read(shared(file));
        for (var mapping : List.of(Mapping.one(before, foreign), Mapping.usual(before, foreign))) {
            var imported = PlanImport.of(before, foreign, mapping, new CountedIds());
            var after = before.with(imported.edits());
            var report = imported.report();

            assertThat(report.read()).isEqualTo(read);
            assertThat(report.blank()).isEqualTo(blank);
            assertThat(report.whole()).isEqualTo(whole);
            assertThat(after.all(Task.class)).hasSize(before.all(Task.class).size() + report.tasks());
            assertThat(after.all(Link.class)).hasSize(before.all(Link.class).size() + report.links());
            assertThat(report.links() + Stream.of(Reason.values()).mapToInt(report::dropped).sum()).isEqualTo(links);
            assertThat(after.phases()).hasSize(before.phases().size() + report.phases());
            assertThat(after.with(imported.edits().reversed().stream().map(Edit::inverse).toList())).isEqualTo(before);
        }
    }

    @Test
    void aSummaryIsKeptAndItsTasksAreInIt() {
        var after = imported(List.of(row(1, null, "Phase A"), row(2, 1, "启动会"), row(3, 2, "Agenda")), List.of());

        var tasks = after.ranked(Task.class, task -> task.phase().value().startsWith("phase-i"));
        assertThat(tasks).extracting(it -> it.name().en() + it.name().zh()).containsExactly("Phase A", "启动会", "Agenda");
        assertThat(tasks.get(0).parent()).isNull();
        assertThat(tasks.get(1).parent()).isEqualTo(tasks.get(0).id());
        assertThat(tasks.get(2).parent()).isEqualTo(tasks.get(1).id());
        assertThat(tasks.get(1).name().zh()).isEqualTo("启动会");
    }

    @Test
    void linksThatThePlanCannotSayAreDroppedWithTheReasonAndNeverStopTheImport() {
        var rows = List.of(
                row(1, null, "Summary"), row(2, 1, "A"), row(3, 1, "B"), row(4, null, "C"),
                row(5, null, "Off", 1, MONDAY, MONDAY, with(Terms.Trait.INACTIVE)));
        var ties = List.of(
                tie(2, 3), tie(3, 4, Type.FINISH_TO_START, 2), tie(2, 4, Type.START_TO_START, 0), tie(3, 2),
                tie(1, 3), tie(2, 3, Type.START_TO_START, 0), tie(null, 2), tie(4, 4), tie(4, 1, Type.FINISH_TO_FINISH, 0), tie(5, 4));
        var result = PlanImport.of(before, plan("Plan", rows, ties), new Mapping(Map.of(), false), new CountedIds());

        assertThat(result.report().links()).isEqualTo(3);
        assertThat(result.report().simplified()).isZero();
        assertThat(result.report().dropped()).isEqualTo(
                Map.of(Reason.CIRCLE, 3, Reason.TWICE, 1, Reason.ELSEWHERE, 1, Reason.SUMMARY, 1, Reason.INACTIVE, 1));
        assertThat(result.preview().links()).hasSize(7).allMatch(it -> it.reason() != null);
        assertThat(before.with(result.edits()).all(Link.class)).hasSize(before.all(Link.class).size() + 3);
    }

    @Test
    void aLinkComesWithItsTypeAndItsLagAndOneInPercentIsToldToBeOneInDays() {
        var rows = List.of(row(1, null, "A"), row(2, null, "B"), row(3, null, "C"));
        var ties = List.of(new Tie(1, 2, Type.START_TO_START, 1.25, false, true), new Tie(2, 3, Type.FINISH_TO_FINISH, -3, true, false));
        var result = PlanImport.of(before, plan("Plan", rows, ties), new Mapping(Map.of(), false), new CountedIds());
        var after = before.with(result.edits());

        var links = after.all(Link.class).stream().filter(it -> before.find(it.id()).isEmpty()).toList();
        assertThat(links).extracting(Link::type).containsExactly(Type.START_TO_START, Type.FINISH_TO_FINISH);
        assertThat(links).extracting(Link::lag).containsExactly(1.25, -3.0);
        assertThat(links).extracting(Link::elapsed).containsExactly(false, true);
        assertThat(result.preview().links()).singleElement().satisfies(it -> assertThat(it.reason()).isNull());
    }

    @Test
    void whatWaitsForNothingKeepsItsStartAndWhatWaitsDoesNot() {
        var after = imported(List.of(row(1, null, "Summary"), row(2, 1, "First"), row(3, 1, "Second")), List.of(tie(2, 3)));

        assertThat(named(after, "First").constraint()).isEqualTo(Constraint.notBefore(Moment.on(MONDAY)));
        assertThat(named(after, "Second").constraint()).isNull();
        assertThat(named(after, "Summary").constraint()).isNull();
    }

    @Test
    void whatWouldStartOnItsDayAnywayIsNotHeld() {
        var start = before.charter().start();
        var rows = List.of(row(1, null, "First", 1, start, start, Terms.PLAIN));

        assertThat(named(imported(rows, List.of()), "First").constraint()).isNull();
    }

    @Test
    void aRuleThatStartsATaskNoEarlierIsCarriedOverEvenWhereItWaits() {
        var terms = held(Constraint.Rule.START_NO_EARLIER, MONDAY.plusDays(7));
        var rows = List.of(
                row(1, null, "First"), row(2, null, "Second", 1, MONDAY.plusDays(7), MONDAY.plusDays(7), terms));
        var after = imported(rows, List.of(tie(1, 2)));

        assertThat(named(after, "Second").constraint()).isEqualTo(Constraint.notBefore(Moment.on(MONDAY.plusDays(7))));
    }

    @Test
    void summariesAtTheTopBecomePhasesWhereThereAreSeveral() {
        var rows = List.of(
                row(1, null, "Plan it"), row(2, 1, "A"), row(3, null, "Do it"), row(4, 3, "B"), row(5, 4, "C"), row(6, null, "End"));
        var foreign = plan("Plan", rows, List.of(tie(2, 5)));
        var taking = PlanImport.of(before, foreign, Mapping.usual(before, foreign), new CountedIds());
        var after = before.with(taking.edits());

        assertThat(after.phases()).extracting(it -> it.name().en()).endsWith("Plan it", "Do it", "Plan");
        assertThat(after.get(named(after, "A").phase()).name().en()).isEqualTo("Plan it");
        assertThat(named(after, "B").parent()).isNull();
        assertThat(named(after, "C").parent()).isEqualTo(named(after, "B").id());
        assertThat(after.get(named(after, "End").phase()).name().en()).isEqualTo("Plan");
        assertThat(taking.report().links()).isEqualTo(1);
        assertThat(taking.report().whole()).isZero();
    }

    @Test
    void summariesThatAreLinkedBecomePhasesOnlyWhenThatIsAskedFor() {
        var rows = List.of(row(1, null, "Plan it"), row(2, 1, "A"), row(3, null, "Do it"), row(4, 3, "B"));
        var foreign = plan("Plan", rows, List.of(tie(1, 3)));

        assertThat(PlanImport.of(before, foreign, Mapping.usual(before, foreign), new CountedIds()).report().links()).isEqualTo(1);
        var asked = new Mapping(Map.of(1, new Mapping.Own(), 3, new Mapping.Own()), false);
        assertThat(PlanImport.of(before, foreign, asked, new CountedIds()).report().dropped()).isEqualTo(Map.of(Reason.PHASE, 1));
    }

    @Test
    void aRowGoesIntoAPhaseThatIsThereOrIntoOneOfItsOwn() {
        var there = before.phases().get(1);
        var rows = List.of(row(1, null, "Summary"), row(2, 1, "A"), row(3, null, "Alone"));
        var mapping = new Mapping(Map.of(1, new Mapping.Existing(there.id()), 3, new Mapping.Own()), false);
        var after = before.with(PlanImport.of(before, plan("Plan", rows, List.of()), mapping, new CountedIds()).edits());

        var tasks = after.ranked(Task.class, it -> it.phase().equals(there.id()));
        assertThat(tasks).extracting(it -> it.name().en()).endsWith("Summary", "A");
        assertThat(after.phases()).hasSize(before.phases().size() + 1).last().extracting(it -> it.name().en()).isEqualTo("Alone");
        assertThat(named(after, "Alone").phase()).isEqualTo(after.phases().getLast().id());
    }

    @Test
    void anEngagementWithoutTasksBeginsAsEarlyAsThePlanAndOneWithTasksStaysWhereItIs() {
        var early = LocalDate.of(2026, 11, 2);
        var foreign = plan("Plan", List.of(row(1, null, "A", 1, early, early, Terms.PLAIN)), List.of());
        var empty = Plan.of(List.of(SamplePlans.charter()));

        var moved = PlanImport.of(empty, foreign, Mapping.usual(empty, foreign), new CountedIds());
        assertThat(empty.with(moved.edits()).charter().start()).isEqualTo(early);
        assertThat(moved.preview().shifts()).isEmpty();

        var kept = PlanImport.of(before, foreign, Mapping.usual(before, foreign), new CountedIds());
        assertThat(before.with(kept.edits()).charter()).isEqualTo(before.charter());
        assertThat(kept.preview().shifts()).singleElement()
                .satisfies(it -> assertThat(it.causes()).containsExactly(Cause.of(Cause.Kind.ENGAGEMENT_START, SamplePlans.START)));
    }

    @Test
    void valuesThatNoPlanCanHoldAreCutAndCounted() {
        var wild = new Row(
                1, new FileId(1, 1), null, "长".repeat(9_000), 40_000, 40, LocalDateTime.of(1, 1, 1, 9, 0), null, "n".repeat(30_000), with(Terms.Trait.FAR), null);
        var foreign = plan("😀".repeat(400), List.of(wild), List.of());
        var result = PlanImport.of(before, foreign, Mapping.one(before, foreign), new CountedIds());

        before.with(result.edits());
        assertThat(result.report().cut()).isEqualTo(5);
    }

    private Plan imported(List<Row> rows, List<Tie> ties) {
        return before.with(PlanImport.of(before, plan("Plan", rows, ties), new Mapping(Map.of(), false), new CountedIds()).edits());
    }

    private static Task named(Plan plan, String name) {
        return plan.all(Task.class).stream().filter(it -> it.name().en().equals(name)).findFirst().orElseThrow();
    }
}
