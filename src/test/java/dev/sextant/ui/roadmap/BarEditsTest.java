package dev.sextant.ui.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.draw.Gantt;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Constraint;
import dev.sextant.plan.Constraint.Rule;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.Moment;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarEditsTest {

    private static final LocalDate MONDAY = SamplePlans.START;
    private final Plan plan = SamplePlans.chain(4);

    @Test
    void movingATaskGivesItADayBeforeWhichItDoesNotBegin() {
        var edit = edits(plan).move(task(1), 2);

        assertThat(after(edit).notBefore()).isEqualTo(MONDAY.plusDays(2));
    }

    @Test
    void movingOntoADayOffGoesOnInTheSameDirection() {
        assertThat(after(edits(plan).move(task(1), 5)).notBefore()).as("Saturday").isEqualTo(MONDAY.plusDays(7));
        var later = plan.with(List.of(Edit.change(task(1), task(1).withNotBefore(MONDAY.plusDays(7)))));
        assertThat(after(edits(later).move(later.get(task(1).id()), -1)).notBefore()).as("Sunday").isEqualTo(MONDAY.plusDays(4));
    }

    @Test
    void byKeysADayIsAWorkingDay() {
        var friday = plan.with(List.of(Edit.change(task(1), task(1).withNotBefore(MONDAY.plusDays(4)))));

        assertThat(after(edits(friday).moveByWorkingDays(friday.get(task(1).id()), 1)).notBefore()).isEqualTo(MONDAY.plusDays(7));
        assertThat(after(edits(friday).moveByWorkingDays(friday.get(task(1).id()), -1)).notBefore()).isEqualTo(MONDAY.plusDays(3));
    }

    @Test
    void whatHasAFixedDayGetsAnother() {
        for (var rule : List.of(Rule.MANUAL, Rule.START_ON)) {
            var fixed = ruled(new Constraint(rule, Moment.on(MONDAY.plusDays(1))));
            assertThat(after(edits(fixed).move(fixed.get(task(1).id()), 3)).constraint()).isEqualTo(new Constraint(rule, Moment.on(MONDAY.plusDays(4))));
        }
        var ending = ruled(new Constraint(Rule.FINISH_ON, Moment.on(MONDAY.plusDays(3))));
        assertThat(after(edits(ending).move(ending.get(task(1).id()), 1)).constraint()).isEqualTo(new Constraint(Rule.FINISH_ON, Moment.on(MONDAY.plusDays(4))));
    }

    @Test
    void inAPlanWorkedOutFromItsFinishATaskGetsADayAfterWhichItDoesNotEnd() {
        var charter = plan.charter();
        var backward = plan.with(List.of(Edit.change(charter, charter.withDates(MONDAY, MONDAY.plusDays(60)).withDirection(Charter.Direction.BACKWARD))));
        var finish = Schedule.of(backward).of(task(4)).finish();

        assertThat(after(edits(backward).move(task(4), -4)).constraint()).isEqualTo(new Constraint(Rule.FINISH_NO_LATER, Moment.on(finish.minusDays(4))));
    }

    @Test
    void whatHasBegunIsNotMoved() {
        var begun = task(1).withActuals(Moment.on(MONDAY), null);
        var started = plan.with(List.of(Edit.change(task(1), begun)));

        assertThatThrownBy(() -> edits(started).move(begun, 1)).isInstanceOf(Refusal.class);
    }

    @Test
    void resizingKeepsTheProportionsOfTheThreePoints() {
        assertThat(after(edits(plan).resize(task(1), 2)).duration()).isEqualTo(new Estimate(2, 4, 8));
        assertThat(after(edits(plan).resize(task(1), 4)).duration().likely()).as("a day off adds nothing").isEqualTo(5);
        assertThat(after(edits(plan).resize(task(1), -90)).duration()).isEqualTo(new Estimate(0.13, 0.25, 0.5));
    }

    @Test
    void progressStaysBetweenNothingAndAll() {
        assertThat(after(edits(plan).progress(task(1), 140)).progress()).isEqualTo(100);
        assertThat(edits(plan).progress(task(1), -5)).isEmpty();
    }

    @Test
    void theEndsDecideOnTheKindOfLink() {
        for (var type : Link.Type.values()) {
            var link = (Link) BarEdits.join(new Id<>("x"), new BarEdits.End(task(1).id(), type.fromFinish()),
                    new BarEdits.End(task(2).id(), type.toFinish())).getFirst().part();
            assertThat(link.type()).isEqualTo(type);
        }
    }

    @Test
    void aTrialSaysWhatElseMovesAndLeavesThePlanAlone() {
        var gantt = Gantt.of(plan, Schedule.of(plan));
        var trial = Trial.of(gantt, "entry.gantt.moved", edits(plan).move(task(1), 1));

        assertThat(trial.moved()).isEqualTo(3);
        assertThat(trial.tried().schedule().of(task(4)).start()).isAfter(gantt.schedule().of(task(4)).start());
        assertThat(gantt.plan()).isEqualTo(SamplePlans.chain(4));
    }

    @Test
    void aTrialThatThePlanRefusesSaysWhy() {
        var gantt = Gantt.of(plan, Schedule.of(plan));
        var trial = Trial.of(gantt, "entry.roadmap.link-added",
                BarEdits.join(new Id<>("x"), new BarEdits.End(task(4).id(), true), new BarEdits.End(task(1).id(), false)));

        assertThat(trial.refusal()).isNotNull().extracting(Refusal::code).isEqualTo("link.cycle");
        assertThat(trial.tried()).isSameAs(gantt);
    }

    @Test
    void aDayThatLinksMakeMeaninglessIsNotKept() {
        var gantt = Gantt.of(plan, Schedule.of(plan));
        assertThat(Trial.of(gantt, "entry.gantt.moved", edits(plan).move(task(3), -2)).settled()).isEmpty();

        var held = plan.with(List.of(Edit.change(task(3), task(3).withNotBefore(MONDAY.plusDays(21)))));
        var back = Trial.of(Gantt.of(held, Schedule.of(held)), "entry.gantt.moved", edits(held).move(held.get(task(3).id()), -20)).settled();
        assertThat(after(back).constraint()).isNull();
    }

    private Plan ruled(Constraint constraint) {
        return plan.with(List.of(Edit.change(task(1), task(1).withConstraint(constraint))));
    }

    private Task task(int number) {
        return plan.get(new Id<Task>("task-" + number));
    }

    private static BarEdits edits(Plan plan) {
        return new BarEdits(plan, Schedule.of(plan));
    }

    private static Task after(List<Edit> edits) {
        assertThat(edits).hasSize(1);
        return (Task) edits.getFirst().part();
    }
}
