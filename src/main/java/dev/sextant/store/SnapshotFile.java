package dev.sextant.store;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sextant.journal.Snapshot;
import dev.sextant.json.Digest;
import dev.sextant.json.Json;
import dev.sextant.json.PlanJson;
import dev.sextant.plan.Kind;
import dev.sextant.plan.Plan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A plan as a snapshot has it: compressed text, whose first line is the head and the rest the plan's canonical JSON.
 *
 * @param file where it lies
 */
record SnapshotFile(Path file, Head head, Plan plan) {

    private static final JsonMapper MAPPER = Json.mapper();
    private static final PlanJson JSON = new PlanJson();
    private static final int LARGEST = 256 << 20;
    private static final int LONGEST_HEAD = 64 << 10;

    /**
     * What a snapshot says of itself.
     *
     * @param digest of the plan
     * @param sha256 of the bytes of the plan's JSON
     */
    record Head(int format, String id, long seq, Instant at, String digest, String sha256, Map<Kind, Integer> counts) {

        int size() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        Snapshot snapshot(long later) {
            return new Snapshot(id, seq, at, counts, later);
        }
    }

    static byte[] bytes(String id, Chain chain, Instant at) throws IOException {
        var json = JSON.write(chain.plan());
        var head = new Head(PlanJson.FORMAT, id, chain.seq(), at, chain.digest().hex(), Seal.fingerprint(json), counts(chain.plan()));
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(MAPPER.writeValueAsBytes(head));
            out.write('\n');
            out.write(json);
        }
        return bytes.toByteArray();
    }

    /** The head alone, unverified. */
    static Head head(byte[] bytes) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return head(in);
        }
    }

    /** @throws IOException if it is not what was written */
    static SnapshotFile read(Path file, byte[] bytes) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            var head = head(in);
            var json = in.readNBytes(LARGEST);
            if (in.read() >= 0 || !Seal.fingerprint(json).equals(head.sha256())) {
                throw new IOException("The content does not fit its fingerprint");
            }
            var plan = JSON.read(json);
            if (!Digest.ofWritten(json).hex().equals(head.digest()) || !fits(counts(plan), head.counts())) {
                throw new IOException("The content does not fit its head");
            }
            return new SnapshotFile(file, head, plan);
        } catch (RuntimeException noPlan) {
            throw new IOException("The content is no plan", noPlan);
        }
    }

    /** Of the plan: as it was written, and as it is in today's format. */
    Set<String> digests() {
        return new LinkedHashSet<>(List.of(head.digest(), chain().digest().hex()));
    }

    /** Kinds that came later have no count in an older head. */
    private static boolean fits(Map<Kind, Integer> counts, Map<Kind, Integer> told) {
        return counts.entrySet().stream().allMatch(it -> it.getValue().equals(told.getOrDefault(it.getKey(), 0)));
    }

    Chain chain() {
        return Chain.at(plan, head.seq());
    }

    private static Head head(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.size() > LONGEST_HEAD) {
                throw new IOException("There is no head");
            }
            line.write(next);
        }
        return MAPPER.readValue(line.toString(StandardCharsets.UTF_8), Head.class);
    }

    static Map<Kind, Integer> counts(Plan plan) {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        Stream.of(Kind.values()).forEach(kind -> counts.put(kind, plan.all(kind.type()).size()));
        return counts;
    }
}
