package dev.sextant.store;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A path as H2 can carry it within a URL, where it would take a semicolon in the name of a folder for the beginning of a
 * setting. Each opening has a moment of its own: what H2 could not open because a disk was full, it keeps half-open under
 * its name, and would fail with it for ever after. Public because H2 makes instances of it.
 */
public class FolderPath extends FilePathWrapper {

    static final String SCHEME = "sextant";

    static {
        FilePath.register(new FolderPath());
    }

    /** The path of a file without its ending {@code .mv.db}, as H2 wants it in a URL. */
    static String of(Path file) {
        var path = file.toAbsolutePath().toString();
        return encoded(System.nanoTime(), path.substring(0, path.length() - ".mv.db".length()));
    }

    private static String encoded(long opening, String path) {
        return SCHEME + ":" + opening + ":" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /** Where the path itself begins, behind the moment of the opening. */
    private static int beginning(String path) {
        return path.indexOf(':', SCHEME.length() + 1) + 1;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FilePathWrapper wrap(FilePath base) {
        var opening = Long.parseLong(name, SCHEME.length() + 1, beginning(name) - 1, 10);
        return getPath(encoded(opening, base.toString()));
    }

    @Override
    protected FilePath unwrap(String path) {
        return FilePath.get(URLDecoder.decode(path.substring(beginning(path)), StandardCharsets.UTF_8));
    }
}
