package dev.sextant.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a log holds.
 *
 * @param records all that are intact, in the order of the file
 * @param end behind the last of the intact records that follow each other from the beginning, in bytes
 * @param torn whether something unfinished stands at the end, as an abnormal end leaves it
 * @param gap whether something damaged stands between intact records, as no abnormal end leaves it
 */
record LogScan(List<LogRecord> records, long end, boolean torn, boolean gap) {

    static final LogScan NOTHING = new LogScan(List.of(), 0, false, false);

    /** @throws IOException if the file cannot be read; a file that is not there holds nothing */
    static LogScan of(Path log, Veil veil) throws IOException {
        try {
            return of(Files.readAllBytes(log), veil);
        } catch (NoSuchFileException none) {
            return NOTHING;
        }
    }

    static LogScan of(byte[] log, Veil veil) {
        var records = new ArrayList<LogRecord>();
        var at = 0;
        var end = -1;
        while (at < log.length) {
            var length = LogRecord.length(log, at);
            if (length.isPresent() && isRead(log, at, length.get(), veil, records)) {
                if (end >= 0) {
                    return new LogScan(rest(log, at + length.get(), veil, records), end, false, true);
                }
                at += length.get();
            } else {
                end = end < 0 ? at : end;
                at++; // an intact record may follow
            }
        }
        return new LogScan(List.copyOf(records), end < 0 ? log.length : end, end >= 0, false);
    }

    long lastSeq() {
        return records.isEmpty() ? 0 : records.getLast().entry().seq();
    }

    private static List<LogRecord> rest(byte[] log, int from, Veil veil, List<LogRecord> records) {
        var at = from;
        while (at < log.length) {
            var length = LogRecord.length(log, at);
            at += length.isPresent() && isRead(log, at, length.get(), veil, records) ? length.get() : 1;
        }
        return List.copyOf(records);
    }

    private static boolean isRead(byte[] log, int at, int length, Veil veil, List<LogRecord> records) {
        try {
            return records.add(LogRecord.read(log, at, length, veil));
        } catch (IOException | RuntimeException noEntry) {
            return false;
        }
    }
}
