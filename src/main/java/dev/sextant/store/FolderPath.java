package dev.sextant.store;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A path as H2 can carry it within a URL, where it would take a semicolon in the name of a folder for the beginning of a
 * setting. Public because H2 makes instances of it.
 */
public class FolderPath extends FilePathWrapper {

    static final String SCHEME = "sextant";

    static {
        FilePath.register(new FolderPath());
    }

    /** The path of a file without its ending {@code .mv.db}, as H2 wants it in a URL. */
    static String of(Path file) {
        var path = file.toAbsolutePath().toString();
        return encoded(path.substring(0, path.length() - ".mv.db".length()));
    }

    private static String encoded(String path) {
        return SCHEME + ":" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FilePathWrapper wrap(FilePath base) {
        return getPath(encoded(base.toString()));
    }

    @Override
    protected FilePath unwrap(String path) {
        return FilePath.get(URLDecoder.decode(path.substring(SCHEME.length() + 1), StandardCharsets.UTF_8));
    }
}
