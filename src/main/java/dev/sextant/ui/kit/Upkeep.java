package dev.sextant.ui.kit;

import dev.sextant.journal.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What is done to the engagement that is open as a whole: a port of the screens. Every change closes the engagement, writes it
 * anew and opens it again; the phrases that were given are wiped.
 */
public interface Upkeep {

    /** Of an engagement that lies on no disk. */
    Upkeep NOWHERE = new Upkeep() {
        @Override
        public boolean isLocked() {
            return false;
        }

        @Override
        public void lock(@Nullable Phrase present, Phrase next) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void unlock(Phrase present) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void purge(String who, @Nullable Phrase present) {
            throw new UnsupportedOperationException();
        }
    };

    boolean isLocked();

    /** @param present nothing where there is none yet */
    void lock(@Nullable Phrase present, Phrase next);

    void unlock(Phrase present);

    /**
     * Takes a person out of it for good.
     *
     * @param who the person's id
     * @param present the pass phrase, where there is one
     */
    void purge(String who, @Nullable Phrase present);
}
