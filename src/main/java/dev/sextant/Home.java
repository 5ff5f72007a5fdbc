package dev.sextant;

import dev.sextant.command.House;
import dev.sextant.journal.Library;
import dev.sextant.method.Catalogue;
import dev.sextant.method.Templates;
import dev.sextant.plan.Ids;
import dev.sextant.plan.Language;
import dev.sextant.store.FileLibrary;
import dev.sextant.store.Folders;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** This machine and its user: the real clock, the real disk, real chance. */
final class Home implements House {

    private static final Logger LOG = LoggerFactory.getLogger(Home.class);
    static final String VERSION = "Sextant 0.1.0";

    private static final int ID_BITS = 60;

    private final Clock clock = Clock.systemDefaultZone();
    private final SecureRandom chance = new SecureRandom();

    @Override
    public Library library(@Nullable Path folder) {
        var standard = Folders.standard();
        return folder == null
                ? new FileLibrary(standard.library(), standard.snapshots(), clock, ids())
                : new FileLibrary(folder, apart(folder.toAbsolutePath().normalize()), clock, ids());
    }

    /** The snapshots of a library stand beside its folder, not in it. */
    private static Path apart(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".snapshots");
    }

    /** Where the program keeps what is not an engagement. */
    static Path settings() {
        return Folders.standard().library().resolveSibling("window.json");
    }

    @Override
    public Catalogue catalogue() {
        return Catalogue.load();
    }

    @Override
    public Templates templates() {
        return new Templates(Folders.standard().library().resolveSibling("templates"));
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public Ids ids() {
        return () -> Long.toString(chance.nextLong(1L << ID_BITS) | 1L << ID_BITS, Character.MAX_RADIX);
    }

    @Override
    public String author() {
        return System.getProperty("user.name", "?");
    }

    @Override
    public Optional<String> phrase() {
        return Optional.ofNullable(System.getenv("SEXTANT_PHRASE")).filter(it -> !it.isEmpty());
    }

    @Override
    public Language language() {
        return Locale.getDefault().getLanguage().equals("zh") ? Language.ZH : Language.EN;
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public int tour(Path folder) {
        return Tour.through(catalogue(), folder);
    }

    @Override
    public void report(Throwable unforeseen) {
        LOG.error("Unforeseen", unforeseen);
    }
}
