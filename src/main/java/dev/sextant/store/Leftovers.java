package dev.sextant.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files that have to go because they still tell what was purged: old snapshots and whatever was set aside. A list of their
 * names stands beside the engagement until the last of them is gone, so that neither the end of the program nor a disk that
 * refuses can make anybody forget them.
 */
record Leftovers(Disk disk, Place place, Snapshots snapshots) {

    static final String PURGED = "purged";

    private static final Pattern ASIDE = Pattern.compile("plan\\.(damaged|version|purged|new)-.*|plan\\.\\d{12}\\.log|.*\\.part|.*\\.trace\\.db");
    private static final String SNAPSHOTS = "snapshots/";

    /** Writes down what is there now. Only the files that are in use stay. */
    void list() throws IOException {
        var names = new ArrayList<String>();
        for (var file : asides()) {
            names.add(String.valueOf(file.getFileName()));
        }
        for (var file : snapshots.all()) {
            names.add(SNAPSHOTS + file.getFileName());
        }
        AtomicFile.write(disk, place.leftovers(), String.join("\n", names).getBytes(StandardCharsets.UTF_8));
    }

    private List<Path> asides() throws IOException {
        try (var files = Files.list(place.folder())) {
            return files.filter(it -> ASIDE.matcher(String.valueOf(it.getFileName())).matches()).toList();
        }
    }

    /** How many files would have to go. */
    int size() throws IOException {
        return asides().size() + snapshots.all().size();
    }

    boolean isAny() {
        return Files.exists(place.leftovers());
    }

    /**
     * Takes the files away that are listed; first writes a snapshot, because the old ones are among them.
     *
     * @return how many would not go; they are tried again when the engagement is opened the next time
     */
    int clear(Chain now) throws IOException {
        var left = new ArrayList<Path>();
        var fresh = snapshots.write(now);
        for (var file : listed()) {
            if (!file.equals(fresh)) {
                try {
                    disk.delete(file);
                } catch (IOException refused) {
                    left.add(file);
                }
            }
        }
        if (left.isEmpty()) {
            disk.delete(place.leftovers());
        }
        return left.size();
    }

    /** Nothing but names of files in the two folders, whatever somebody has written into the list. */
    List<Path> listed() throws IOException {
        return Files.readAllLines(place.leftovers()).stream()
                .flatMap(it -> it.startsWith(SNAPSHOTS)
                        ? within(snapshots.folder(), it.substring(SNAPSHOTS.length()))
                        : within(place.folder(), it).filter(file -> ASIDE.matcher(it).matches()))
                .toList();
    }

    private static Stream<Path> within(Path folder, String name) {
        var file = folder.resolve(name).normalize();
        return folder.equals(file.getParent()) ? Stream.of(file) : Stream.empty();
    }
}
