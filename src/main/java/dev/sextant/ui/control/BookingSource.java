package dev.sextant.ui.control;

import dev.sextant.exchange.costs.CostChanges;
import dev.sextant.exchange.costs.CostImport;
import dev.sextant.exchange.costs.Vocabulary;
import dev.sextant.exchange.table.TableFile;
import dev.sextant.method.Catalogue;
import dev.sextant.plan.Refusal;
import dev.sextant.text.Figures;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Works;
import java.io.File;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Where bookings come from that somebody else has kept: a workbook, a CSV file, or rows on the clipboard. */
final class BookingSource {

    private final Desk desk;
    private final Works works;
    private final Catalogue catalogue;

    /** Bookings from elsewhere. @param changes what they would change in the plan as it is when it is asked */
    record Found(String name, Supplier<CostChanges> changes) {}

    BookingSource(Desk desk, Works works, Catalogue catalogue) {
        this.desk = desk;
        this.works = works;
        this.catalogue = catalogue;
    }

    /** Figures in texts are read as China, Britain and America write them, unless their column clearly is otherwise. */
    private CostImport reader() {
        return new CostImport(desk.now(), new Vocabulary(desk.speech().now(), catalogue.costNames()), desk.ids(), Figures.Mark.POINT);
    }

    void choose(@Nullable Window owner, Consumer<Found> then) {
        var chooser = new FileChooser();
        chooser.setTitle(desk.speech().say("control.from-file"));
        chooser.getExtensionFilters().setAll(
                new ExtensionFilter(desk.speech().say("control.tables"), "*.xlsx", "*.csv", "*.txt", "*.tsv"),
                new ExtensionFilter(desk.speech().say("control.all-files"), "*"));
        var file = chooser.showOpenDialog(owner);
        if (file != null) {
            read(file, then);
        }
    }

    /** Reads in the background; what was read is shown only if nobody cancelled. */
    void read(File file, Consumer<Found> then) {
        works.start("control.reading", (_, wanted) -> {
            var tables = TableFile.read(file.toPath());
            if (!wanted.getAsBoolean()) {
                throw Works.stop();
            }
            return tables;
        }, tables -> tell(new Found(file.getName(), () -> reader().tables(tables)), then));
    }

    void paste(Consumer<Found> then) {
        paste(Clipboard.getSystemClipboard().getString(), then);
    }

    void paste(@Nullable String text, Consumer<Found> then) {
        if (text == null || text.isBlank()) {
            desk.notices().refuse(new Refusal("control.clipboard"));
        } else {
            tell(new Found(desk.speech().say("control.the-clipboard"), () -> reader().pastedBookings(text)), then);
        }
    }

    /** What cannot be read at all is refused before anything is shown. */
    private void tell(Found found, Consumer<Found> then) {
        try {
            var _ = found.changes().get();
            then.accept(found);
        } catch (Refusal refusal) {
            desk.notices().refuse(refusal);
        }
    }
}
