package dev.sextant.ui.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.FxThread;
import dev.sextant.analysis.schedule.CalendarDays;
import dev.sextant.plan.SpecialDay;
import dev.sextant.plan.WorkCalendar;
import dev.sextant.ui.ScreenDesk;
import dev.sextant.ui.kit.Works;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HolidayImportTest extends CalendarsOnScreen {

    @TempDir
    private Path folder;

    private HolidaySource source() {
        return new HolidaySource(desk, new Works(desk.threads(), desk.notices()), () -> WorkCalendars.of(desk.now()).years());
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
}
