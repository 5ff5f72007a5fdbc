package dev.sextant.ui.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.FxThread;
import dev.sextant.plan.Assignment;
import dev.sextant.plan.Constraint;
import dev.sextant.plan.Constraint.Rule;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Link;
import dev.sextant.plan.Moment;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Role;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import dev.sextant.plan.WorkCalendar;
import dev.sextant.plan.Words;
import dev.sextant.ui.ScreenDesk;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Fold;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Six tasks after each other from Monday, 4 January 2027, each likely two days. */
class TaskInspectorTest {

    private static final WorkCalendar SIX =
            new WorkCalendar(new Id<>("six"), 1, new Words("Six hours", "六小时"), WorkCalendar.STANDARD.week(), 6, "");
    private static final Role LEAD = new Role(new Id<>("lead"), 1, new Words("Sales lead", "销售负责人"), Role.Side.CLIENT, "");

    private final Plan opened = SamplePlans.chain(6).with(List.of(
            Edit.add(SIX), Edit.add(LEAD), Edit.add(new Assignment(new Id<>("share"), new Id<>("task-2"), LEAD.id()))));
    private final Desk desk = FxThread.call(() -> ScreenDesk.of(opened));
    private final SimpleObjectProperty<@Nullable Task> task = new SimpleObjectProperty<>();

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
    void aLinkIsChangedInPlaceAndItsFieldsStayOpen() {
        FxThread.run(() -> {
            var scene = inspect(2);
            var line = lines(scene, "predecessors").getFirst();
            var kind = of(line, ToggleButton.class);
            assertThat(kind.getText()).isEqualTo("FS");
            kind.fire();
            var boxes = line.lookupAll(".combo-box").stream().map(it -> (ComboBox<Object>) it).toList();
            boxes.getFirst().setValue(Link.Type.START_TO_START);
            var lag = of(line, TextField.class);
            lag.setText("-4h");
            ScreenDesk.press(lag, KeyCode.ENTER);

            var link = link(1, 2);
            assertThat(link.type()).isEqualTo(Link.Type.START_TO_START);
            assertThat(link.lag()).isEqualTo(-0.5);
            assertThat(kind.getText()).isEqualTo("SS -4 h");
            assertThat(kind.isSelected()).isTrue();
            boxes.getLast().setValue(true);
            assertThat(kind.getText()).isEqualTo("SS -12 h of 24 h");
            assertThat(desk.seq()).isEqualTo(3);
            assertThat(desk.undoable().get().orElseThrow().label()).isEqualTo("entry.inspector.link");
            desk.undo();
            desk.undo();
            desk.undo();
            assertThat(desk.now()).isEqualTo(opened);
            assertThat(kind.getText()).isEqualTo("FS");
        });
    }

    @Test
    void successorsAreAddedAndACircleIsRefusedWithItsTasks() {
        FxThread.run(() -> {
            var scene = inspect(3);
            var box = this.<Roadmap.Line>box(scene, "newSuccessor");
            box.setValue(Roadmap.of(opened).line(new Id<Task>("task-1")).orElseThrow());
            assertThat(said()).contains("in a circle").contains("Task 3");
            assertThat(desk.now()).isEqualTo(opened);

            box.setValue(Roadmap.of(opened).line(new Id<Task>("task-6")).orElseThrow());
            assertThat(lines(scene, "successors")).hasSize(2);
            of(lines(scene, "successors").getFirst(), Button.class).fire();
            assertThat(lines(scene, "successors")).hasSize(1);
        });
    }

    @Test
    void aShareOfARoleIsTypedInPercent() {
        FxThread.run(() -> {
            var scene = inspect(2);
            var units = of(lines(scene, "roles").getFirst(), TextField.class);
            for (var typed : List.of("50", "300 %", "0")) {
                units.setText(typed);
                ScreenDesk.press(units, KeyCode.ENTER);
                assertThat(share()).isEqualTo(Integer.parseInt(typed.replace(" %", "")));
            }
            units.setText("-5");
            ScreenDesk.press(units, KeyCode.ENTER);
            assertThat(share()).isZero();
            assertThat(said()).contains("-5");
        });
    }

    @Test
    void aTaskInTheReasonIsALinkThatSelectsIt() {
        FxThread.run(() -> {
            var scene = inspect(2);
            var why = ScreenDesk.find(scene, "why", PassageView.class);
            assertThat(why.getAccessibleText()).startsWith("It waits for 2.1 Task 2".replace("2.1 Task 2", title(1)));
            ((Hyperlink) why.lookup(".hyperlink")).fire();
            assertThat(desk.pointed().get()).isEqualTo(new Id<Task>("task-1"));
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

    private String title(int number) {
        return Telling.of(desk.speech().now(), Roadmap.of(opened)).title(new Id<>("task-" + number));
    }

    private int share() {
        return desk.now().get(new Id<Assignment>("share")).units();
    }

    private Link link(int from, int to) {
        return desk.now().get(new Id<Link>("link-task-" + from + "-task-" + to));
    }

    private Task now(int number) {
        return desk.now().get(new Id<Task>("task-" + number));
    }

    private String said() {
        return Objects.requireNonNull(desk.notices().now().get()).sentence();
    }

    private Scene inspect(int number) {
        desk.plan().subscribe(_ -> task.set(now(number)));
        var scene = new Scene(new TaskInspectorController(desk, task, desk.derive(Roadmap::of)).view(), 340, 1200);
        scene.snapshot(null);
        return scene;
    }

    private static TextField field(Scene scene, String id) {
        return ScreenDesk.find(scene, id, TextField.class);
    }

    @SuppressWarnings("unchecked") // the caller knows what is in the box
    private <V> ComboBox<V> box(Scene scene, String id) {
        return ScreenDesk.find(scene, id, ComboBox.class);
    }

    /** What stands in a closed box. */
    private static String shown(Scene scene, String id) {
        var box = ScreenDesk.find(scene, id, ComboBox.class);
        return box.lookupAll(".list-cell").stream().filter(it -> it.getParent() == box).map(it -> ((Labeled) it).getText()).findFirst().orElseThrow();
    }

    private static List<Node> lines(Scene scene, String id) {
        return new ArrayList<>(ScreenDesk.find(scene, id, VBox.class).getChildren());
    }

    private static <N extends Node> N of(Node line, Class<N> type) {
        line.getScene().getRoot().applyCss();
        var first = type == Button.class ? ".button" : type == ToggleButton.class ? ".toggle-button" : ".text-field";
        return line.lookupAll(first).stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }
}
