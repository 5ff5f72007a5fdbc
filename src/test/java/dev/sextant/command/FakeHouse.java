package dev.sextant.command;

import dev.sextant.exchange.CountedIds;
import dev.sextant.journal.Library;
import dev.sextant.method.Catalogue;
import dev.sextant.method.Templates;
import dev.sextant.plan.Ids;
import dev.sextant.plan.Language;
import dev.sextant.store.FileLibrary;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A house with a library in memory, a clock that stands on a Saturday, and ears for what the commands say. */
final class FakeHouse implements House {

    private final Clock clock = Clock.fixed(Instant.parse("2027-01-02T09:00:00Z"), ZoneOffset.UTC);
    private final Catalogue catalogue = Catalogue.load();
    private final Ids ids = new CountedIds();
    final MemoryLibrary library = new MemoryLibrary(clock);
    final List<Path> folders = new ArrayList<>();
    final List<Throwable> reported = new ArrayList<>();
    /** Where a real library is, for a test that needs one. */
    Path disk;
    Path own = Path.of("no-such-folder");
    Language language = Language.EN;
    String phrase = "";
    String out = "";
    String err = "";

    /** Runs a command and keeps what it said. */
    int run(String... arguments) {
        var spoken = new ByteArrayOutputStream();
        var complained = new ByteArrayOutputStream();
        var code = Commands.run(this, List.of(arguments), spoken, complained);
        out = spoken.toString(StandardCharsets.UTF_8);
        err = complained.toString(StandardCharsets.UTF_8);
        return code;
    }

    @Override
    public Library library(Path folder) {
        folders.add(folder);
        if (disk == null) {
            return library;
        }
        var home = folder == null ? disk.resolve("library") : folder;
        return new FileLibrary(home, home.resolveSibling(home.getFileName() + ".snapshots"), clock, ids);
    }

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public Templates templates() {
        return new Templates(own);
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public Ids ids() {
        return ids;
    }

    @Override
    public String author() {
        return "Tester";
    }

    @Override
    public Optional<String> phrase() {
        return Optional.of(phrase).filter(it -> !it.isEmpty());
    }

    @Override
    public Language language() {
        return language;
    }

    @Override
    public String version() {
        return "Sextant 0.0-test";
    }

    @Override
    public int tour(Path folder) {
        if (folder.toString().equals("broken")) {
            throw new IllegalStateException("no display");
        }
        return 12;
    }

    @Override
    public void report(Throwable unforeseen) {
        reported.add(unforeseen);
    }
}
