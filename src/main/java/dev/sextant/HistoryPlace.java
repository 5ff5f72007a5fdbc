package dev.sextant;

import dev.sextant.ui.history.HistoryController;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.shell.ShellController;
import org.jspecify.annotations.Nullable;

/** The one history of a window, and the way to it from the screens that do not know it. */
final class HistoryPlace {

    private final Desk desk;
    private final Look look;
    private @Nullable HistoryController screen;
    private @Nullable ShellController shell;

    HistoryPlace(Desk desk, Look look) {
        this.desk = desk;
        this.look = look;
    }

    void leadsTo(ShellController shell) {
        this.shell = shell;
    }

    HistoryController screen() {
        var made = screen;
        if (made == null) {
            made = new HistoryController(desk, look);
            screen = made;
        }
        return made;
    }

    /** @param seq of an entry */
    void show(long seq) {
        if (shell != null) {
            shell.show("history");
        }
        screen().show(seq);
    }
}
