package dev.sextant.ui.calendars;

import dev.sextant.analysis.schedule.CalendarDays;
import dev.sextant.exchange.holidays.HolidayFile;
import dev.sextant.exchange.holidays.HolidayPreview;
import dev.sextant.exchange.holidays.Years;
import dev.sextant.plan.Refusal;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Works;
import java.io.File;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Where lists of holidays come from: a file, or the clipboard. */
final class HolidaySource {

    private final Desk desk;
    private final Works works;
    private final Supplier<Years> years;

    /** A list. @param preview what it would change in a calendar */
    record Found(String name, Function<CalendarDays, HolidayPreview> preview) {}

    /** @param years for which rules without end are written out */
    HolidaySource(Desk desk, Works works, Supplier<Years> years) {
        this.desk = desk;
        this.works = works;
        this.years = years;
    }

    void choose(@Nullable Window owner, Consumer<Found> then) {
        var chooser = new FileChooser();
        chooser.setTitle(desk.speech().say("calendars.from-file"));
        chooser.getExtensionFilters().setAll(
                new ExtensionFilter(desk.speech().say("calendars.lists"), "*.ics", "*.csv", "*.txt", "*.tsv"),
                new ExtensionFilter(desk.speech().say("calendars.all-files"), "*"));
        var file = chooser.showOpenDialog(owner);
        if (file != null) {
            read(file, then);
        }
    }

    /** Reads in the background; what was read is shown only if nobody cancelled. */
    void read(File file, Consumer<Found> then) {
        var wantedYears = years.get();
        works.start("calendars.reading", (_, wanted) -> {
            var read = HolidayFile.read(file.toPath(), wantedYears);
            if (!wanted.getAsBoolean()) {
                throw Works.stop();
            }
            return read;
        }, read -> then.accept(new Found(file.getName(), days -> HolidayPreview.of(days, read))));
    }

    void paste(Consumer<Found> then) {
        paste(Clipboard.getSystemClipboard().getString(), then);
    }

    void paste(@Nullable String text, Consumer<Found> then) {
        var name = desk.speech().say("calendars.the-clipboard");
        try {
            if (text == null || text.isBlank()) {
                throw new Refusal("calendars.clipboard");
            }
            var read = HolidayFile.text(text, name, years.get());
            then.accept(new Found(name, days -> HolidayPreview.of(days, read)));
        } catch (Refusal refusal) {
            desk.notices().refuse(refusal);
        }
    }
}
