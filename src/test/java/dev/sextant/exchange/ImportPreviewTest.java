package dev.sextant.exchange;

import static dev.sextant.exchange.ForeignPlans.MONDAY;
import static dev.sextant.exchange.ForeignPlans.held;
import static dev.sextant.exchange.ForeignPlans.plan;
import static dev.sextant.exchange.ForeignPlans.row;
import static dev.sextant.exchange.ForeignPlans.shared;
import static dev.sextant.exchange.ForeignPlans.tie;
import static dev.sextant.exchange.ForeignPlans.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.analysis.schedule.Outline;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.exchange.Cause.Kind;
import dev.sextant.exchange.ImportReport.Reason;
import dev.sextant.exchange.ImportedPlan.Row;
import dev.sextant.exchange.ImportedPlan.Tie;
import dev.sextant.exchange.Terms.Trait;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Constraint.Rule;
import dev.sextant.plan.Language;
import dev.sextant.plan.Link;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportPreviewTest {

    private static final Plan EMPTY = Plan.of(List.of(SamplePlans.charter()));

    @ParameterizedTest
    @ValueSource(strings = {
        "office-deployment-323.mpp", "new-product-43.mpp", "birdtalk-46.mpp", "civil-40.mpp", "cash-management-25.mpp",
        "scheduling-exercise-11.mpp", "milestones.mpp", "house-building-20.gan", "voyage-34.gan", "sample-31.xer"
    })
    void aPreviewOfARealPlanShowsTheDatesThatThePlanThenHasAndHidesNoDifference(String file) {
        var foreign = PlanFile.read(shared(file));
        for (var mapping : List.of(Mapping.usual(EMPTY, foreign), Mapping.one(EMPTY, foreign))) {
            var taking = PlanImport.of(EMPTY, foreign, mapping, new CountedIds());
            var preview = taking.preview();

            requireTruth(taking, foreign, preview, EMPTY.with(taking.edits()));
        }
    }

    /** Works the differences out again, by the places of the rows and not by what the import says of itself. */
    private static void requireTruth(PlanImport taking, ImportedPlan foreign, ImportPreview preview, Plan after) {
        var schedule = Schedule.of(after);
        var shifts = new ArrayList<>(preview.shifts());
        for (var row : foreign.rows()) {
            var span = ImportPreview.span(taking, schedule, row).orElseThrow();
            var same = (row.start() == null || row.start().equals(span.start())) && (row.finish() == null || row.finish().equals(span.finish()));
            var told = shifts.stream().filter(it -> it.key() == row.key()).toList();
            if (same) {
                assertThat(told).as(row.name()).isEmpty();
            } else {
                assertThat(told).as(row.name()).singleElement().satisfies(it -> {
                    assertThat(it.start()).isEqualTo(span.start());
                    assertThat(it.finish()).isEqualTo(span.finish());
                    assertThat(it.fileStart()).isEqualTo(row.start());
                    assertThat(it.fileFinish()).isEqualTo(row.finish());
                    assertThat(it.causes()).isNotEmpty();
                });
            }
            shifts.removeAll(told);
        }
        assertThat(shifts).isEmpty();
        assertThat(Outline.of(after).rows()).hasSize(preview.report().tasks() + preview.report().phases());
        assertThat(preview.links()).hasSize(foreign.links().size() - preview.report().links() + preview.report().simplified());
    }

    @Test
    void aPlanThatOursCanSayShowsNothing() {
        var preview = preview(List.of(day(1, 0, Terms.PLAIN), day(2, 1, Terms.PLAIN), day(3, 4, Terms.PLAIN)), List.of(tie(1, 2)));

        assertThat(preview.shifts()).isEmpty();
        assertThat(preview.links()).isEmpty();
        assertThat(preview.compared()).isEqualTo(3);
    }

    @Test
    void aLinkThatIsLostIsTheCauseAndWhatComesAfterFollows() {
        var preview = preview(
                List.of(summary(), row(2, 1, "A", 1, MONDAY, MONDAY.plusDays(7), Terms.PLAIN), day(3, 4, Terms.PLAIN), day(4, 7, Terms.PLAIN)),
                List.of(tie(3, 1, Link.Type.FINISH_TO_FINISH, 3), tie(2, 4)));

        assertThat(preview.shifts()).extracting(it -> it.causes().getFirst().kind()).containsExactly(Kind.SUMMARY, Kind.OTHER, Kind.FOLLOWS);
        assertThat(preview.shifts().get(2).why(Texts.in(Language.EN))).contains("“A”");
        assertThat(preview.links()).singleElement().satisfies(it -> {
            assertThat(it.reason()).isEqualTo(Reason.SUMMARY);
            assertThat(it.form(Texts.in(Language.EN))).isEqualTo("FF + 3 d");
        });
    }

    private static Row summary() {
        return row(1, null, "Summary", 4, MONDAY, MONDAY.plusDays(7), Terms.PLAIN);
    }

    @Test
    void whatTheOtherProgramDoesByItsOwnRulesIsSaid() {
        assertThat(cause(with(Trait.SPLIT))).isEqualTo(Kind.SPLIT);
        assertThat(cause(with(Trait.CROSSED))).isEqualTo(Kind.CALENDAR);
        assertThat(cause(with(Trait.FAR))).isEqualTo(Kind.FAR);
        assertThat(cause(Terms.PLAIN)).isEqualTo(Kind.OTHER);
    }

    @Test
    void datesThatWereTypedAreKeptEvenWhereAPredecessorForbidsIt() {
        var late = preview(List.of(day(1, 0, Terms.PLAIN), day(2, 3, held(Rule.MANUAL, MONDAY.plusDays(3)))), List.of(tie(1, 2)));
        assertThat(late.shifts()).isEmpty();

        var early = preview(List.of(day(1, 2, Terms.PLAIN), day(2, 0, held(Rule.MANUAL, MONDAY))), List.of(tie(1, 2)));
        assertThat(early.shifts()).isEmpty();
    }

    @Test
    void aTypedFinishThatLiesBeforeItsStartIsSaid() {
        var preview = preview(List.of(row(1, null, "A", 1, MONDAY.plusDays(2), MONDAY, held(Rule.MANUAL, MONDAY.plusDays(2)))), List.of());

        assertThat(preview.shifts()).singleElement().satisfies(it -> assertThat(it.causes()).containsExactly(Cause.of(Kind.MANUAL)));
    }

    @Test
    void whatIsDrawnByHandStaysWhereItIsUnlessAPredecessorPushesIt() {
        var late = preview(List.of(day(1, 0, Terms.PLAIN), day(2, 3, with(Trait.DRAWN))), List.of(tie(1, 2)));
        assertThat(late.shifts()).isEmpty();

        var early = preview(List.of(day(1, 2, Terms.PLAIN), day(2, 0, with(Trait.DRAWN))), List.of(tie(1, 2)));
        assertThat(early.shifts()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void everyCauseHasASentenceInBothLanguages(Kind kind) {
        for (var language : Language.values()) {
            var sentence = new Cause(kind, List.of(kind == Kind.CONSTRAINT ? Rule.FINISH_ON : SamplePlans.START, 1, SamplePlans.START))
                    .sentence(Texts.in(language));

            assertThat(sentence).doesNotContain("exchange.", "{").endsWith(language == Language.EN ? "." : "。");
        }
    }

    /** Of a task that waits for another and starts two days later than that allows. */
    private static Kind cause(Terms terms) {
        var preview = preview(List.of(day(1, 0, Terms.PLAIN), day(2, 3, terms)), List.of(tie(1, 2)));
        assertThat(preview.shifts()).hasSize(1);
        return preview.shifts().getFirst().causes().getFirst().kind();
    }

    /** A task of one day, so many days after the Monday. */
    private static Row day(int key, int after, Terms terms) {
        LocalDate day = MONDAY.plusDays(after);
        return row(key, null, "Task " + key, 1, day, day, terms);
    }

    private static ImportPreview preview(List<Row> rows, List<Tie> ties) {
        Charter charter = SamplePlans.charter().withDates(MONDAY, null);
        return PlanImport.of(Plan.of(List.of(charter)), plan("Plan", rows, ties), new Mapping(Map.of(), false), new CountedIds()).preview();
    }
}
