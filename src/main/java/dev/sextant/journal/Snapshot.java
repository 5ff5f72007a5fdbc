package dev.sextant.journal;

import dev.sextant.plan.Kind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/**
 * A verified copy of a plan.
 *
 * @param id of the engagement
 * @param seq of the last entry in it
 * @param at when it was written
 * @param counts how many parts of each kind it holds
 * @param later how many intact entries the log has after it
 */
public record Snapshot(String id, long seq, Instant at, Map<Kind, Integer> counts, long later) {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS").withZone(ZoneOffset.UTC);

    /** Tells it from the others of its engagement: {@code 20270326T091200000-96}, in UTC. */
    public String name() {
        return STAMP.format(at) + "-" + seq;
    }

    public int count(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }
}
