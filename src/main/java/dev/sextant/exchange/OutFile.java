package dev.sextant.exchange;

import dev.sextant.plan.Refusal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Objects;

/**
 * A file that leaves, written whole or not at all. Only its owner may read it, wherever it lies: who else may is the
 * owner's to decide, and not that of the machine's habits.
 */
public final class OutFile {

    private OutFile() {}

    /**
     * @param replace whether a file that is there already gives way
     * @throws Refusal {@code exchange.exists} or {@code exchange.unwritable}; what was there is there still
     */
    public static void write(Path file, byte[] bytes, boolean replace) {
        requireFree(file, replace);
        var target = file.toAbsolutePath();
        try {
            if (Files.isDirectory(target)) {
                throw new IOException("It is a folder");
            }
            var part = Files.createTempFile(target.getParent(), ".sextant-", ".part"); // which only the owner may read
            try {
                fill(part, bytes);
                move(part, target);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException failed) {
            throw new Refusal("exchange.unwritable", name(file)).because(failed);
        }
    }

    /** What {@link #write} asks first, for who would otherwise work in vain. */
    public static void requireFree(Path file, boolean replace) {
        if (!replace && Files.exists(file)) {
            throw new Refusal("exchange.exists", name(file));
        }
    }

    private static String name(Path file) {
        return Objects.toString(file.getFileName(), file.toString());
    }

    private static void fill(Path part, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        if (!Arrays.equals(bytes, Files.readAllBytes(part))) {
            throw new IOException("The disk gives back something else than was written");
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
