package dev.sextant.ui.settings;

import dev.sextant.exchange.ExportForm;
import dev.sextant.exchange.OutFile;
import dev.sextant.plan.Refusal;
import dev.sextant.ui.kit.Action;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Works;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Lets the engagement leave as a file: as it is, or as its client may have it. */
public final class Exports {

    /** Asks the user where a file is to go. A name that is taken has been confirmed. */
    @FunctionalInterface
    public interface Where {
        Optional<Path> ask(@Nullable Window owner, String title, String name);
    }

    private final Desk desk;
    private final Works works;
    private final Where where;
    private final String program;

    /** @param program what a package says that it was written by */
    public Exports(Desk desk, Works works, Where where, String program) {
        this.desk = desk;
        this.works = works;
        this.where = where;
        this.program = program;
    }

    /** The same from anywhere. */
    public List<Action> actions() {
        return List.of(
                Action.of("settings.export.package", () -> save(null, false)), Action.of("settings.export.client", () -> save(null, true)),
                Action.of("settings.export.calendar", () -> saveCalendar(null)));
    }

    void save(@Nullable Window owner, boolean forClient) {
        ask(owner, forClient ? "settings.export.client" : "settings.export.package", ExportForm.PACKAGE, forClient);
    }

    /** The milestones and gates, in the language of the window. */
    void saveCalendar(@Nullable Window owner) {
        ask(owner, "settings.export.calendar", ExportForm.ICS, false);
    }

    private void ask(@Nullable Window owner, String title, ExportForm usual, boolean forClient) {
        if (desk.drafts().commit()) {
            where.ask(owner, desk.speech().say(title), name(forClient) + usual.ending())
                    .ifPresent(chosen -> write(chosen, ended(chosen, usual), forClient));
        }
    }

    private void write(Path chosen, Path file, boolean forClient) {
        var plan = desk.base();
        var entries = desk.entries();
        var sender = new ExportForm.Sender(program, desk.clock().instant(), desk.speech().language());
        var name = String.valueOf(file.getFileName());
        works.start(
                "settings.export.going",
                (_, wanted) -> {
                    var export = ExportForm.of(file).export(plan, entries.get(), forClient, sender, name);
                    if (!wanted.getAsBoolean()) {
                        throw Works.stop();
                    }
                    OutFile.write(file, export.bytes(), file.equals(chosen));
                    return export.key();
                },
                key -> desk.notices().say(key, name));
    }

    /** Not every dialog adds the ending that was chosen in it. */
    private static Path ended(Path chosen, ExportForm usual) {
        try {
            ExportForm.of(chosen);
            return chosen;
        } catch (Refusal withoutEnding) {
            return chosen.resolveSibling(chosen.getFileName() + usual.ending());
        }
    }

    /** The engagement's name without what file systems refuse. */
    private String name(boolean forClient) {
        var speech = desk.speech();
        var name = speech.say(desk.now().charter().name());
        return (forClient ? speech.say("settings.export.client-name", name) : name)
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").replaceAll("\\s+", " ").strip();
    }
}
