package dev.sextant.store;

import dev.sextant.journal.Entry;

/**
 * An entry with the digest of the plan after it, in hexadecimal.
 *
 * @param digest as {@link dev.sextant.json.Digest#hex} has it
 */
record Kept(Entry entry, String digest) {

    long seq() {
        return entry.seq();
    }
}
