package dev.sextant.ui.kit;

import dev.sextant.plan.Language;

/**
 * How this user likes the window. Nothing of a client is in it.
 *
 * @param zoom in percent
 */
public record Preferences(Theme theme, int zoom, Language language) {

    public static Preferences first(Language language) {
        return new Preferences(Theme.LIGHT, 100, language);
    }
}
