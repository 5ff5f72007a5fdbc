package dev.sextant.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All that the logs of an engagement still know, joined where one entry leads to the next. */
final class LogHistory {

    private final TreeMap<Long, Known> known = new TreeMap<>();

    private record Known(String previous, Kept kept) {}

    private LogHistory(List<LogRecord> records) {
        records.forEach(it -> known.put(it.entry().seq(), new Known(it.previous(), it.kept())));
    }

    static LogHistory of(Place place) throws IOException {
        var records = new ArrayList<LogRecord>();
        for (var log : place.logs()) {
            records.addAll(LogScan.of(log, place.veil()).records());
        }
        return new LogHistory(records);
    }

    /** The entries that lead on from a state, without a gap. */
    List<Kept> after(long seq, String digest) {
        var entries = new ArrayList<Kept>();
        var at = digest;
        for (var next = known.get(seq + 1); next != null && next.previous.equals(at); next = known.get(next.kept.seq() + 1)) {
            entries.add(next.kept);
            at = next.kept.digest();
        }
        return entries;
    }

    /** The entries that led to a state, without a gap. */
    List<Kept> until(long seq, String digest) {
        var entries = new ArrayList<Kept>();
        @Nullable String at = digest;
        for (var last = known.get(seq); last != null && last.kept.digest().equals(at); last = known.get(last.kept.seq() - 1)) {
            entries.add(last.kept);
            at = Objects.requireNonNull(last).previous;
        }
        return entries.reversed();
    }
}
