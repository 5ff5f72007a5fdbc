package dev.sextant.ui.roadmap;

import dev.sextant.exchange.ImportedPlan;
import dev.sextant.exchange.PlanFile;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Works;
import java.io.File;
import java.util.function.BiConsumer;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Reads the plan of another program, for a preview. */
final class PlanChooser {

    private final Desk desk;
    private final Works works;
    private final BiConsumer<String, ImportedPlan> read;

    /** @param read gets the name of the file and what is in it */
    PlanChooser(Desk desk, Works works, BiConsumer<String, ImportedPlan> read) {
        this.desk = desk;
        this.works = works;
        this.read = read;
    }

    void choose(@Nullable Window owner) {
        var chooser = new FileChooser();
        chooser.setTitle(desk.speech().say("roadmap.import.title"));
        chooser.getExtensionFilters().setAll(
                new ExtensionFilter(desk.speech().say("roadmap.import.plans"), "*.mpp", "*.xml", "*.gan", "*.xer", "*.pod"));
        var file = chooser.showOpenDialog(owner);
        if (file != null) {
            read(file);
        }
    }

    /** Reads in the background; what was read is shown only if nobody cancelled. */
    void read(File file) {
        works.start("roadmap.import.going", (_, wanted) -> {
            var plan = PlanFile.read(file.toPath());
            if (!wanted.getAsBoolean()) {
                throw Works.stop();
            }
            return plan;
        }, plan -> read.accept(file.getName(), plan));
    }
}
