package dev.sextant.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sextant.journal.Entry;
import dev.sextant.json.Digest;
import dev.sextant.json.Json;
import dev.sextant.json.PlanJson;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the log has it: {@code [length][CRC-32C][JSON]}, both numbers of four bytes, big end first. The JSON
 * lies under the veil of its engagement.
 *
 * @param previous the digest of the plan before the entry
 * @param written the digest of the plan after the entry, where its format was an older one; nothing where it follows from
 *     the entry
 */
record LogRecord(String previous, Entry entry, @Nullable String written) {

    static final int HEADER = 8;

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
        try {
            var json = MAPPER.writeValueAsBytes(new Form(PlanJson.FORMAT, previous, entry));
            var content = veil.over(Veil.Sort.LOG, entry.seq(), json);
            return ByteBuffer.allocate(HEADER + content.length).putInt(content.length).putInt(check(content)).put(content).array();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An entry could not be written to memory", impossible);
        }
    }

    Kept kept() {
        return new Kept(entry, written != null ? written : before(previous).with(entry.edits()).hex());
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

    private static int check(byte[] content) {
        var check = new CRC32C();
        check.update(content);
        return (int) check.getValue();
    }
}
