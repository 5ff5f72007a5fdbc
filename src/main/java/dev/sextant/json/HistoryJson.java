package dev.sextant.json;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sextant.journal.Entry;
import dev.sextant.plan.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A history as JSON, an entry to a line. */
public final class HistoryJson {

    private static final TypeReference<Document> DOCUMENT = new TypeReference<>() {};

    private final JsonMapper mapper = Json.mapper();
    private final PlanJson plans = new PlanJson();

    private record Document(int format, List<Entry> entries) {}

    /** <code>{"format":3,"entries":[ ... ]}</code> in UTF-8, the entries in the order given. */
    public byte[] write(List<Entry> entries) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("{\"format\":" + PlanJson.FORMAT + ",\"entries\":[").getBytes(StandardCharsets.UTF_8));
        var between = "\n";
        for (var entry : entries) {
            bytes.writeBytes((between + plans.write(entry)).getBytes(StandardCharsets.UTF_8));
            between = ",\n";
        }
        bytes.writeBytes("\n]}\n".getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    /** @throws Refusal if it is no history, or one of a newer format; whether the entries lead anywhere is not looked at */
    public List<Entry> read(byte[] json) {
        try {
            var format = mapper.readTree(json).path("format").asInt();
            if (format < 1 || format > PlanJson.FORMAT) {
                throw new Refusal("json.format", format, PlanJson.FORMAT);
            }
            var document = plans.read(json, format, DOCUMENT);
            if (Objects.isNull(document) || document.entries().stream().anyMatch(Objects::isNull)) {
                throw new Refusal("json.null");
            }
            return document.entries();
        } catch (IOException failed) {
            throw Json.refusal(failed);
        }
    }
}
