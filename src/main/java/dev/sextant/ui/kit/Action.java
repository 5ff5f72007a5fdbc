package dev.sextant.ui.kit;

import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * Something that the user can do from anywhere, by its name or by its keys.
 *
 * @param key of the sentence that names it
 */
public record Action(String key, @Nullable KeyCombination keys, Runnable work) {

    public static Action of(String key, Runnable work) {
        return new Action(key, null, work);
    }

    /**
     * @param keys such as {@code Shortcut+K}, with the names that {@link javafx.scene.input.KeyCode#getName} gives
     * @throws IllegalArgumentException if no key has such a name: JavaFX would take it for a character that is never typed
     */
    public static Action of(String key, String keys, Runnable work) {
        var combination = KeyCombination.keyCombination(keys);
        if (!(combination instanceof KeyCodeCombination)) {
            throw new IllegalArgumentException(keys + " names no key. Maybe 2 instead of DIGIT2?");
        }
        return new Action(key, combination, work);
    }
}
