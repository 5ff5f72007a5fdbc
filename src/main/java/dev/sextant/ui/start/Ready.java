package dev.sextant.ui.start;

import dev.sextant.journal.Opened;
import dev.sextant.ui.kit.Desk;
import java.util.function.Consumer;

/**
 * An engagement to be worked on.
 *
 * @param first is done as soon as it stands on a desk, so that it can be undone there
 */
record Ready(Opened opened, Consumer<Desk> first) {

    static Ready asItIs(Opened opened) {
        return new Ready(opened, _ -> {});
    }
}
