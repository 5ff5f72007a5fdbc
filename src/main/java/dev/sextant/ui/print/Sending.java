package dev.sextant.ui.print;

import dev.sextant.plan.Refusal;
import dev.sextant.print.PageFile;
import dev.sextant.print.PageFiles;
import dev.sextant.print.PageForm;
import dev.sextant.print.Progress;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Works;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.stage.Window;
import javax.print.PrintService;
import org.jspecify.annotations.Nullable;

/** A document on its way out: into a file, or to a printer. */
record Sending(Desk desk, Works works, PrintController.Outside outside, @Nullable Window owner, Proof proof) {

    void save() {
        var forms = proof.wishes().document().forms();
        outside.where(owner, name() + PageForm.PDF.ending(), forms).ifPresent(chosen -> works.start(
                "print.saving",
                (progress, wanted) -> written(asForm(chosen, forms), forms, (ready, of) -> {
                    progress.accept((double) ready / of);
                    return wanted.getAsBoolean();
                }),
                files -> desk.notices().say("print.saved", files.size(), name(files.getFirst()), name(files.getLast()))));
    }

    private static Path asForm(Path chosen, Set<PageForm> forms) {
        var name = chosen.toString().toLowerCase(Locale.ROOT);
        return forms.stream().anyMatch(form -> name.endsWith(form.ending())) ? chosen : Path.of(chosen + PageForm.PDF.ending());
    }

    private List<Path> written(Path file, Set<PageForm> forms, Progress progress) {
        return switch (PageForm.of(file, forms)) {
            case PDF -> {
                PageFile.write(file, proof.printed().pdf());
                yield List.of(file);
            }
            case PNG -> PageFiles.png(file, proof.printed(), progress);
            case SVG -> PageFiles.svg(file, proof.chart().orElseThrow().svg(progress));
        };
    }

    private static String name(Path file) {
        return Optional.ofNullable(file.getFileName()).orElse(file).toString();
    }

    void print() {
        works.start("print.asking", (_, _) -> outside.printers(), this::ask);
    }

    private void ask(List<PrintService> printers) {
        if (printers.isEmpty()) {
            desk.notices().refuse(new Refusal("paper.no-printer"));
            return;
        }
        outside.choose(owner, printers, desk.speech().say("print.question", proof.printed().pages())).ifPresent(printer -> works.start(
                "print.printing",
                (_, _) -> {
                    outside.print(proof.printed().pdf(), name(), printer);
                    return printer.getName();
                },
                to -> desk.notices().say("print.printed", proof.printed().pages(), to)));
    }

    /** The engagement's name without what file systems refuse. */
    private String name() {
        var speech = desk.speech();
        var key = switch (proof.wishes().document()) {
            case CHECKLISTS -> "print.file";
            case GANTT -> "print.file-gantt";
            case LOAD -> "print.file-load";
            case BUSINESS_CASE -> "print.file-case";
            case COST_SUMMARY -> "print.file-costs";
        };
        return speech.say(key, speech.say(desk.titled().charter().name())).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").replaceAll("\\s+", " ").strip();
    }
}
