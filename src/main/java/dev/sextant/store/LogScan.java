package dev.sextant.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a log holds.
 *
 * @param records all that are intact, in the order of the file
 * @param end behind the last of the intact records that follow each other from the beginning, in bytes
 * @param torn whether something unfinished stands at the end, as an abnormal end leaves it
 * @param gap whether something damaged stands between intact records, as no abnormal end leaves it
 * @param spoilt whether what stands at the end was once whole and has been damaged since
 */
record LogScan(List<LogRecord> records, long end, boolean torn, boolean gap, boolean spoilt) {

    static final LogScan NOTHING = new LogScan(List.of(), 0, false, false, false);

    private static final int SECTOR = 512;

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
                    return new LogScan(rest(log, at + length.get(), veil, records), end, false, true, false);
                }
                at += length.get();
            } else {
                end = end < 0 ? at : end;
                at++; // an intact record may follow
            }
        }
        if (end < 0) {
            return new LogScan(List.copyOf(records), log.length, false, false, false);
        }
        var spoilt = isSpoilt(log, end);
        return new LogScan(List.copyOf(records), end, !spoilt, false, spoilt);
    }

    /**
     * Tells damage from an end that was never written: that breaks off, or reads as zeros to the end of a sector, and
     * what is written has none such.
     */
    private static boolean isSpoilt(byte[] log, int from) {
        var length = log.length - from - LogRecord.HEADER;
        if (length <= 0) {
            return false;
        }
        if (Math.abs(LogRecord.lengthSaid(log, from)) > length) {
            return LogRecord.checkSaid(log, from) == LogRecord.check(log, from + LogRecord.HEADER, length); // only its length is wrong
        }
        for (var at = from; at < log.length; at = (at / SECTOR + 1) * SECTOR) {
            if (isNothing(log, at, Math.min(log.length, (at / SECTOR + 1) * SECTOR))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNothing(byte[] log, int from, int to) {
        return Arrays.equals(log, from, to, new byte[to - from], 0, to - from);
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
            return records.addAll(LogRecord.read(log, at, length, veil));
        } catch (IOException | RuntimeException noEntry) {
            return false;
        }
    }
}
