package dev.sextant.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/** How the window is coloured. */
public enum Theme {
    LIGHT(new PrimerLight().getUserAgentStylesheet(), "light.css"),
    DARK(new PrimerDark().getUserAgentStylesheet(), "dark.css"),
    /** For a weak projector in a bright room: high contrast. */
    PROJECTOR(new PrimerDark().getUserAgentStylesheet(), "projector.css");

    private final String base;
    private final String colours;

    Theme(String base, String colours) {
        this.base = base;
        this.colours = colours;
    }

    /** The path of the library's style sheet. */
    String base() {
        return base;
    }

    /** The name of our own colours, beside this class. */
    String colours() {
        return colours;
    }
}
