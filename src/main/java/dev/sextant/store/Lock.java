package dev.sextant.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps an engagement to one library. H2 locks its file too, but lets everybody within a process share it. Lies in a file
 * of its own, because on POSIX a process loses its lock when it closes any channel to the locked file.
 */
final class Lock implements AutoCloseable {

    private final FileChannel channel;

    private Lock(FileChannel channel) {
        this.channel = channel;
    }

    /** Nothing if another has it. The system lets go of it when the process ends, however it ends. */
    static Optional<Lock> take(Place place) throws IOException {
        Permissions.createFile(place.lock());
        var channel = FileChannel.open(place.lock(), StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return Optional.of(new Lock(channel));
            }
        } catch (OverlappingFileLockException here) {
            channel.close();
            return Optional.empty();
        } catch (IOException failed) {
            channel.close();
            throw failed;
        }
        channel.close();
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
