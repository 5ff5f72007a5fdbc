package dev.sextant;

import dev.sextant.ui.shell.ShellController;
import org.jspecify.annotations.Nullable;

/** The way to a place for the screens that do not know it. */
final class Way {

    private final String place;
    private @Nullable ShellController shell;

    /** @param place its key */
    Way(String place) {
        this.place = place;
    }

    void leadsTo(ShellController shell) {
        this.shell = shell;
    }

    void go() {
        if (shell != null) {
            shell.show(place);
        }
    }
}
