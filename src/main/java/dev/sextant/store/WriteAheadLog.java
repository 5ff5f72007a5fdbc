package dev.sextant.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entries on the disk before anything else knows of them. */
final class WriteAheadLog implements AutoCloseable {

    private final Disk disk;
    private final Path file;
    private final Veil veil;
    private @Nullable FileChannel channel;
    private @Nullable Presence presence;
    private long end;
    private long next;

    private WriteAheadLog(Disk disk, Path file, Veil veil, long end) {
        this.disk = disk;
        this.file = file;
        this.veil = veil;
        this.end = end;
        this.next = end;
    }

    /** @param end behind the last intact record; whatever stands there goes */
    static WriteAheadLog open(Disk disk, Path file, Veil veil, long end) throws IOException {
        var log = new WriteAheadLog(disk, file, veil, end);
        log.open();
        return log;
    }

    /** Writes and forces, all of them or none. What was appended stays only when {@link #keep} follows. */
    void append(List<LogRecord> records) throws IOException {
        write(LogRecord.bytes(records, veil));
    }

    /** Writes, one by one, what has been acknowledged before, into a log that nobody knows yet. */
    void fill(List<LogRecord> records) throws IOException {
        var bytes = new ByteArrayOutputStream();
        records.forEach(it -> bytes.writeBytes(it.bytes(veil)));
        write(bytes.toByteArray());
        keep();
    }

    private void write(byte[] bytes) throws IOException {
        var buffer = ByteBuffer.wrap(bytes);
        var open = open();
        requirePresent();
        while (buffer.hasRemaining()) {
            open.write(buffer, end + buffer.position());
        }
        open.force(false);
        next = end + buffer.limit();
    }

    void keep() {
        end = next;
    }

    /** @throws dev.sextant.plan.Refusal if another file stands in its place, or somebody else has written it */
    void requirePresent() throws IOException {
        if (presence != null) {
            presence.require(end);
        }
    }

    /** Takes back what was not kept, on a new channel: the old one may be what failed. */
    void rewind() throws IOException {
        if (presence != null) {
            presence.require();
        }
        close();
        next = end;
        open();
    }

    /** Gives what is there another name and begins again with nothing. */
    void turn(Path full) throws IOException {
        close();
        disk.move(file, full);
        end = 0;
        next = 0;
        open();
    }

    long size() {
        return end;
    }

    private FileChannel open() throws IOException {
        if (channel == null) {
            var isNew = Files.notExists(file);
            Permissions.createFile(file);
            var opened = disk.open(file, StandardOpenOption.WRITE);
            if (isNew) {
                disk.forceFolder(Folders.of(file)); // else all that will be forced into it may have no name
            }
            if (opened.size() > end) {
                opened.truncate(end);
                opened.force(true);
            }
            channel = opened;
            presence = Presence.of(file);
        }
        return channel;
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            var open = channel;
            channel = null;
            open.close();
        }
    }
}
