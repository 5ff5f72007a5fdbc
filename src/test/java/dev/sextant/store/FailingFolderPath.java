package dev.sextant.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.h2.store.fs.FilePath;

/** Puts a failing disk under H2 too. */
public final class FailingFolderPath extends FolderPath {

    private static final AtomicReference<FailingDisk> DISK = new AtomicReference<>();

    static void put(FailingDisk disk) {
        FolderPath.of(Path.of("any.mv.db")); // registers itself first
        DISK.set(disk);
        FilePath.register(new FailingFolderPath());
    }

    static void remove() {
        FilePath.register(new FolderPath());
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return DISK.get().failing(super.open(mode));
    }
}
