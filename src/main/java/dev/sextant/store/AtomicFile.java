package dev.sextant.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Writes a whole file, or leaves what was there. */
final class AtomicFile {

    private AtomicFile() {}

    /** @throws IOException if it could not be written, or reads back as something else; the old file stands */
    static void write(Disk disk, Path file, byte[] bytes) throws IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            fill(disk, part, bytes);
            disk.move(part, file);
        } catch (IOException | RuntimeException failed) {
            forget(part, failed);
            throw failed;
        }
        disk.forceFolder(Folders.of(file));
    }

    private static void fill(Disk disk, Path part, byte[] bytes) throws IOException {
        Permissions.createFile(part);
        try (var channel = disk.open(part, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer, buffer.position());
            }
            channel.force(true);
        }
        if (!Arrays.equals(bytes, Files.readAllBytes(part))) {
            throw new IOException("The disk gives back something else than was written");
        }
    }

    /** On a full disk the half that was written would stand in the way of everything else. */
    private static void forget(Path part, Exception failed) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException again) {
            failed.addSuppressed(again);
        }
    }
}
