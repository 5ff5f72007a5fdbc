package dev.sextant.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.h2.store.fs.FilePath;

/** Puts a disk of a test under H2 too. */
public final class WatchedFolderPath extends FolderPath {

    private static final AtomicReference<Watch> WATCH = new AtomicReference<>();

    /** A disk that stands between H2 and its file. */
    interface Watch {
        FileChannel over(Path file, FileChannel real) throws IOException;
    }

    static void put(Watch watch) {
        FolderPath.of(Path.of("any.mv.db")); // registers itself first
        WATCH.set(watch);
        FilePath.register(new WatchedFolderPath());
    }

    static void remove() {
        FilePath.register(new FolderPath());
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return WATCH.get().over(Path.of(getBase().toString()), super.open(mode));
    }
}
