package dev.sextant.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sextant.journal.Entry;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Kind;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Plans and entries as JSON. The parts of a kind stand in the order of their ids, components in that of the record. */
public final class PlanJson {

    /** The version of the form that is written here. */
    public static final int FORMAT = 4;

    private final JsonMapper mapper = Json.mapper();
    private final ObjectReader parts = mapper.readerFor(Part.class);
    private final Upgrade upgrade;

    public PlanJson() {
        this(Upgrade.KNOWN);
    }

    PlanJson(Upgrade upgrade) {
        this.upgrade = upgrade;
    }

    /** {@code {"format":4,"charter":{...},"phases":[...],"tasks":[...], ...}} in UTF-8. */
    public byte[] write(Plan plan) {
        var bytes = new ByteArrayOutputStream();
        try (var out = mapper.createGenerator(bytes)) {
            out.useDefaultPrettyPrinter();
            out.writeStartObject();
            out.writeNumberField("format", FORMAT);
            for (var kind : Kind.values()) {
                var sorted = plan.all(kind.type()).stream().sorted(Comparator.comparing(it -> it.id().value())).toList();
                if (kind != Kind.CHARTER) {
                    out.writeArrayFieldStart(kind.plural());
                } else if (!sorted.isEmpty()) {
                    out.writeFieldName(kind.plural());
                }
                for (var part : sorted) {
                    mapper.writerFor(Part.class).writeValue(out, part);
                }
                if (kind != Kind.CHARTER) {
                    out.writeEndArray();
                }
            }
            out.writeEndObject();
        } catch (IOException impossible) {
            throw new IllegalStateException("A plan could not be written to memory", impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * A plan of this format or an older one.
     *
     * @throws Refusal if it is no plan, or one of a newer format
     */
    public Plan read(byte[] bytes) {
        try {
            var tree = mapper.readTree(bytes);
            var format = tree.path("format").asInt();
            if (format < 1 || format > upgrade.format()) {
                throw new Refusal("json.format", tree.path("format").asText("?"), upgrade.format());
            }
            upgrade.apply(tree, format);
            tree.fieldNames().forEachRemaining(PlanJson::requireKnown);
            var all = new ArrayList<Part>();
            for (var kind : Kind.values()) {
                for (var node : nodes(tree, kind)) {
                    all.add(part(node, kind));
                }
            }
            return Plan.of(all);
        } catch (IOException failed) {
            throw Json.refusal(failed);
        }
    }

    private static List<JsonNode> nodes(JsonNode tree, Kind kind) {
        var field = tree.path(kind.plural());
        return kind == Kind.CHARTER && field.isObject() ? List.of(field) : field.valueStream().toList();
    }

    private Part part(JsonNode node, Kind kind) throws IOException {
        Part part = parts.readValue(node);
        if (Kind.of(part) != kind) {
            throw new Refusal("json.kind", kind.plural(), Kind.of(part).singular());
        }
        return part;
    }

    private static void requireKnown(String name) {
        if (!name.equals("format") && Stream.of(Kind.values()).noneMatch(it -> it.plural().equals(name))) {
            throw new Refusal("json.unknown", "1", name);
        }
    }

    public String write(Entry entry) {
        try {
            return mapper.writeValueAsString(entry);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An entry could not be written to memory", impossible);
        }
    }

    /** @throws Refusal if it is none */
    public Entry readEntry(byte[] json) {
        try {
            return mapper.readValue(json, Entry.class);
        } catch (IOException failed) {
            throw Json.refusal(failed);
        }
    }

    /**
     * A list of entries, each a list of {@code {"before": part or null, "after": part or null}}.
     *
     * @throws Refusal if it is none
     */
    public List<List<Edit>> readEdits(byte[] json) {
        try {
            var entries = mapper.readValue(json, new TypeReference<List<List<Edit>>>() {});
            return requireNothingMissing(entries);
        } catch (IOException failed) {
            throw Json.refusal(failed);
        }
    }

    /**
     * Edits of one entry as {@link #writeEdits} wrote them, in this format or an older one.
     *
     * @throws Refusal if they are none
     */
    public List<Edit> readEdits(String json, int format) {
        try {
            return read(json.getBytes(UTF_8), format, new TypeReference<List<Edit>>() {});
        } catch (IOException failed) {
            throw Json.refusal(failed);
        }
    }

    /**
     * Anything that holds parts, of this format or an older one.
     *
     * @throws IOException if it is something else
     */
    public <T> T read(byte[] json, int format, TypeReference<T> type) throws IOException {
        if (format == upgrade.format()) {
            return mapper.readValue(json, type);
        }
        var tree = mapper.readTree(json);
        upgrade.apply(tree, format);
        return mapper.treeToValue(tree, type);
    }

    /** The reader takes {@code null} for any list and any edit. */
    private static List<List<Edit>> requireNothingMissing(List<List<Edit>> entries) {
        if (Objects.isNull(entries) || entries.stream().anyMatch(entry -> Objects.isNull(entry) || entry.stream().anyMatch(Objects::isNull))) {
            throw new Refusal("json.null");
        }
        return entries;
    }

    /** A list of {@code {"before": part or null, "after": part or null}}, on one line. */
    public String writeEdits(List<Edit> edits) {
        try {
            return mapper.writeValueAsString(edits);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Edits could not be written to memory", impossible);
        }
    }

    /** One part, on one line. */
    public byte[] write(Part part) {
        try {
            return mapper.writerFor(Part.class).writeValueAsBytes(part);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A part could not be written to memory", impossible);
        }
    }
}
