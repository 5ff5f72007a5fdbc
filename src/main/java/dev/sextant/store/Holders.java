package dev.sextant.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Who has an engagement open. */
final class Holders {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private Holders() {}

    static Manifest.Holder here(Clock clock) {
        return new Manifest.Holder(host(), System.getProperty("user.name", "?"), ProcessHandle.current().pid(), clock.instant());
    }

    static String shown(Manifest.Holder holder, Clock clock) {
        return MINUTE.format(holder.since().atZone(clock.getZone()));
    }

    /** The name of this machine, without asking the network for it. */
    private static String host() {
        for (var variable : new String[] {"COMPUTERNAME", "HOSTNAME"}) {
            var name = System.getenv(variable);
            if (name != null && !name.isBlank()) {
                return name;
            }
        }
        try {
            return Files.readString(Path.of("/etc/hostname")).strip();
        } catch (IOException | RuntimeException unknown) {
            return "?";
        }
    }
}
