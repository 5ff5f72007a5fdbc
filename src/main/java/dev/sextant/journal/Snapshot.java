package dev.sextant.journal;

import dev.sextant.plan.Kind;
import java.time.Instant;
import java.util.Map;

/**
 * A verified copy of a plan.
 *
 * @param seq of the last entry in it
 * @param at when it was written
 * @param counts how many parts of each kind it holds
 * @param later how many intact entries the log has after it
 */
public record Snapshot(String id, long seq, Instant at, Map<Kind, Integer> counts, long later) {}
