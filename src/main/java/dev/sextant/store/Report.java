package dev.sextant.store;

import dev.sextant.plan.Kind;
import dev.sextant.plan.Refusal;
import java.util.List;
import java.util.Map;

/**
 * What an engagement's files hold, and what is wrong with them.
 *
 * @param entries the number of the last entry; 0 where the file cannot be read
 * @param parts how many there are of each kind; empty where the file cannot be read
 * @param digest of the plan; empty where the file cannot be read
 * @param logEntries intact entries in the log that is being written
 * @param snapshots how many were read again and are what was written
 * @param problems none when all is well
 */
public record Report(
        String id, long entries, Map<Kind, Integer> parts, String digest, int logEntries, int snapshots, List<Refusal> problems) {

    public boolean isSound() {
        return problems.isEmpty();
    }
}
