package dev.sextant.exchange.holidays;

import dev.sextant.exchange.FileBytes;
import dev.sextant.exchange.Letters;
import dev.sextant.plan.Refusal;
import java.nio.file.Path;
import java.util.Objects;

/** A list of holidays in a file: iCalendar or a table, told by its first words and not by its name. */
public final class HolidayFile {

    private static final int LARGEST = 4 << 20;

    private HolidayFile() {}

    /**
     * What the list says. Nothing has changed after it.
     *
     * @param years for which rules without end are written out
     * @throws Refusal if it cannot be read, saying why
     */
    public static Holidays read(Path path, Years years) {
        return read(FileBytes.of(path, LARGEST), Objects.toString(path.getFileName(), ""), years);
    }

    /** As {@link #read(Path, Years)}, of bytes that were read already. */
    static Holidays read(byte[] bytes, String file, Years years) {
        return text(Letters.of(bytes, file), file, years);
    }

    /** A list that was copied from elsewhere. @param name what it is called in a refusal */
    public static Holidays text(String text, String name, Years years) {
        return IcsReader.isIcs(text) ? IcsReader.read(text, name, years) : TableReader.read(text, name);
    }
}
