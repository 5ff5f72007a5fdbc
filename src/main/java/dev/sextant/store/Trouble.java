package dev.sextant.store;

import dev.sextant.plan.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;

/** What went wrong below, as a sentence that a user can act on. Never with what a part says: that belongs to a client. */
final class Trouble {

    /** H2: somebody else has the file. */
    static final int LOCKED = 90020;

    private static final long LITTLE = 1L << 20;

    private Trouble() {}

    /** While writing. */
    static Refusal writing(Path folder, Exception failed) {
        if (failed instanceof Refusal refusal) {
            return refusal;
        }
        if (failed instanceof ReadOnlyFileSystemException) {
            return new Refusal("store.read-only", folder).because(failed);
        }
        return new Refusal(isFull(folder, failed) ? "store.full" : "store.io", folder, reason(failed)).because(failed);
    }

    /** While reading: whatever is not what this house wrote is damage. */
    static Refusal reading(Path file, Exception failed) {
        return failed instanceof Refusal refusal && refusal.code().startsWith("store.")
                ? refusal
                : damaged(file, reason(failed)).because(failed);
    }

    static Refusal damaged(Path file, String reason) {
        return new Refusal("store.damaged", Objects.requireNonNull(file.getFileName()).toString(), reason);
    }

    private static boolean isFull(Path folder, Throwable failed) {
        for (var cause = failed; cause != null; cause = cause.getCause()) {
            var said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (cause instanceof IOException && (said.contains("no space left") || said.contains("not enough space") || said.contains("quota"))) {
                return true;
            }
        }
        try {
            return Files.getFileStore(folder).getUsableSpace() < LITTLE;
        } catch (IOException unknown) {
            return false;
        }
    }

    /** H2 quotes values in its messages, so of H2 only the number is told. */
    private static String reason(Throwable failed) {
        return switch (failed) {
            case SQLException sql -> "H2 " + sql.getErrorCode();
            case Refusal refusal -> refusal.code();
            case IOException io -> io.getClass().getSimpleName() + " " + Objects.requireNonNullElse(io.getMessage(), "");
            default -> failed.getClass().getSimpleName();
        };
    }
}
