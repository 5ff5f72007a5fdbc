package dev.sextant.ui.kit;

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

    public static Action of(String key, String keys, Runnable work) {
        return new Action(key, KeyCombination.keyCombination(keys), work);
    }
}
