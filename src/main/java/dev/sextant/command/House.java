package dev.sextant.command;

import dev.sextant.journal.Library;
import dev.sextant.method.Catalogue;
import dev.sextant.method.Templates;
import dev.sextant.plan.Ids;
import dev.sextant.plan.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the command line needs and only the composition root can make. */
public interface House {

    /** @param folder the library's; nothing for the usual one */
    Library library(@Nullable Path folder);

    Catalogue catalogue();

    /** The user's own. */
    Templates templates();

    Clock clock();

    Ids ids();

    /** Who makes the entries. */
    String author();

    /** The pass phrase that the environment has, where it has one. */
    default Optional<String> phrase() {
        return Optional.empty();
    }

    /** The language of the machine's user. */
    Language language();

    String version();

    /**
     * Takes pictures of every screen.
     *
     * @param folder where they go; made when it is not there
     * @return how many pictures there are
     */
    int tour(Path folder);

    /** Logs what nobody foresaw. The user gets a sentence instead. */
    void report(Throwable unforeseen);
}
