package dev.sextant;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sextant.json.Json;
import dev.sextant.ui.kit.Preferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps how the user likes the window. Losing it costs a click, so nothing here stops the program. */
final class PreferencesFile {

    private static final Logger LOG = LoggerFactory.getLogger(PreferencesFile.class);

    private final JsonMapper mapper = Json.mapper();
    private final Path file;

    PreferencesFile(Path file) {
        this.file = file;
    }

    Preferences read(Preferences otherwise) {
        try {
            return Files.exists(file) ? mapper.readValue(file.toFile(), Preferences.class) : otherwise;
        } catch (IOException unreadable) {
            LOG.warn("The preferences could not be read and begin anew");
            return otherwise;
        }
    }

    void write(Preferences preferences) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            mapper.writeValue(file.toFile(), preferences);
        } catch (IOException unwritable) {
            LOG.warn("The preferences could not be kept");
        }
    }
}
