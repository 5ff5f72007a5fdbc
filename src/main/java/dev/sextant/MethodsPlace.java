package dev.sextant;

import dev.sextant.method.Catalogue;
import dev.sextant.method.Templates;
import dev.sextant.plan.Phase;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.methods.MethodsController;
import dev.sextant.ui.shell.ShellController;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one library of methods of a window, and the way to it from the screens that do not know it. */
final class MethodsPlace {

    private final Desk desk;
    private final Look look;
    private final Catalogue catalogue;
    private final Templates templates;
    private @Nullable MethodsController screen;
    private @Nullable ShellController shell;

    MethodsPlace(Desk desk, Look look, Catalogue catalogue, Templates templates) {
        this.desk = desk;
        this.look = look;
        this.catalogue = catalogue;
        this.templates = templates;
    }

    void leadsTo(ShellController shell) {
        this.shell = shell;
    }

    MethodsController screen() {
        var made = screen;
        if (made == null) {
            made = new MethodsController(desk, look, catalogue, templates);
            screen = made;
        }
        return made;
    }

    /** Asks what a phase is to be called as a template. */
    void keep(Phase phase) {
        if (shell != null) {
            shell.show("methods");
        }
        screen().keep(Optional.of(phase));
    }
}
