package dev.sextant.exchange.holidays;

import dev.sextant.plan.Shift;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Some days in a row that a list says the same of. */
public record Holiday(LocalDate first, LocalDate last, Meaning meaning) {

    /**
     * What a list says of a day.
     *
     * @param worked whether it is worked although it is a weekend, rather than free
     * @param hours to which this is limited; nothing for the whole day
     */
    public record Meaning(String name, boolean worked, @Nullable Shift hours) {

        /** Whether both say the same of a day, whatever they call it. */
        boolean agreesWith(Meaning other) {
            return worked == other.worked && (hours == null ? other.hours == null : hours.equals(other.hours));
        }
    }
}
