package dev.sextant.ui.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.FxThread;
import dev.sextant.analysis.schedule.CalendarDays;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Person;
import dev.sextant.plan.Role;
import dev.sextant.plan.SpecialDay;
import dev.sextant.plan.Task;
import dev.sextant.plan.WorkCalendar;
import dev.sextant.plan.Words;
import dev.sextant.ui.ScreenDesk;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class CalendarsScreenTest extends CalendarsOnScreen {

    @Test
    void chinaComesWithOneClickIsWorkedByAndIsOneUndo() {
        FxThread.run(() -> {
            var opened = desk.now();
            var china = china();

            assertThat(CalendarDays.of(desk.now(), china).look(LocalDate.of(2026, 10, 1))).isEqualTo(CalendarDays.Look.HOLIDAY);
            assertThat(CalendarDays.of(desk.now(), china).look(LocalDate.of(2026, 10, 10))).isEqualTo(CalendarDays.Look.MADE_UP);
            assertThat(CalendarDays.of(desk.now(), china).shifts(LocalDate.of(2026, 10, 10))).isEqualTo(WorkCalendar.STANDARD.week().getFirst().shifts());
            assertThat(rows("table")).hasSize(24);
            assertThat(said()).contains("China, mainland", "2025, 2026");
            desk.undo();
            assertThat(desk.now()).isEqualTo(opened);
        });
    }

    @Test
    void aYearOfThePlanWithoutHolidaysIsSaidPlainly() {
        FxThread.run(() -> {
            assertThat(find("warningPlace", VBox.class).isVisible()).isFalse();
            china();
            var year = Integer.toString(Schedule.of(desk.now()).whole().orElseThrow().finish().getYear());

            assertThat(find("warningPlace", VBox.class).isVisible()).isTrue();
            assertThat(find("warning", Label.class).getText()).contains("China, mainland", "knows no holidays of 2027, 2028").contains(year);
            desk.speech().speak(Language.ZH);
            assertThat(find("warning", Label.class).getText()).contains("中国大陆").contains("没有 2027、2028 年的节假日");
        });
    }

    @Test
    void whichCalendarThePlanWorksByIsOneChoice() {
        FxThread.run(() -> {
            china();
            ComboBox<Optional<WorkCalendar>> choice = find("ofPlan", ComboBox.class);
            assertThat(choice.getItems()).hasSize(2);
            assertThat(choice.lookupAll(".list-cell").stream().map(it -> ((Labeled) it).getText())).as("what the closed box shows").contains("China, mainland");
            choice.setValue(Optional.empty());

            assertThat(desk.now().charter().calendar()).isNull();
            assertThat(find("warningPlace", VBox.class).isVisible()).isFalse();
            desk.undo();
            assertThat(desk.now().charter().calendar()).isNotNull();
            assertThat(choice.getValue()).isPresent();
        });
    }

    @Test
    void theWeekIsSevenTextsAndNonsenseIsRefusedWithASentence() {
        FxThread.run(() -> {
            var china = china();
            ScreenDesk.enter(scene, "day6", "9-12");
            ScreenDesk.enter(scene, "hoursPerDay", "7.5");
            var changed = desk.now().get(china.id());
            assertThat(changed.week().get(5).toString()).isEqualTo("09:00-12:00");
            assertThat(changed.hoursPerDay()).isEqualTo(7.5);

            refused("day1", "18:00-9:00", "run from earlier to later");
            refused("day1", "9-13 12-18", "before 09:00-13:00 have ended");
            refused("day1", "nine to five", "are no working hours");
            refused("hoursPerDay", "25", "runs from 0.25 to 24");
            for (var day = 1; day <= 6; day++) {
                ScreenDesk.enter(scene, "day" + day, "off");
            }
            assertThat(said()).contains("no working day in the week");
            assertThat(desk.now().get(china.id()).week()).filteredOn(it -> it.minutes() > 0).hasSize(1);
        });
    }

    @Test
    void theStandardCalendarStaysAsItIs() {
        FxThread.run(() -> {
            assertThat(find("day1", TextField.class).isEditable()).isFalse();
            assertThat(find("day1", TextField.class).getText()).isEqualTo("9:00-12:00 13:00-18:00");
            assertThat(find("day7", TextField.class).getText()).isEqualTo("off");
            assertThat(find("remove", Button.class).isDisabled()).isTrue();
            find("addDay", Button.class).fire();
            assertThat(desk.now().all(WorkCalendar.class)).singleElement().satisfies(it -> assertThat(it.name().en()).isEqualTo("Own calendar"));
            assertThat(desk.now().all(SpecialDay.class)).singleElement().satisfies(it -> assertThat(it.first()).isEqualTo("2027-03-26"));
        });
    }

    @Test
    void daysAreAddedByTheKeyboardAndRemoved() {
        FxThread.run(() -> {
            china();
            var table = find("table", TreeTableView.class);
            var number = desk.now().all(SpecialDay.class).size();
            ScreenDesk.press(table, KeyCode.INSERT);
            assertThat(desk.now().all(SpecialDay.class)).hasSize(number + 1);
            table.edit(-1, null);
            ScreenDesk.press(table, KeyCode.DELETE);
            assertThat(desk.now().all(SpecialDay.class)).hasSize(number);

            var picture = find("picture", Region.class);
            ScreenDesk.press(picture, KeyCode.RIGHT);
            ScreenDesk.press(picture, KeyCode.DOWN);
            assertThat(find("pointed", Label.class).getText()).startsWith("Sun 1 Feb 2026: as in every week (off)");
            ScreenDesk.press(picture, KeyCode.ENTER);
            assertThat(desk.now().all(SpecialDay.class)).anySatisfy(it -> assertThat(it.first()).isEqualTo("2026-02-01"));
        });
    }

    @Test
    void rolesAndPeopleComeAndGo() {
        FxThread.run(() -> {
            find("showPeople", ToggleButton.class).fire();
            var opened = desk.now();
            button("Add a role").fire();
            assertThat(desk.now().all(Role.class)).hasSize(opened.all(Role.class).size() + 1);
            var role = desk.now().ranked(Role.class).getLast();
            screen.show(role);
            button("Add a person").fire();
            assertThat(desk.now().all(Person.class)).filteredOn(it -> role.id().equals(it.role())).hasSize(1);
            screen.show(role);
            button("Remove").fire();
            assertThat(desk.now().find(role.id())).isEmpty();
            assertThat(desk.now().all(Person.class)).filteredOn(it -> it.role() == null).as("stays, without a role").hasSize(1);
            desk.undo();
            desk.undo();
            desk.undo();
            assertThat(desk.now()).isEqualTo(opened);
        });
    }

    @Test
    void noneAndThreeOfARoleAreAllowedAndSaid() {
        FxThread.run(() -> {
            var role = new Role(new Id<>("role-x"), 99, new Words("Testers", "测试"), Role.Side.CLIENT, "");
            desk.commit("entry.edited", Edit.add(role), Edit.add(new Person(new Id<>("person-x"), new Words("Lin", ""), null, "")));
            screen.show(role);
            desk.commit("entry.edited", Edit.change(role, role.withCapacity(300)));
            assertThat(explanation()).contains("300 %", "3 full-time");
            desk.commit("entry.edited", Edit.change(role.withCapacity(300), role.withCapacity(0)));
            assertThat(explanation()).contains("0 %: nobody is there");
            var lin = desk.now().get(new Id<Person>("person-x"));
            desk.commit("entry.edited", Edit.change(lin, lin.withRole(role.id()).withCapacity(50)));
            assertThat(explanation()).contains("1 person", "together 50 %", "0.5");
        });
    }

    @Test
    void aCalendarThatIsUsedSaysByWhomAndGoesWithoutLeavingAHole() {
        FxThread.run(() -> {
            var china = china();
            var role = desk.now().ranked(Role.class).getFirst();
            var task = desk.now().all(Task.class).iterator().next();
            desk.commit("entry.edited", Edit.change(role, role.withCalendar(china.id())), Edit.change(task, task.withCalendar(china.id())));
            assertThat(scene.getRoot().lookupAll(".tag").stream().map(it -> ((Label) it).getText()))
                    .contains("the plan", role.name().en(), task.name().en());

            button("Remove the calendar").fire();

            assertThat(desk.now().all(WorkCalendar.class)).isEmpty();
            assertThat(desk.now().all(SpecialDay.class)).isEmpty();
            assertThat(desk.now().get(role.id()).calendar()).isNull();
            assertThat(desk.now().charter().calendar()).isNull();
        });
    }
}
