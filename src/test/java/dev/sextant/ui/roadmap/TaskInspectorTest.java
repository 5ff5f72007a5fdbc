package dev.sextant.ui.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.FxThread;
import dev.sextant.plan.Constraint;
import dev.sextant.plan.Constraint.Rule;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Language;
import dev.sextant.plan.Moment;
import dev.sextant.ui.ScreenDesk;
import dev.sextant.ui.kit.Fold;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class TaskInspectorTest extends InspectedTask {

    @Test
    void aDurationIsTypedInHoursAndUndone() {
        FxThread.run(() -> {
            var scene = inspect(2);
            ScreenDesk.enter(scene, "duration", "４小时");

            assertThat(now(2).duration()).isEqualTo(Estimate.certain(0.5));
            assertThat(field(scene, "duration").getText()).isEqualTo("4 h");
            assertThat(desk.undoable().get().orElseThrow().label()).isEqualTo("entry.inspector.duration");
            desk.undo();
            assertThat(field(scene, "duration").getText()).isEqualTo("1 – 2 – 4");
            assertThat(desk.now()).isEqualTo(opened);
        });
    }

    @Test
    void whatIsNoDurationStaysInTheFieldWithTheReason() {
        FxThread.run(() -> {
            var scene = inspect(2);
            ScreenDesk.enter(scene, "duration", "a while");

            assertThat(desk.now()).isEqualTo(opened);
            assertThat(field(scene, "duration").getText()).isEqualTo("a while");
            assertThat(said()).contains("“a while” is no duration");
        });
    }

    @Test
    void hoursFollowTheCalendarOfThePlan() {
        FxThread.run(() -> {
            var scene = inspect(2);
            ScreenDesk.enter(scene, "duration", "4h");
            desk.commit("entry.edited", Edit.change(desk.now().charter(), desk.now().charter().withCalendar(SIX.id())));
            assertThat(field(scene, "duration").getText()).isEqualTo("3 h");

            ScreenDesk.enter(scene, "duration", "1d 3h");
            assertThat(now(2).duration()).isEqualTo(Estimate.certain(1.5));
        });
    }

    @Test
    void zeroMakesAMilestoneWhichHasOneDateAndNoBar() {
        FxThread.run(() -> {
            var scene = inspect(2);
            ScreenDesk.enter(scene, "duration", "0");

            assertThat(ScreenDesk.find(scene, "kind", Label.class).getText()).isEqualTo("Milestone");
            assertThat(ScreenDesk.find(scene, "ends", Label.class).isVisible()).isFalse();
            assertThat(ScreenDesk.find(scene, "pert", Label.class).isVisible()).isFalse();
        });
    }

    @Test
    void pertStandsBesideAnEstimate() {
        FxThread.run(() -> {
            var scene = inspect(2);
            assertThat(ScreenDesk.find(scene, "pert", Label.class).getText()).isEqualTo("PERT 2.2 d");
            desk.speech().speak(Language.ZH);
            assertThat(ScreenDesk.find(scene, "pert", Label.class).getText()).isEqualTo("PERT 2.2 天");
        });
    }

    @Test
    void choosingARuleMovesNothingUntilItsDateIsChanged() {
        FxThread.run(() -> {
            var scene = inspect(2);
            this.<Optional<Rule>>box(scene, "rule").setValue(Optional.of(Rule.START_ON));
            assertThat(now(2).constraint()).isEqualTo(new Constraint(Rule.START_ON, Moment.on(LocalDate.of(2027, 1, 6))));

            ScreenDesk.find(scene, "moment", DatePicker.class).setValue(LocalDate.of(2027, 1, 11));
            ScreenDesk.enter(scene, "time", "13:00");
            assertThat(now(2).constraint()).isEqualTo(new Constraint(Rule.START_ON, new Moment(LocalDate.of(2027, 1, 11), LocalTime.of(13, 0))));
            assertThat(ScreenDesk.find(scene, "datesFold", Fold.class).getDetail()).isEqualTo("must start on 11 Jan 13:00");
            assertThat(desk.seq()).isEqualTo(3);

            this.<Optional<Rule>>box(scene, "rule").setValue(Optional.of(Rule.FINISH_NO_LATER));
            assertThat(now(2).constraint()).isEqualTo(new Constraint(Rule.FINISH_NO_LATER, new Moment(LocalDate.of(2027, 1, 13), LocalTime.of(12, 0))));
            this.<Optional<Rule>>box(scene, "rule").setValue(Optional.of(Rule.AS_LATE));
            assertThat(now(2).constraint()).isEqualTo(new Constraint(Rule.AS_LATE, null));
            this.<Optional<Rule>>box(scene, "rule").setValue(Optional.empty());
            assertThat(desk.now()).isEqualTo(opened);
        });
    }

    @Test
    void aDayBeyondTheCalendarIsRefusedByName() {
        FxThread.run(() -> {
            var scene = inspect(2);
            ScreenDesk.find(scene, "deadline", DatePicker.class).setValue(LocalDate.of(2200, 1, 1));
            assertThat(desk.now()).isEqualTo(opened);
            assertThat(said()).contains("1 Jan 2200").contains("2199");
            assertThat(ScreenDesk.find(scene, "deadline", DatePicker.class).getValue()).isNull();
        });
    }

    @Test
    void aMissedDeadlineIsSaidInTheInspector() {
        FxThread.run(() -> {
            var scene = inspect(2);
            ScreenDesk.find(scene, "deadline", DatePicker.class).setValue(LocalDate.of(2027, 1, 6));
            var trouble = (PassageView) ScreenDesk.find(scene, "troubles", VBox.class).getChildren().getFirst();
            assertThat(trouble.getAccessibleText()).contains("1 d of work after its deadline of 6 Jan");
        });
    }

    @Test
    void anActualFinishBringsTheStartThatWasPlannedAndAllProgress() {
        FxThread.run(() -> {
            var scene = inspect(2);
            ScreenDesk.find(scene, "finished", DatePicker.class).setValue(LocalDate.of(2027, 1, 8));

            assertThat(now(2).started()).isEqualTo(Moment.on(LocalDate.of(2027, 1, 6)));
            assertThat(now(2).progress()).isEqualTo(100);
            assertThat(ScreenDesk.find(scene, "actualsFold", Fold.class).getDetail()).isEqualTo("6 Jan to 8 Jan");
            assertThat(desk.seq()).isEqualTo(1);
            ScreenDesk.find(scene, "started", DatePicker.class).setValue(null);
            assertThat(said()).contains("without a start");
        });
    }

    @Test
    void daysLeftAreTypedInHoursAndForgotten() {
        FxThread.run(() -> {
            var scene = inspect(2);
            ScreenDesk.find(scene, "started", DatePicker.class).setValue(LocalDate.of(2027, 1, 6));
            ScreenDesk.enter(scene, "remaining", "1d 4h");
            assertThat(now(2).remaining()).isEqualTo(1.5);
            ScreenDesk.enter(scene, "remaining", "");
            assertThat(now(2).remaining()).isNull();
            ScreenDesk.enter(scene, "remaining", "-1");
            assertThat(said()).contains("ays left is -1");
        });
    }

    @Test
    void everythingFollowsTheLanguage() {
        FxThread.run(() -> {
            var scene = inspect(2);
            ScreenDesk.find(scene, "datesFold", Fold.class).open().set(true);
            assertThat(shown(scene, "rule")).isEqualTo("as soon as possible");
            desk.speech().speak(Language.ZH);
            assertThat(ScreenDesk.find(scene, "pressure", Label.class).getText()).isEqualTo("关键");
            assertThat(ScreenDesk.find(scene, "leeway", Label.class).getText()).contains("整个计划就延误");
            assertThat(ScreenDesk.find(scene, "datesFold", Fold.class).getTitle()).isEqualTo("日期限制");
            assertThat(ScreenDesk.find(scene, "why", PassageView.class).getAccessibleText()).startsWith("本任务等待");
            assertThat(shown(scene, "rule")).isEqualTo("越早越好");
        });
    }
}
