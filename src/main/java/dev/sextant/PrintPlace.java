package dev.sextant;

import dev.sextant.method.Catalogue;
import dev.sextant.plan.Phase;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Works;
import dev.sextant.ui.print.PrintController;
import dev.sextant.ui.print.PrintDialogs;
import dev.sextant.ui.shell.ShellController;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one print screen of a window, and the way to it from the screens that do not know it. */
final class PrintPlace {

    private final Desk desk;
    private final Look look;
    private final Works works;
    private final Catalogue catalogue;
    private @Nullable PrintController screen;
    private @Nullable ShellController shell;

    PrintPlace(Desk desk, Look look, Works works, Catalogue catalogue) {
        this.desk = desk;
        this.look = look;
        this.works = works;
        this.catalogue = catalogue;
    }

    void leadsTo(ShellController shell) {
        this.shell = shell;
    }

    PrintController screen() {
        var made = screen;
        if (made == null) {
            made = new PrintController(desk, look, works, new PrintDialogs(desk.speech()), catalogue::costName);
            screen = made;
        }
        return made;
    }

    /** With one phase alone on paper. */
    void show(Phase phase) {
        show(Optional.of(phase));
    }

    /** @param phase alone on paper; nothing for what was chosen last */
    void show(Optional<Phase> phase) {
        phase.ifPresent(screen()::select);
        if (shell != null) {
            shell.show("print");
        }
    }
}
