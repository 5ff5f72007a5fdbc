package dev.sextant.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.FxThread;
import dev.sextant.plan.Charter.Direction;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.WorkCalendar;
import dev.sextant.plan.Words;
import dev.sextant.ui.ScreenDesk;
import dev.sextant.ui.kit.Desk;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/** Six tasks of 1, 2 and 4 days after each other: likely done on Tuesday, 19 January 2027. */
class ScheduleSettingsTest {

    private static final WorkCalendar SEVEN =
            new WorkCalendar(new Id<>("seven"), 1, new Words("Seven hours", "七小时"), WorkCalendar.STANDARD.week(), 7, "");

    private final Plan opened = SamplePlans.chain(6).with(List.of(Edit.add(SEVEN)));

    @Test
    void withoutAWantedFinishBackwardIsRefusedAndTheChoiceGoesBack() {
        FxThread.run(() -> {
            var desk = ScreenDesk.of(opened);
            var scene = scene(desk);
            direction(scene).setValue(Direction.BACKWARD);

            assertThat(desk.now()).isEqualTo(opened);
            assertThat(direction(scene).getValue()).isEqualTo(Direction.FORWARD);
            assertThat(Objects.requireNonNull(desk.notices().now().get()).sentence()).contains("wanted finish");
        });
    }

    @Test
    void backwardSaysWhatItDoesAndWhenThePlanWouldHaveToBegin() {
        FxThread.run(() -> {
            var desk = ScreenDesk.of(wanted(LocalDate.of(2027, 1, 8)));
            var scene = scene(desk);
            direction(scene).setValue(Direction.BACKWARD);

            assertThat(text(scene, "directionAbout")).contains("as late as").contains("8 Jan 2027");
            assertThat(text(scene, "tooEarly")).contains("has to begin on 24 Dec 2026");
            assertThat(desk.undoable().get().orElseThrow().label()).isEqualTo("entry.settings.direction");
            desk.undo();
            assertThat(direction(scene).getValue()).isEqualTo(Direction.FORWARD);
            assertThat(ScreenDesk.find(scene, "tooEarly", Label.class).isVisible()).isFalse();
        });
    }

    @Test
    void aStatusDateIsSetAndClearedInBothLanguages() {
        FxThread.run(() -> {
            var desk = ScreenDesk.of(opened);
            var scene = scene(desk);
            ScreenDesk.find(scene, "status", DatePicker.class).setValue(LocalDate.of(2027, 1, 6));
            assertThat(desk.now().charter().statusDate()).isEqualTo("2027-01-06");
            assertThat(text(scene, "statusAbout")).contains("6 Jan 2027");

            desk.speech().speak(Language.ZH);
            assertThat(text(scene, "statusAbout")).contains("2027年1月6日 下班前");
            ScreenDesk.find(scene, "status", DatePicker.class).setValue(null);
            assertThat(desk.now()).isEqualTo(opened);
        });
    }

    @Test
    @SuppressWarnings("unchecked") // the box of calendars
    void aCalendarIsChosenAndSaysHowLongItsDaysAre() {
        FxThread.run(() -> {
            var desk = ScreenDesk.of(opened);
            var scene = scene(desk);
            assertThat(text(scene, "calendarAbout")).contains("8 hours");
            ScreenDesk.find(scene, "calendar", ComboBox.class).setValue(Optional.of(SEVEN.id()));

            assertThat(desk.now().charter().calendar()).isEqualTo(SEVEN.id());
            assertThat(text(scene, "calendarAbout")).contains("7 hours");
        });
    }

    @Test
    void theChanceOfTheWantedFinishIsTold() {
        FxThread.run(() -> {
            var desk = ScreenDesk.of(wanted(LocalDate.of(2027, 1, 20)));
            var scene = scene(desk);
            assertThat(text(scene, "prospect")).isEqualTo(
                    "By classic PERT the critical path (6 tasks to do) is done by 20 Jan 2027 with 50 %. Other paths and risks are not in it.");
            desk.speech().speak(Language.ZH);
            assertThat(text(scene, "prospect")).contains("待完成 6 项任务").contains("50%");
            var far = desk.now().charter().withDates(SamplePlans.START, LocalDate.of(2028, 1, 20));
            desk.commit("entry.edited", Edit.change(desk.now().charter(), far));
            assertThat(text(scene, "prospect")).contains("99% 以上");
        });
    }

    private Plan wanted(LocalDate finish) {
        return opened.with(List.of(Edit.change(opened.charter(), opened.charter().withDates(opened.charter().start(), finish))));
    }

    private static Scene scene(Desk desk) {
        return new Scene(new ScheduleController(desk).view(), 900, 400);
    }

    private static String text(Scene scene, String id) {
        return ScreenDesk.find(scene, id, Label.class).getText();
    }

    @SuppressWarnings("unchecked") // the box of directions
    private static ComboBox<Direction> direction(Scene scene) {
        return ScreenDesk.find(scene, "direction", ComboBox.class);
    }
}
