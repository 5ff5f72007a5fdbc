package dev.sextant.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** All that the logs of an engagement still know, also those that were set aside, joined where one entry leads to the next. */
final class LogHistory {

    private final TreeMap<Long, List<Known>> known = new TreeMap<>();

    private record Known(String previous, Kept kept) {}

    private LogHistory(List<LogRecord> records) {
        records.forEach(it -> known.computeIfAbsent(it.entry().seq(), _ -> new ArrayList<>()).add(new Known(it.previous(), it.kept())));
    }

    static LogHistory of(Place place) throws IOException {
        var records = new ArrayList<LogRecord>();
        for (var log : place.allLogs()) {
            records.addAll(LogScan.of(log, place.veil()).records());
        }
        return new LogHistory(records);
    }

    /** The entries that lead on from a state, without a gap. */
    List<Kept> after(long seq, String digest) {
        var entries = new ArrayList<Kept>();
        for (var next = known(seq + 1, it -> it.previous.equals(digest)); next.isPresent(); ) {
            var found = next.get().kept;
            entries.add(found);
            next = known(found.seq() + 1, it -> it.previous.equals(found.digest()));
        }
        return entries;
    }

    /** The entries that led to a state, without a gap. */
    List<Kept> until(long seq, String digest) {
        var entries = new ArrayList<Kept>();
        for (var last = known(seq, it -> it.kept.digest().equals(digest)); last.isPresent(); ) {
            var found = last.get();
            entries.add(found.kept);
            last = known(found.kept.seq() - 1, it -> it.kept.digest().equals(found.previous));
        }
        return entries.reversed();
    }

    /** After a recovery there may be several of one number; the youngest log is right. */
    private Optional<Known> known(long seq, Predicate<Known> fits) {
        return known.getOrDefault(seq, List.of()).reversed().stream().filter(fits).findFirst();
    }
}
