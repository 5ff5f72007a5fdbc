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
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Works;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarsScreenTest {

    @TempDir
    private Path folder;

    private final ScreenDesk sample = FxThread.call(ScreenDesk::withSample);
    private final Desk desk = sample.desk();
    private final CalendarsController screen = FxThread.call(
            () -> new CalendarsController(desk, sample.look(), new Works(desk.threads(), desk.notices()), sample.catalogue(), Purging.NOWHERE));
    private final Scene scene = FxThread.call(() -> sample.scene(screen));

    private <N extends Node> N find(String id, Class<N> type) {
        return ScreenDesk.find(scene, id, type);
    }

    private void choose(String menu, String item) {
        find(menu, MenuButton.class).getItems().stream().filter(it -> item.equals(it.getText())).map(MenuItem.class::cast).findFirst().orElseThrow().fire();
    }

    private WorkCalendar china() {
        choose("newCalendar", "China, mainland (knows 2025, 2026)");
        return desk.now().get(Objects.requireNonNull(desk.now().charter().calendar()));
    }

    private String said() {
        return Objects.requireNonNull(desk.notices().now().get()).sentence();
    }

    private List<String> rows(String table) {
        TreeTableView<?> view = find(table, TreeTableView.class);
        return view.getRoot().getChildren().stream().map(it -> ((Branch.Row<?>) it.getValue()).get().toString()).toList();
    }

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

    private void refused(String field, String typed, String sentence) {
        var before = desk.now();
        ScreenDesk.enter(scene, field, typed);
        assertThat(said()).contains(sentence);
        assertThat(desk.now()).isEqualTo(before);
        ScreenDesk.press(find(field, TextField.class), KeyCode.ESCAPE);
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
    void aListFromAFileIsShownFirstAndTakenAsOneEntryThatCanBeUndone() throws Exception {
        var file = Files.writeString(folder.resolve("ours.csv"), "from,to,name,kind\n2026-10-01,2026-10-08,National Day,off\n2027-01-01,,New Year,off\n2027-02-30,,None,off\n");
        FxThread.run(() -> {
            var china = china();
            var before = desk.now();
            var seq = desk.seq();
            source().read(file.toFile(), screen::preview);
            assertThat(desk.now()).as("nothing has happened yet").isEqualTo(before);
            assertThat(find("summary", Label.class).getText()).startsWith("1 new, 1 different, 0 there already, 1 left out.");
            assertThat(find("left", VBox.class).getChildren()).singleElement()
                    .satisfies(it -> assertThat(((Label) it).getText()).contains("Line 4", "None", "no day that a calendar has"));

            var table = scene.getRoot().lookup(".holiday-import .tree-table-view");
            ScreenDesk.press(table, KeyCode.SPACE); // the first line is not wanted after all
            find("take", Button.class).fire();

            assertThat(desk.seq()).isEqualTo(seq + 1);
            var days = CalendarDays.of(desk.now(), desk.now().get(china.id()));
            assertThat(days.special(LocalDate.of(2026, 10, 8))).isEmpty();
            assertThat(days.special(LocalDate.of(2027, 1, 1))).isPresent();
            assertThat(find("veil", StackPane.class).isVisible()).isFalse();
            desk.undo();
            assertThat(desk.now()).isEqualTo(before);
        });
    }

    @Test
    void aListIntoTheStandardCalendarBeginsOneOfItsOwn() throws Exception {
        var file = Files.writeString(folder.resolve("x.ics"), "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20270101\nRRULE:FREQ=YEARLY\nSUMMARY:New Year\nEND:VEVENT\nEND:VCALENDAR\n");
        FxThread.run(() -> {
            source().read(file.toFile(), screen::preview);
            find("take", Button.class).fire();

            assertThat(desk.now().all(WorkCalendar.class)).singleElement().satisfies(it -> assertThat(it.name().en()).isEqualTo("Calendar of x.ics"));
            assertThat(desk.now().all(SpecialDay.class)).isNotEmpty();
            desk.undo();
            assertThat(desk.now().all(WorkCalendar.class)).isEmpty();
        });
    }

    @Test
    void aFileInTheWrongEncodingIsNamedAndEscapeLeavesAPreview() throws Exception {
        var wrong = Files.write(folder.resolve("wrong.csv"), "2027-01-06,Heilige Drei Könige\n".getBytes(Charset.forName("windows-1252")));
        FxThread.run(() -> {
            var before = desk.now();
            source().read(wrong.toFile(), screen::preview);
            assertThat(said()).contains("wrong.csv", "neither UTF-8 nor UTF-16 nor GB18030");

            source().paste("2027-01-01\tNew Year\toff\n", screen::preview);
            ScreenDesk.press(scene.getRoot().lookup(".holiday-import"), KeyCode.ESCAPE);
            assertThat(scene.getRoot().lookup(".holiday-import")).isNull();
            source().paste("  ", screen::preview);
            assertThat(said()).contains("no text on the clipboard");
            assertThat(desk.now()).isEqualTo(before);
        });
    }

    private HolidaySource source() {
        return new HolidaySource(desk, new Works(desk.threads(), desk.notices()), () -> WorkCalendars.of(desk.now()).years());
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

    private String explanation() {
        return ((Label) scene.getRoot().lookup(".explanation")).getText();
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

    private Button button(String text) {
        return scene.getRoot().lookupAll(".button").stream().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(it -> it.getText().equals(text)).findFirst().orElseThrow();
    }
}
