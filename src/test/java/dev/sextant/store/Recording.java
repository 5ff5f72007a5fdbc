package dev.sextant.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that happened to the files below a folder, in order, and what of it a disk would hold if the power went at some
 * moment. Files and folders are numbered, because their names change.
 */
final class Recording {

    static final int ROOT = 0;
    private static final int BLOCK = 4096;

    private final List<Event> events = new ArrayList<>();

    /** Something that happened. */
    sealed interface Event {

        record Write(int file, long at, byte[] bytes) implements Event {}

        record Truncation(int file, long size) implements Event {}

        record Force(int file) implements Event {}

        /** Names in one folder that changed together; nothing where a name went. */
        record Names(int folder, Map<String, @Nullable Integer> names) implements Event {}

        record ForceFolder(int folder) implements Event {}
    }

    /** What a file holds. */
    private static final class Content {

        private byte[] bytes = new byte[BLOCK];
        private int size;

        void write(long at, byte[] from, int begin, int end) {
            var last = Math.toIntExact(at + end);
            if (last > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(last, 2 * bytes.length));
            }
            System.arraycopy(from, begin, bytes, Math.toIntExact(at) + begin, end - begin);
            size = Math.max(size, last);
        }

        void truncate(long to) {
            if (to < size) {
                Arrays.fill(bytes, Math.toIntExact(to), size, (byte) 0);
                size = Math.toIntExact(to);
            }
        }

        byte[] bytes() {
            return Arrays.copyOf(bytes, size);
        }
    }

    /** Files and folders as they would be found. */
    private static final class Image {

        private final Map<Integer, Content> contents = new HashMap<>();
        private final Map<Integer, Map<String, Integer>> folders = new HashMap<>();

        Content content(int file) {
            return contents.computeIfAbsent(file, _ -> new Content());
        }

        void name(Event.Names change) {
            var names = folders.computeIfAbsent(change.folder(), _ -> new TreeMap<>());
            change.names().forEach((name, file) -> {
                if (file == null) {
                    names.remove(name);
                } else {
                    names.put(name, file);
                }
            });
        }

        void write(int folder, Path to, Recording recording) throws IOException {
            Files.createDirectories(to);
            for (var named : folders.getOrDefault(folder, Map.of()).entrySet()) {
                var target = to.resolve(named.getKey());
                if (recording.isFolder(named.getValue())) {
                    write(named.getValue(), target, recording);
                } else {
                    Files.write(target, content(named.getValue()).bytes());
                }
            }
        }
    }

    private final Map<Integer, Boolean> isFolder = new HashMap<>(Map.of(ROOT, true));

    synchronized void add(Event event) {
        events.add(event);
    }

    synchronized void isFolder(int number, boolean folder) {
        isFolder.put(number, folder);
    }

    private boolean isFolder(int number) {
        return isFolder.get(number);
    }

    synchronized int size() {
        return events.size();
    }

    synchronized Event at(int event) {
        return events.get(event);
    }

    /** What another process finds when this one is killed after so many events: the system has taken all of them. */
    synchronized void kill(int after, Path to) throws IOException {
        var image = new Image();
        events.subList(0, after).forEach(it -> apply(it, image));
        image.write(ROOT, to, this);
    }

    /**
     * What is found when the power goes: all that was forced, and of the rest each block of 4 KiB, each truncation and
     * each change of names as it happens to be.
     */
    synchronized void cut(int after, SplittableRandom random, Path to) throws IOException {
        var image = new Image();
        var forced = lastForces(after);
        for (var at = 0; at < after; at++) {
            var event = events.get(at);
            if (at < forced.getOrDefault(key(event), -1)) {
                apply(event, image);
            } else if (event instanceof Event.Write write) {
                applySome(write, image, random);
            } else if (random.nextBoolean()) {
                apply(event, image);
            }
        }
        image.write(ROOT, to, this);
    }

    /** For each file and each folder, the last event that made it durable. A folder's key is its complement. */
    private Map<Integer, Integer> lastForces(int after) {
        var forced = new HashMap<Integer, Integer>();
        for (var at = 0; at < after; at++) {
            var event = events.get(at);
            if (event instanceof Event.Force || event instanceof Event.ForceFolder) {
                forced.put(key(event), at);
            }
        }
        return forced;
    }

    private static int key(Event event) {
        return switch (event) {
            case Event.Write write -> write.file();
            case Event.Truncation truncation -> truncation.file();
            case Event.Force force -> force.file();
            case Event.Names names -> ~names.folder();
            case Event.ForceFolder force -> ~force.folder();
        };
    }

    private static void apply(Event event, Image image) {
        switch (event) {
            case Event.Write write -> image.content(write.file()).write(write.at(), write.bytes(), 0, write.bytes().length);
            case Event.Truncation truncation -> image.content(truncation.file()).truncate(truncation.size());
            case Event.Names names -> image.name(names);
            case Event.Force _, Event.ForceFolder _ -> {
                // changes nothing that can be seen
            }
        }
    }

    private static void applySome(Event.Write write, Image image, SplittableRandom random) {
        var bytes = write.bytes();
        for (var begin = 0; begin < bytes.length; ) {
            var end = (int) Math.min(bytes.length, begin + BLOCK - (write.at() + begin) % BLOCK);
            if (random.nextBoolean()) {
                image.content(write.file()).write(write.at(), bytes, begin, end);
            }
            begin = end;
        }
    }
}
