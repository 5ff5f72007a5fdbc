package dev.sextant.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What the store asks of a disk. A test puts one in its place that fails. */
interface Disk {

    Disk REAL = new Disk() {};

    default FileChannel open(Path file, OpenOption... options) throws IOException {
        return FileChannel.open(file, options);
    }

    /** Whether a file can be changed, or something can be put into a folder. */
    default boolean isWritable(Path path) {
        return Files.isWritable(path);
    }

    /** Takes a file away, if it is there. */
    default void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /** Puts a file in the place of another in the same folder, all at once. */
    default void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }
}
