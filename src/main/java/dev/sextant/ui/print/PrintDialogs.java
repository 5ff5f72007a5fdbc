package dev.sextant.ui.print;

import dev.sextant.print.PageForm;
import dev.sextant.print.Printers;
import dev.sextant.ui.kit.Speech;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceDialog;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import javax.print.PrintService;
import org.jspecify.annotations.Nullable;

/** Asks for a file, and for a printer of this computer. */
public final class PrintDialogs implements PrintController.Outside {

    private final Speech speech;

    /** A printer as the list shows it. */
    private record Named(PrintService printer) {
        @Override
        public String toString() {
            return printer.getName();
        }
    }

    public PrintDialogs(Speech speech) {
        this.speech = speech;
    }

    @Override
    public Optional<Path> where(@Nullable Window owner, String name, Set<PageForm> forms) {
        var chooser = new FileChooser();
        chooser.setTitle(speech.say("print.save"));
        chooser.setInitialFileName(name);
        forms.forEach(form -> chooser.getExtensionFilters().add(new ExtensionFilter(form.name(), "*" + form.ending())));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(file -> ended(file.toPath(), chooser, forms));
    }

    /** With the ending of the form that was chosen in the dialog, where the name was typed without one. */
    private static Path ended(Path file, FileChooser chooser, Set<PageForm> forms) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        var filter = chooser.getSelectedExtensionFilter();
        return filter == null || forms.stream().anyMatch(form -> name.endsWith(form.ending()))
                ? file
                : Path.of(file + PageForm.valueOf(filter.getDescription()).ending());
    }

    @Override
    public List<PrintService> printers() {
        return Printers.all();
    }

    @Override
    public Optional<PrintService> choose(@Nullable Window owner, List<PrintService> printers, String question) {
        var named = printers.stream().map(Named::new).toList();
        var dialog = new ChoiceDialog<>(named.getFirst(), named);
        dialog.initOwner(owner);
        dialog.setTitle(speech.say("print.title"));
        dialog.setHeaderText(question);
        dialog.setContentText(speech.say("print.printer"));
        dialog.getDialogPane().getButtonTypes().setAll(
                new ButtonType(speech.say("print.print-now"), ButtonData.OK_DONE),
                new ButtonType(speech.say("print.cancel"), ButtonData.CANCEL_CLOSE));
        return dialog.showAndWait().map(Named::printer);
    }

    @Override
    public void print(byte[] pdf, String name, PrintService printer) {
        Printers.print(pdf, name, 1, printer);
    }
}
