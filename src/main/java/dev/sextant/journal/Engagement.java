package dev.sextant.journal;

import dev.sextant.plan.Words;
import java.time.Instant;

/**
 * What a list of engagements tells of one, as it was when it was last closed or saved.
 *
 * @param id names its files; never shown
 * @param entries the number of its last entry
 * @param closed whether it was closed in order; if not, its log is looked through when it is opened
 * @param locked whether a pass phrase opens it; then no client, method, tasks and risks are told
 */
public record Engagement(
        String id, Words name, Words client, String method, Instant lastEdit, long entries, int tasks, int risks, boolean closed,
        boolean locked) {

    /** One that needs no pass phrase. */
    public Engagement(
            String id, Words name, Words client, String method, Instant lastEdit, long entries, int tasks, int risks, boolean closed) {
        this(id, name, client, method, lastEdit, entries, tasks, risks, closed, false);
    }
}
