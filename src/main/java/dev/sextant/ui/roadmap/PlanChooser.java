package dev.sextant.ui.roadmap;

import dev.sextant.exchange.ImportedPlan;
import dev.sextant.exchange.Mapping;
import dev.sextant.exchange.PlanFile;
import dev.sextant.exchange.PlanImport;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Works;
import java.io.File;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Brings in the plan of another program, as one entry. */
final class PlanChooser {

    private final Desk desk;
    private final Works works;

    PlanChooser(Desk desk, Works works) {
        this.desk = desk;
        this.works = works;
    }

    void choose(@Nullable Window owner) {
        var chooser = new FileChooser();
        chooser.setTitle(desk.speech().say("roadmap.import.title"));
        chooser.getExtensionFilters().setAll(
                new ExtensionFilter(desk.speech().say("roadmap.import.plans"), "*.mpp", "*.xml", "*.gan", "*.xer"));
        var file = chooser.showOpenDialog(owner);
        if (file != null) {
            read(file);
        }
    }

    /** Reads in the background; what was read is taken over only if nobody cancelled. */
    void read(File file) {
        works.start("roadmap.import.going", (_, wanted) -> {
            var plan = PlanFile.read(file.toPath());
            if (!wanted.getAsBoolean()) {
                throw Works.stop();
            }
            return plan;
        }, plan -> take(file.getName(), plan));
    }

    private void take(String file, ImportedPlan imported) {
        var taking = PlanImport.of(desk.now(), imported, Mapping.usual(desk.now(), imported), desk.ids());
        if (desk.commit("entry.imported", taking.edits())) {
            desk.notices().tell(String.join(" ", taking.report().sentences(desk.speech().now(), file)));
        }
    }
}
