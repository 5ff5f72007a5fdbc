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
import java.util.regex.Pattern;

/** The files of one engagement. What it is called never becomes the name of a file. */
record Place(Path folder) {

    private static final Pattern FULL_LOG = Pattern.compile("plan\\.(\\d{12})\\.log");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS").withZone(ZoneOffset.UTC);

    /** @throws Refusal if the id could lead out of the library */
    static Place of(Path library, String id) {
        return new Place(library.resolve(new Id<Part>(id).value()));
    }

    String id() {
        return String.valueOf(folder.getFileName());
    }

    Path database() {
        return folder.resolve("plan.mv.db");
    }

    /** Where a database stands until it may take the place of the other. */
    Path nextDatabase() {
        return folder.resolve("plan.next.mv.db");
    }

    Path log() {
        return folder.resolve("plan.log");
    }

    Path fullLog(long lastSeq) {
        return folder.resolve("plan.%012d.log".formatted(lastSeq));
    }

    Path manifest() {
        return folder.resolve("manifest.json");
    }

    Path lock() {
        return folder.resolve("plan.lock");
    }

    /** A name beside the others for something that is kept but no longer used. */
    Path aside(String what, String ending, Clock clock) {
        return folder.resolve("plan." + what + "-" + STAMP.format(clock.instant()) + "." + ending);
    }

    /** Logs that were full and stand back, oldest first. */
    List<Path> fullLogs() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(it -> FULL_LOG.matcher(String.valueOf(it.getFileName())).matches())
                    .sorted(Comparator.comparing(it -> String.valueOf(it.getFileName())))
                    .toList();
        }
    }

    /** All logs, and before them those that were set aside. */
    List<Path> allLogs() throws IOException {
        var logs = new ArrayList<Path>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, "plan.*-*.log")) {
                files.forEach(logs::add);
            }
        }
        logs.sort(Comparator.naturalOrder());
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
