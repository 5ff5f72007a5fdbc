package dev.sextant;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.method.Catalogue;
import dev.sextant.method.SamplePlan;
import dev.sextant.plan.Language;
import dev.sextant.plan.Plan;
import dev.sextant.print.ChecklistPrint;
import dev.sextant.print.Paper;
import dev.sextant.print.Progress;
import dev.sextant.print.Selection;
import dev.sextant.ui.kit.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/** What the program looks like, for a machine without a display: every screen as a picture, the checklists as PDF. */
final class Tour {

    private Tour() {}

    /** @return how many files were written */
    static int through(Catalogue catalogue, Path folder) {
        var pictures = onWindow(() -> {
            var gallery = new Gallery(catalogue, folder);
            for (var language : Language.values()) {
                gallery.draw(language, Theme.LIGHT, Gallery.Size.DESKTOP);
            }
            return gallery.draw(Language.ZH, Theme.DARK, Gallery.Size.DESKTOP).size();
        });
        for (var language : Language.values()) {
            print(catalogue, folder, language);
        }
        return pictures + Language.values().length;
    }

    private static void print(Catalogue catalogue, Path folder, Language language) {
        var plan = Plan.of(SamplePlan.parts(catalogue, catalogue.samples().getFirst(), language));
        var printed = ChecklistPrint.pdf(plan, Schedule.of(plan), Selection.all(Paper.A4, language), 1,
                Gallery.TODAY.atZone(ZoneOffset.UTC).toLocalDate(), Progress.UNWATCHED);
        try {
            Files.write(folder.resolve("checklists-" + language.code() + ".pdf"), printed.pdf());
        } catch (IOException failed) {
            throw new UncheckedIOException(folder.toString(), failed);
        }
    }

    static <T> T onWindow(Callable<T> work) {
        var task = new FutureTask<>(work);
        Platform.startup(task);
        try {
            return task.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A screen could not be drawn", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while drawing", stopped);
        } finally {
            Platform.exit();
        }
    }
}
