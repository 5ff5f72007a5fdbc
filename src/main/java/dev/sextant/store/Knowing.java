package dev.sextant.store;

import dev.sextant.journal.Phrase;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A pass phrase, and the veils that it has lifted: it takes long to stretch, so each key is unwrapped once. */
final class Knowing {

    private final Phrase phrase;
    private final Map<KeyFile, Veil> lifted = new ConcurrentHashMap<>();

    Knowing(Phrase phrase) {
        this.phrase = phrase;
    }

    /** @throws dev.sextant.plan.Refusal {@code store.phrase} if it is another phrase */
    Veil lifted(KeyFile file) {
        return lifted.computeIfAbsent(file, it -> it.open(phrase));
    }
}
