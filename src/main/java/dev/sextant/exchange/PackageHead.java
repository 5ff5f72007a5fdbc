package dev.sextant.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sextant.json.Digest;
import dev.sextant.json.Json;
import dev.sextant.json.PlanJson;
import dev.sextant.plan.Kind;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Words;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a package says of itself, in its first file. It says nothing of the machine or the time of its export.
 *
 * @param format the version of the package's form
 * @param form the version of the form of the plan and the history in it
 * @param program what wrote it, if it was said
 * @param entries how many the history has; 0 where there is none
 * @param lastEdit when the plan was changed last
 * @param digest of the plan
 * @param sha256 of the other files, by name
 */
record PackageHead(
        int format,
        int form,
        @Nullable String program,
        Words name,
        Words client,
        boolean forClient,
        Map<String, Integer> counts,
        int entries,
        @Nullable Instant lastEdit,
        String digest,
        Map<String, String> sha256) {

    static final int FORMAT = 1;

    private static final JsonMapper MAPPER = Json.mapper();
    private static final int LONGEST = 60;

    /** @param files the others, by name */
    static PackageHead of(Packed packed, Map<String, byte[]> files) {
        var charter = packed.plan().charter();
        return new PackageHead(
                FORMAT, PlanJson.FORMAT, packed.program(), charter.name(), charter.client(), packed.forClient(),
                counts(packed.plan()), packed.history().size(), packed.lastEdit(), Digest.of(packed.plan()).hex(), hashes(files));
    }

    byte[] bytes() {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A head could not be written to memory", impossible);
        }
    }

    /** @throws Refusal {@code exchange.package.newer}, or {@code exchange.package.part} if it is no head */
    static PackageHead read(byte[] json, String file) {
        try {
            var tree = MAPPER.readTree(json);
            if (tree.path("format").asInt() > FORMAT || tree.path("form").asInt() > PlanJson.FORMAT) {
                throw new Refusal("exchange.package.newer", file, shortened(tree.path("program").asText("?")));
            }
            var head = MAPPER.treeToValue(tree, PackageHead.class);
            if (Objects.isNull(head) || head.format < FORMAT || head.form < 1) {
                throw new Refusal("exchange.foreign-package", file);
            }
            return head;
        } catch (IOException failed) {
            throw new Refusal("exchange.package.part", file, PackageZip.HEAD, Json.refusal(failed)).because(failed);
        }
    }

    /** Kinds with no part in the plan are left out, so that a kind which comes with a later version changes nothing here. */
    static Map<String, Integer> counts(Plan plan) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var kind : Kind.values()) {
            var number = plan.all(kind.type()).size();
            if (number > 0) {
                counts.put(kind.plural(), number);
            }
        }
        return counts;
    }

    static Map<String, String> hashes(Map<String, byte[]> files) {
        var hashes = new LinkedHashMap<String, String>();
        files.forEach((name, bytes) -> hashes.put(name, sha256(bytes)));
        return hashes;
    }

    static String shortened(String program) {
        return program.codePoints().limit(LONGEST).map(point -> Character.isISOControl(point) ? ' ' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
