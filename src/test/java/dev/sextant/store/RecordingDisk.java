package dev.sextant.store;

import dev.sextant.store.Recording.Event;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes down all that is done to the files below a folder. Contents come through the channels; names are looked up
 * before and after each operation, so that no rename or deletion is missed whoever does it.
 */
final class RecordingDisk implements Disk, WatchedFolderPath.Watch {

    private final Path root;
    private final Recording recording = new Recording();
    private Map<Identity, Integer> numbers = new HashMap<>();
    private Map<Integer, Map<String, Integer>> folders = new HashMap<>();
    private int last = Recording.ROOT;
    private final int before;

    /** The number of an inode alone is given again at once when its file is gone. */
    private record Identity(@Nullable Object key, Object made) {}

    RecordingDisk(Path root) throws IOException {
        this.root = Files.createDirectories(root).toAbsolutePath();
        existing();
        before = recording.size();
    }

    /** How many events stand for what was there at the beginning. */
    int before() {
        return before;
    }

    Recording recording() {
        return recording;
    }

    /** What was there before anything was recorded is durable. */
    private void existing() throws IOException {
        observe();
        for (var path : Shelf.files(root)) {
            if (Files.isDirectory(path)) {
                recording.add(new Event.ForceFolder(number(path)));
            } else {
                recording.add(new Event.Write(number(path), 0, Files.readAllBytes(path)));
                recording.add(new Event.Force(number(path)));
            }
        }
    }

    @Override
    public synchronized void move(Path from, Path to) throws IOException {
        observe();
        Disk.REAL.move(from, to);
        observe();
    }

    @Override
    public synchronized void forceFolder(Path folder) throws IOException {
        observe();
        Disk.REAL.forceFolder(folder);
        recording.add(new Event.ForceFolder(number(folder)));
    }

    @Override
    public synchronized FileChannel open(Path file, OpenOption... options) throws IOException {
        observe();
        var opened = over(file, Disk.REAL.open(file, options));
        if (List.of(options).contains(StandardOpenOption.TRUNCATE_EXISTING)) {
            recording.add(new Event.Truncation(number(file), 0));
        }
        return opened;
    }

    @Override
    public synchronized FileChannel over(Path file, FileChannel real) throws IOException {
        observe();
        return new Channel(number(file), real);
    }

    private int number(Path file) throws IOException {
        return file.toAbsolutePath().equals(root) ? Recording.ROOT : Objects.requireNonNull(numbers.get(identity(file)), file::toString);
    }

    private static Identity identity(Path file) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new Identity(attributes.fileKey(), attributes.creationTime());
    }

    /** Looks which names there are, and writes down what has changed since the last look. */
    synchronized void observe() throws IOException {
        var seen = new HashMap<Identity, Integer>();
        var now = new HashMap<Integer, Map<String, Integer>>();
        look(root, Recording.ROOT, seen, now);
        for (var folder : now.entrySet()) {
            changes(folder.getKey(), folders.getOrDefault(folder.getKey(), Map.of()), folder.getValue());
        }
        numbers = seen;
        folders = now;
    }

    private void look(Path folder, int number, Map<Identity, Integer> seen, Map<Integer, Map<String, Integer>> now) throws IOException {
        var names = new TreeMap<String, Integer>();
        now.put(number, names);
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                var identity = identity(file);
                var known = numbers.get(identity);
                var own = known == null ? ++last : known;
                seen.put(identity, own);
                names.put(file.getFileName().toString(), own);
                recording.isFolder(own, Files.isDirectory(file));
                if (Files.isDirectory(file)) {
                    look(file, own, seen, now);
                }
            }
        }
    }

    private void changes(int folder, Map<String, Integer> before, Map<String, Integer> after) {
        var gone = new HashMap<Integer, String>();
        before.forEach((name, file) -> {
            if (!after.containsKey(name)) {
                gone.put(file, name);
            }
        });
        after.forEach((name, file) -> {
            if (!file.equals(before.get(name))) {
                var change = new HashMap<String, @Nullable Integer>();
                change.put(name, file);
                var from = gone.remove(file);
                if (from != null) {
                    change.put(from, null); // renamed: both or neither
                }
                recording.add(new Event.Names(folder, change));
            }
        });
        gone.values().forEach(name -> {
            var change = new HashMap<String, @Nullable Integer>();
            change.put(name, null);
            recording.add(new Event.Names(folder, change));
        });
    }

    private final class Channel extends ChannelOver {

        private final int file;

        Channel(int file, FileChannel real) {
            super(real);
            this.file = file;
        }

        @Override
        public int write(ByteBuffer bytes, long position) throws IOException {
            var copy = new byte[bytes.remaining()];
            bytes.duplicate().get(copy);
            synchronized (RecordingDisk.this) {
                observe();
                recording.add(new Event.Write(file, position, copy));
                while (bytes.hasRemaining()) {
                    super.write(bytes, position + copy.length - bytes.remaining());
                }
            }
            return copy.length;
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            synchronized (RecordingDisk.this) {
                observe();
                recording.add(new Event.Truncation(file, size));
                return super.truncate(size);
            }
        }

        @Override
        public void force(boolean metaData) throws IOException {
            synchronized (RecordingDisk.this) {
                observe();
                super.force(metaData);
                recording.add(new Event.Force(file));
            }
        }
    }
}
