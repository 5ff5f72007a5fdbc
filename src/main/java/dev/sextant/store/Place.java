package dev.sextant.store;

import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import dev.sextant.plan.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The files of one engagement. What it is called never becomes the name of a file.
 *
 * @param home holds the manifest, which says what veil counts, and the lock
 * @param veil what all other files lie under, in a folder of its own within the home where there is one
 */
record Place(Path home, Veil veil) {

    private static final Pattern DAMAGED_LOG = Pattern.compile("plan\\.damaged-.*\\.log");
    private static final Pattern FULL_LOG = Pattern.compile("plan\\.(\\d{12})\\.log");
    private static final Pattern NEW = Pattern.compile("plan\\.new-\\d+\\.mv\\.db");
    private static final Pattern DECIDED = Pattern.compile("plan\\.next-([a-z0-9-]+)\\.json");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS").withZone(ZoneOffset.UTC);

    Place(Path home) {
        this(home, Veil.NONE);
    }

    /** @throws Refusal if the id could lead out of the library */
    static Place of(Path library, String id) {
        return new Place(library.resolve(new Id<Part>(id).value()));
    }

    Place under(Veil other) {
        return new Place(home, other);
    }

    String id() {
        return String.valueOf(home.getFileName());
    }

    Path folder() {
        return home.resolve(veil.name());
    }

    Path database() {
        return folder().resolve("plan.mv.db");
    }

    /** Where a database stands until it may take the place of the other. */
    Path nextDatabase() {
        return folder().resolve("plan.next.mv.db");
    }

    /**
     * Where a database is made. Each has a name of its own, because H2 goes on holding one whose making failed.
     *
     * @param number any
     */
    Path newDatabase(long number) {
        return folder().resolve("plan.new-" + Math.abs(number) + ".mv.db");
    }

    /** Databases whose making was not finished. */
    List<Path> newDatabases() throws IOException {
        return files(NEW);
    }

    /** Where a log stands until it may take the place of the other. */
    Path nextLog() {
        return folder().resolve("plan.next.log");
    }

    /**
     * Where a manifest stands that has been decided for. Its name tells what becomes of the old files.
     *
     * @param why letters, digits and hyphens
     */
    Path nextManifest(String why) {
        return folder().resolve("plan.next-" + why + ".json");
    }

    /** The manifest that has been decided for, if there is one. */
    Optional<Path> decided() throws IOException {
        return files(DECIDED).stream().findFirst();
    }

    String why(Path decided) {
        var name = DECIDED.matcher(String.valueOf(decided.getFileName()));
        return name.matches() ? name.group(1) : "";
    }

    /** The list of what still has to be taken away. */
    Path leftovers() {
        return folder().resolve("plan.purge");
    }

    Path log() {
        return folder().resolve("plan.log");
    }

    Path fullLog(long lastSeq) {
        return folder().resolve("plan.%012d.log".formatted(lastSeq));
    }

    Path manifest() {
        return home.resolve("manifest.json");
    }

    Path lock() {
        return home.resolve("plan.lock");
    }

    /** A name beside the others for something that is kept but no longer used. */
    Path aside(String what, String ending, Clock clock) {
        return folder().resolve("plan." + what + "-" + STAMP.format(clock.instant()) + "." + ending);
    }

    /** Logs that were full and stand back, oldest first. */
    List<Path> fullLogs() throws IOException {
        return files(FULL_LOG);
    }

    private List<Path> files(Pattern name) throws IOException {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (var files = Files.list(folder())) {
            return files.filter(it -> name.matcher(String.valueOf(it.getFileName())).matches())
                    .sorted(Comparator.comparing(it -> String.valueOf(it.getFileName())))
                    .toList();
        }
    }

    /** All logs, and before them those that were set aside as damaged. */
    List<Path> allLogs() throws IOException {
        var logs = new ArrayList<>(files(DAMAGED_LOG));
        logs.addAll(logs());
        return logs;
    }

    /** All logs, oldest first. */
    List<Path> logs() throws IOException {
        var logs = new ArrayList<>(fullLogs());
        if (Files.exists(log())) {
            logs.add(log());
        }
        return logs;
    }
}
