package dev.sextant.store;

import dev.sextant.plan.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Whether an open file is still the one in its place. On POSIX a program goes on writing into a file that was deleted or
 * replaced and hears of nothing. Where files have no identity, as on Windows, open ones cannot be replaced.
 */
final class Presence {

    private final Path file;
    private final @Nullable Object identity;

    private Presence(Path file, @Nullable Object identity) {
        this.file = file;
        this.identity = identity;
    }

    static Presence of(Path file) throws IOException {
        return new Presence(file, attributes(file).fileKey());
    }

    /** @throws Refusal {@code store.replaced} */
    void require() throws IOException {
        if (identity != null && !identity.equals(found().fileKey())) {
            throw replaced();
        }
    }

    /**
     * @param size that it has unless somebody else has written it, in bytes
     * @throws Refusal {@code store.replaced}
     */
    void require(long size) throws IOException {
        require();
        if (identity != null && size != found().size()) {
            throw replaced();
        }
    }

    private BasicFileAttributes found() throws IOException {
        try {
            return attributes(file);
        } catch (NoSuchFileException gone) {
            throw replaced().because(gone);
        }
    }

    private Refusal replaced() {
        return new Refusal("store.replaced", String.valueOf(file.getFileName()));
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class);
    }
}
