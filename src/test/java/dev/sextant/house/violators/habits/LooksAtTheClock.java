package dev.sextant.house.violators.habits;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.application.Platform;

public final class LooksAtTheClock {

    private LooksAtTheClock() {}

    public static List<Object> surprises() {
        Supplier<Instant> now = Instant::now;
        Platform.runLater(() -> {});
        return List.of(now, LocalDate.now(), new Random(), Math.random(), UUID.randomUUID());
    }

    public static LocalDate fine(Clock clock, long seed) {
        return LocalDate.now(clock).plusDays(new Random(seed).nextInt(3));
    }
}
