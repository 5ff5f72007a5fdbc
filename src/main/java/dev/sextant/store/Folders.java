package dev.sextant.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a user's engagements are.
 *
 * @param library one folder for each engagement
 * @param snapshots their verified copies, apart so that one accident does not take both
 */
public record Folders(Path library, Path snapshots) {

    public static Folders in(Path data) {
        return new Folders(data.resolve("library"), data.resolve("snapshots"));
    }

    /** The place that the platform has for a program's data. */
    public static Folders standard() {
        return standard(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", ".")));
    }

    /**
     * @param os the name of the operating system, as the system property {@code os.name} has it
     * @param environment variables; XDG_DATA_HOME (freedesktop.org base directories) and LOCALAPPDATA are heeded
     */
    static Folders standard(String os, Map<String, String> environment, Path home) {
        var name = os.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return in(place(environment.get("LOCALAPPDATA"), home.resolve("AppData").resolve("Local")).resolve("Sextant"));
        }
        if (name.startsWith("mac")) {
            return in(home.resolve("Library").resolve("Application Support").resolve("Sextant"));
        }
        return in(place(environment.get("XDG_DATA_HOME"), home.resolve(".local").resolve("share")).resolve("sextant"));
    }

    /** The folder that a file lies in. */
    static Path of(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "A file lies in a folder");
    }

    private static Path place(@Nullable String named, Path otherwise) {
        return named == null || named.isBlank() || !Path.of(named).isAbsolute() ? otherwise : Path.of(named);
    }
}
