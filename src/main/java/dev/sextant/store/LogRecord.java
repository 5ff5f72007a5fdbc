package dev.sextant.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sextant.journal.Entry;
import dev.sextant.json.Digest;
import dev.sextant.json.Json;
import dev.sextant.json.PlanJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the log has it: {@code [length][CRC-32C][JSON]}, both numbers of four bytes, big end first. The JSON
 * lies under the veil of its engagement. Several that were forced together stand in one frame, {@code [-length][CRC-32C]}
 * and the records: so a frame is either whole or was never acknowledged, and one with another behind it is whole or damaged.
 *
 * @param previous the digest of the plan before the entry
 * @param written the digest of the plan after the entry, where its format was an older one; nothing where it follows from
 *     the entry
 */
record LogRecord(String previous, Entry entry, @Nullable String written) {

    static final int HEADER = 8;

    private static final int ALONE = 0;

    /** Turns the check over, so that what is left of a frame is never taken for records that stand alone. */
    private static final int WITHIN = -1;

    private static final JsonMapper MAPPER = Json.mapper();
    private static final PlanJson JSON = new PlanJson();
    private static final TypeReference<Form> FORM = new TypeReference<>() {};

    /**
     * The JSON of a record.
     *
     * @param format of the parts; the first one was not named
     */
    private record Form(@Nullable Integer format, String previous, Entry entry) {}

    LogRecord(String previous, Entry entry) {
        this(previous, entry, null);
    }

    byte[] bytes(Veil veil) {
        return bytes(veil, ALONE);
    }

    private byte[] bytes(Veil veil, int where) {
        try {
            var json = MAPPER.writeValueAsBytes(new Form(PlanJson.FORMAT, previous, entry));
            var content = veil.over(Veil.Sort.LOG, entry.seq(), json);
            return ByteBuffer.allocate(HEADER + content.length).putInt(content.length).putInt(check(content, 0, content.length) ^ where).put(content).array();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An entry could not be written to memory", impossible);
        }
    }

    /** One frame. */
    static byte[] bytes(List<LogRecord> together, Veil veil) {
        if (together.size() == 1) {
            return together.getFirst().bytes(veil);
        }
        var records = new ByteArrayOutputStream();
        together.forEach(it -> records.writeBytes(it.bytes(veil, WITHIN)));
        var content = records.toByteArray();
        return ByteBuffer.allocate(HEADER + content.length)
                .putInt(-content.length)
                .putInt(check(content, 0, content.length))
                .put(content)
                .array();
    }

    Kept kept() {
        return new Kept(entry, written != null ? written : before(previous).with(entry.edits()).hex());
    }

    /** The length of the frame at this place with its header, or nothing if there is no intact one. */
    static Optional<Integer> length(byte[] log, int at) {
        return length(log, at, ALONE);
    }

    private static Optional<Integer> length(byte[] log, int at, int where) {
        if (log.length - at < HEADER) {
            return Optional.empty();
        }
        var length = Math.abs(lengthSaid(log, at));
        if (length <= 0 || length > log.length - at - HEADER) {
            return Optional.empty();
        }
        return (checkSaid(log, at) ^ where) == check(log, at + HEADER, length) ? Optional.of(HEADER + length) : Optional.empty();
    }

    /** @throws IOException if there are no entries of this form in the frame, or they lie under another veil */
    static List<LogRecord> read(byte[] log, int at, int length, Veil veil) throws IOException {
        if (lengthSaid(log, at) > 0) {
            return List.of(readOne(log, at, length, veil));
        }
        var records = new ArrayList<LogRecord>();
        for (var next = at + HEADER; next < at + length; ) {
            var own = length(log, next, WITHIN).orElseThrow(() -> new IOException("There is no record in the frame"));
            records.add(readOne(log, next, own, veil));
            next += own;
        }
        return records;
    }

    private static LogRecord readOne(byte[] log, int at, int length, Veil veil) throws IOException {
        var json = veil.lift(Veil.Sort.LOG, Arrays.copyOfRange(log, at + HEADER, at + length));
        var format = format(json);
        var form = JSON.read(json, format, FORM);
        return format == PlanJson.FORMAT
                ? new LogRecord(form.previous, form.entry)
                : new LogRecord(form.previous, form.entry, before(form.previous).withWritten(json).hex());
    }

    private static int format(byte[] json) throws IOException {
        try (var parser = MAPPER.createParser(json)) {
            parser.nextToken();
            return "format".equals(parser.nextFieldName()) ? parser.nextIntValue(1) : 1;
        }
    }

    private static Digest before(String previous) {
        return new Digest(new BigInteger(previous, 16));
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
