package dev.sextant;

import dev.sextant.plan.Id;
import dev.sextant.plan.Scenario;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.scenarios.ScenariosController;
import dev.sextant.ui.shell.ScenarioBannerController;
import dev.sextant.ui.shell.ShellController;
import org.jspecify.annotations.Nullable;

/** The one screen of scenarios of a window, and the way to it from wherever the window is in one. */
final class ScenariosPlace {

    private final Desk desk;
    private final Look look;
    private final ScenarioBannerController banner;
    private @Nullable ScenariosController screen;
    private @Nullable ShellController shell;

    ScenariosPlace(Desk desk, Look look) {
        this.desk = desk;
        this.look = look;
        this.banner = new ScenarioBannerController(desk, this::show, this::askToPromote);
    }

    void leadsTo(ShellController shell) {
        this.shell = shell;
    }

    ScenarioBannerController banner() {
        return banner;
    }

    ScenariosController screen() {
        var made = screen;
        if (made == null) {
            made = new ScenariosController(desk, look);
            screen = made;
        }
        return made;
    }

    private void show() {
        if (shell != null) {
            shell.show("scenarios");
        }
    }

    private void askToPromote(Id<Scenario> id) {
        show();
        screen().askToPromote(id);
    }
}
