package dev.sextant.ui.print;

import dev.sextant.plan.Refusal;
import dev.sextant.print.PageFile;
import dev.sextant.print.Printed;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Works;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.Window;
import javax.print.PrintService;
import org.jspecify.annotations.Nullable;

/** A document on its way out: into a file, or to a printer. */
record Sending(Desk desk, Works works, PrintController.Outside outside, @Nullable Window owner, Printed printed) {

    void save() {
        outside.where(owner, name() + ".pdf").map(Sending::asPdf).ifPresent(file -> works.start(
                "print.saving",
                (_, _) -> {
                    PageFile.write(file, printed.pdf());
                    return file;
                },
                saved -> desk.notices().say("print.saved", Optional.ofNullable(saved.getFileName()).orElse(saved).toString())));
    }

    private static Path asPdf(Path chosen) {
        return chosen.toString().toLowerCase(Locale.ROOT).endsWith(".pdf") ? chosen : Path.of(chosen + ".pdf");
    }

    void print() {
        works.start("print.asking", (_, _) -> outside.printers(), this::ask);
    }

    private void ask(List<PrintService> printers) {
        if (printers.isEmpty()) {
            desk.notices().refuse(new Refusal("paper.no-printer"));
            return;
        }
        outside.choose(owner, printers, desk.speech().say("print.question", printed.pages())).ifPresent(printer -> works.start(
                "print.printing",
                (_, _) -> {
                    outside.print(printed.pdf(), name(), printer);
                    return printer.getName();
                },
                to -> desk.notices().say("print.printed", printed.pages(), to)));
    }

    /** The engagement's name without what file systems refuse. */
    private String name() {
        var speech = desk.speech();
        return speech.say("print.file", speech.say(desk.now().charter().name())).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").replaceAll("\\s+", " ").strip();
    }
}
