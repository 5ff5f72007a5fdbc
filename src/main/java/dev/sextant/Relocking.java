package dev.sextant;

import dev.sextant.journal.Library;
import dev.sextant.journal.Opened;
import dev.sextant.journal.Phrase;
import dev.sextant.ui.kit.Notices;
import dev.sextant.ui.kit.Works;
import dev.sextant.ui.settings.Locking;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The pass phrase of the engagement that is open in the window. A wrong present phrase changes nothing; with the right one
 * the window goes back to its start, and from there the engagement is opened again when it has been written anew.
 */
final class Relocking implements Locking {

    private final Opened opened;
    private final Library library;
    private final Works works;
    private final Notices notices;
    private final Window window;

    /** Where an engagement is open. */
    interface Window {

        /** Closes it and shows what can be opened. */
        void leave();

        void open(Opened engagement);
    }

    Relocking(Opened opened, Library library, Works works, Notices notices, Window window) {
        this.opened = opened;
        this.library = library;
        this.works = works;
        this.notices = notices;
        this.window = window;
    }

    /** Writes the engagement anew, and gives the library that can open it then. */
    private interface Change {
        Library make(Library opener, String id);
    }

    @Override
    public boolean isLocked() {
        return opened.engagement().locked();
    }

    @Override
    public void lock(@Nullable Phrase present, Phrase next) {
        change(present, next, "settings.phrase.done", (opener, id) -> {
            opener.protect(id, next);
            return library.with(next);
        });
    }

    @Override
    public void unlock(Phrase present) {
        change(present, null, "settings.phrase.removed", (opener, id) -> {
            opener.unprotect(id);
            return library;
        });
    }

    private void change(@Nullable Phrase present, @Nullable Phrase next, String done, Change change) {
        var id = opened.engagement().id();
        var opener = present == null ? library : library.with(present);
        works.start("settings.phrase.working", (_, _) -> {
            opener.requirePhrase(id);
            return id;
        }, _ -> {
            window.leave();
            notices.dismiss();
            works.start("settings.phrase.working", (_, wanted) -> {
                try {
                    return wanted(change.make(opener, id).open(id), wanted.getAsBoolean());
                } finally {
                    wipe(present);
                    wipe(next);
                }
            }, again -> {
                window.open(again);
                notices.say(done);
            });
        });
    }

    private static Opened wanted(Opened opened, boolean wanted) {
        if (!wanted) {
            opened.close();
            throw Works.stop();
        }
        return opened;
    }

    private static void wipe(@Nullable Phrase phrase) {
        if (phrase != null) {
            phrase.close();
        }
    }
}
