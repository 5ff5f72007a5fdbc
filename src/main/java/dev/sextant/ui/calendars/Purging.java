package dev.sextant.ui.calendars;

import dev.sextant.journal.Phrase;
import org.jspecify.annotations.Nullable;

/** Taking a person out of the engagement for good: what this place leaves to the composition root. */
public interface Purging {

    /** Of an engagement that lies on no disk. */
    Purging NOWHERE = new Purging() {
        @Override
        public boolean isLocked() {
            return false;
        }

        @Override
        public void purge(String who, @Nullable Phrase present) {
            throw new UnsupportedOperationException();
        }
    };

    /** Whether a pass phrase opens the engagement. */
    boolean isLocked();

    /**
     * Closes the engagement, writes it anew and opens it again; the phrase is wiped.
     *
     * @param who the person's id
     * @param present the pass phrase, where there is one
     */
    void purge(String who, @Nullable Phrase present);
}
