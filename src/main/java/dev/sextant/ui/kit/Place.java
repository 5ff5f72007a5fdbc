package dev.sextant.ui.kit;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;

/**
 * An entry of the rail.
 *
 * @param name of the screen; {@code <name>.title} is the key of what it is called
 * @param badge a few characters beside it, such as 31/52; may be empty
 * @param isLast whether it stands at the foot of the rail
 * @param screen makes the screen when it is first wanted
 */
public record Place(String name, Feather icon, ObservableValue<String> badge, boolean isLast, Supplier<Screen> screen) {

    public String titleKey() {
        return name + ".title";
    }
}
