package dev.sextant.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sextant.journal.Entry;
import dev.sextant.json.Digest;
import dev.sextant.json.Json;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * An entry as the log has it: {@code [length][CRC-32C][JSON]}, both numbers of four bytes, big end first. The JSON
 * lies under the veil of its engagement.
 *
 * @param previous the digest of the plan before the entry
 */
record LogRecord(String previous, Entry entry) {

    static final int HEADER = 8;

    private static final JsonMapper MAPPER = Json.mapper();

    byte[] bytes(Veil veil) {
        try {
            var content = veil.over(Veil.Sort.LOG, entry.seq(), MAPPER.writeValueAsBytes(this));
            return ByteBuffer.allocate(HEADER + content.length).putInt(content.length).putInt(check(content)).put(content).array();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An entry could not be written to memory", impossible);
        }
    }

    Kept kept() {
        var before = new Digest(new BigInteger(previous, 16));
        return new Kept(entry, before.with(entry.edits()).hex());
    }

    /** The length of the record at this place with its header, or nothing if there is no intact one. */
    static Optional<Integer> length(byte[] log, int at) {
        if (log.length - at < HEADER) {
            return Optional.empty();
        }
        var header = ByteBuffer.wrap(log, at, HEADER);
        var length = header.getInt();
        if (length <= 0 || length > log.length - at - HEADER) {
            return Optional.empty();
        }
        var check = new CRC32C();
        check.update(log, at + HEADER, length);
        return header.getInt() == (int) check.getValue() ? Optional.of(HEADER + length) : Optional.empty();
    }

    /** @throws IOException if it is no entry of this form, or lies under another veil */
    static LogRecord read(byte[] log, int at, int length, Veil veil) throws IOException {
        var content = veil.lift(Veil.Sort.LOG, Arrays.copyOfRange(log, at + HEADER, at + length));
        return MAPPER.readValue(content, LogRecord.class);
    }

    private static int check(byte[] content) {
        var check = new CRC32C();
        check.update(content);
        return (int) check.getValue();
    }
}
