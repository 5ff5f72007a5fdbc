package dev.sextant.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

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

    /** Deletes a file or an empty folder, if it is there. */
    default void delete(Path path) throws IOException {
        Files.deleteIfExists(path);
    }

    /** Puts a file in the place of another in the same folder, all at once. */
    default void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Makes the names in a folder durable where the platform can; Windows opens no folders and needs none of this. */
    default void forceFolder(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notHere) {
            // the files themselves were forced; only a new name may be lost with the power
        }
    }

    /** Makes what a file holds durable, whoever has written it. */
    default void force(Path file) throws IOException {
        try (var channel = open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
