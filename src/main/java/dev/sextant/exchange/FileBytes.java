package dev.sextant.exchange;

import dev.sextant.plan.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A file from elsewhere, taken into memory once: what is looked at is what is read. */
public final class FileBytes {

    private FileBytes() {}

    /** @param most the largest that is read, in bytes */
    public static byte[] of(Path path, int most) {
        var file = Objects.toString(path.getFileName(), path.toString());
        if (!Files.isRegularFile(path)) {
            throw new Refusal("exchange.missing", file);
        }
        try (var stream = Files.newInputStream(path)) {
            var bytes = stream.readNBytes(most + 1);
            if (bytes.length == 0) {
                throw new Refusal("exchange.empty", file);
            }
            if (bytes.length > most) {
                throw new Refusal("exchange.large", file, most >> 20);
            }
            return bytes;
        } catch (IOException unreadable) {
            throw new Refusal("exchange.unreadable", file).because(unreadable);
        }
    }
}
