package dev.sextant;

import dev.sextant.journal.Library;
import dev.sextant.journal.Opened;
import dev.sextant.journal.Phrase;
import dev.sextant.ui.kit.Notices;
import dev.sextant.ui.kit.Works;
import dev.sextant.ui.kit.Upkeep;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is done to the engagement that is open in the window as a whole. A wrong present phrase changes nothing; else the
 * window goes back to its start, and from there the engagement is opened again when it has been written anew.
 */
final class EngagementUpkeep implements Upkeep {

    private final Opened opened;
    private final Library library;
    private final Works works;
    private final Notices notices;
    private final String author;
    private final Window window;

    /** Where an engagement is open. */
    interface Window {

        /** Closes it and shows what can be opened. */
        void leave();

        void open(Opened engagement);
    }

    EngagementUpkeep(Opened opened, Library library, Works works, Notices notices, String author, Window window) {
        this.opened = opened;
        this.library = library;
        this.works = works;
        this.notices = notices;
        this.author = author;
        this.window = window;
    }

    /** Writes the engagement anew, and gives the library that can open it then. */
    private interface Change {
        Changed make(Library opener, String id);
    }

    /**
     * What came of it.
     *
     * @param opener can open it from now on
     * @param done the key of the sentence that says so
     */
    private record Changed(Library opener, String done, Object... values) {}

    /** An engagement that was opened again, and what to say of it. */
    private record Again(Opened opened, Changed changed) {}

    @Override
    public boolean isLocked() {
        return opened.engagement().locked();
    }

    @Override
    public void lock(@Nullable Phrase present, Phrase next) {
        change(present, next, (opener, id) -> {
            opener.protect(id, next);
            return new Changed(library.with(next), "settings.phrase.done");
        });
    }

    @Override
    public void unlock(Phrase present) {
        change(present, null, (opener, id) -> {
            opener.unprotect(id);
            return new Changed(library, "settings.phrase.removed");
        });
    }

    @Override
    public void purge(String who, @Nullable Phrase present) {
        change(present, null, (opener, id) -> {
            var found = opener.purge(id, who, author);
            return new Changed(opener, "settings.purge.done", found.entries(), found.parts(), found.copies());
        });
    }

    private void change(@Nullable Phrase present, @Nullable Phrase next, Change change) {
        var id = opened.engagement().id();
        var opener = present == null ? library : library.with(present);
        works.start("settings.upkeep.working", (_, _) -> {
            opener.requirePhrase(id);
            return id;
        }, _ -> {
            window.leave();
            notices.dismiss();
            works.start("settings.upkeep.working", (_, wanted) -> {
                try {
                    var changed = change.make(opener, id);
                    return new Again(wanted(changed.opener().open(id), wanted.getAsBoolean()), changed);
                } finally {
                    wipe(present);
                    wipe(next);
                }
            }, again -> {
                window.open(again.opened());
                notices.say(again.changed().done(), again.changed().values());
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
