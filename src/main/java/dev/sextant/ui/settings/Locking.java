package dev.sextant.ui.settings;

import dev.sextant.journal.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * The pass phrase of the engagement that is open: the settings' port. Both changes close the engagement, write it anew and
 * open it again; each wipes the phrases that it was given.
 */
public interface Locking {

    /** Of an engagement that lies on no disk. */
    Locking NOWHERE = new Locking() {
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
    };

    boolean isLocked();

    /** @param present nothing where there is none yet */
    void lock(@Nullable Phrase present, Phrase next);

    void unlock(Phrase present);
}
