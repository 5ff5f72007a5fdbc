package dev.sextant.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sextant.journal.Entry;
import dev.sextant.json.Digest;
import dev.sextant.json.Json;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * An entry as the log has it. Those that are forced together stand in one frame, {@code [length][CRC-32C][JSON]}, both
 * numbers of four bytes, big end first: so a frame is either whole or was never acknowledged, and one that is followed by
 * another is whole or damaged.
 *
 * @param previous the digest of the plan before the entry
 */
record LogRecord(String previous, Entry entry) {

    static final int HEADER = 8;

    private static final JsonMapper MAPPER = Json.mapper();
    private static final ObjectReader READER =
            MAPPER.readerForListOf(LogRecord.class).with(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY);

    /** One frame. */
    static byte[] bytes(List<LogRecord> together) {
        try {
            var json = MAPPER.writeValueAsBytes(together.size() == 1 ? together.getFirst() : together);
            return ByteBuffer.allocate(HEADER + json.length).putInt(json.length).putInt(check(json, 0, json.length)).put(json).array();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An entry could not be written to memory", impossible);
        }
    }

    Kept kept() {
        var before = new Digest(new BigInteger(previous, 16));
        return new Kept(entry, before.with(entry.edits()).hex());
    }

    /** The length of the frame at this place with its header, or nothing if there is no intact one. */
    static Optional<Integer> length(byte[] log, int at) {
        if (log.length - at < HEADER) {
            return Optional.empty();
        }
        var length = lengthSaid(log, at);
        if (length <= 0 || length > log.length - at - HEADER) {
            return Optional.empty();
        }
        return checkSaid(log, at) == check(log, at + HEADER, length) ? Optional.of(HEADER + length) : Optional.empty();
    }

    /** @throws IOException if there are no entries of this form */
    static List<LogRecord> read(byte[] log, int at, int length) throws IOException {
        return READER.readValue(log, at + HEADER, length - HEADER);
    }

    static int lengthSaid(byte[] log, int at) {
        return ByteBuffer.wrap(log, at, HEADER).getInt();
    }

    static int checkSaid(byte[] log, int at) {
        return ByteBuffer.wrap(log, at, HEADER).getInt(at + Integer.BYTES);
    }

    static int check(byte[] bytes, int from, int length) {
        var check = new CRC32C();
        check.update(bytes, from, length);
        return (int) check.getValue();
    }
}
