package dev.sextant.ui.settings;

import dev.sextant.exchange.ExportForm;
import dev.sextant.ui.kit.Speech;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks by the system's own dialog. */
public final class ExportChooser implements Exports.Where {

    private final Speech speech;

    public ExportChooser(Speech speech) {
        this.speech = speech;
    }

    @Override
    public Optional<Path> ask(@Nullable Window owner, String title, String name) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().setAll(
                Stream.of(ExportForm.values()).map(form -> new ExtensionFilter(speech.say(key(form)), "*" + form.ending())).toList());
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    private static String key(ExportForm form) {
        return switch (form) {
            case PACKAGE -> "settings.export.packages";
            case JSON -> "settings.export.plans";
            case XML -> "settings.export.xml";
            case ICS -> "settings.export.ics";
        };
    }
}
