package dev.sextant.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sextant.journal.Engagement;
import dev.sextant.json.Json;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Risk;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What can be told of an engagement without opening it, and what its file must be.
 *
 * @param schema the format of the parts in the tables
 * @param first the number of the first entry that the file holds; above 1 only after a recovery
 * @param entries the number of the last entry that had certainly reached the disk
 * @param digest of the plan after that entry
 * @param key what the H2 file says of its own beginning, after the name of the veil that it lies under, where it does
 * @param file the SHA-256 of the H2 file; nothing while it is open, or after an abnormal end
 * @param holder who has it open
 * @param seal over all the rest
 */
record Manifest(
        int schema,
        String id,
        Words name,
        Words client,
        String method,
        long first,
        long entries,
        int tasks,
        int risks,
        Instant lastEdit,
        String digest,
        String key,
        @Nullable String file,
        @Nullable Holder holder,
        String seal) {

    private static final JsonMapper MAPPER = Json.mapper();
    private static final Pattern VEILED = Pattern.compile("(" + Veil.NAME + "):.*");

    /** A process that has an engagement open. */
    record Holder(String host, String user, long pid, Instant since) {}

    /**
     * What the manifest says of a chain of entries; who holds it and what its file is follow. Of a plan that lies under a
     * veil it tells no more than the list needs: the name.
     */
    static Manifest of(String id, int schema, String key, long first, Chain chain, Instant lastEdit) {
        var plan = chain.plan();
        var charter = plan.charter();
        var tells = veil(key).isEmpty();
        return new Manifest(
                schema, id, charter.name(), tells ? charter.client() : Words.NONE, tells ? charter.method() : "", first, chain.seq(),
                tells ? plan.all(Task.class).size() : 0, tells ? plan.all(Risk.class).size() : 0, lastEdit, chain.digest().hex(),
                key, null, null, "");
    }

    private static String veil(String key) {
        var veiled = VEILED.matcher(key);
        return veiled.matches() ? veiled.group(1) : "";
    }

    /** The name of the veil that counts; empty for none. */
    String veil() {
        return veil(key);
    }

    Manifest held(Holder holder) {
        return new Manifest(schema, id, name, client, method, first, entries, tasks, risks, lastEdit, digest, key, null, holder, "");
    }

    Manifest closed(String file) {
        return new Manifest(schema, id, name, client, method, first, entries, tasks, risks, lastEdit, digest, key, file, null, "");
    }

    boolean isClosed() {
        return file != null;
    }

    Engagement engagement() {
        return new Engagement(id, name, client, method, lastEdit, entries, tasks, risks, isClosed(), !veil().isEmpty());
    }

    void write(Disk disk, Place place, Seal key) throws IOException {
        write(disk, place.manifest(), key);
    }

    void write(Disk disk, Path file, Seal key) throws IOException {
        AtomicFile.write(disk, file, bytes(sealed(key.of(bytes(sealed(""))))));
    }

    /**
     * @param newest the newest format that is known here
     * @throws Refusal if it is damaged, or of a newer version
     */
    static Manifest read(Place place, int newest) {
        return read(place.manifest(), newest);
    }

    static Manifest read(Path file, int newest) {
        try {
            var tree = MAPPER.readTree(Files.readAllBytes(file));
            Schema.requireKnown(tree.path("schema").asInt(), newest);
            return MAPPER.treeToValue(tree, Manifest.class);
        } catch (Refusal newer) {
            throw newer;
        } catch (IOException | RuntimeException failed) {
            throw Trouble.damaged(file, failed.getClass().getSimpleName()).because(failed);
        }
    }

    /** @throws Refusal {@code store.foreign} unless this user's library has written it, for this engagement */
    Manifest requireOwn(Seal key, Place place) {
        if (!seal.equals(key.of(bytes(sealed("")))) || !id.equals(place.id())) {
            throw new Refusal("store.foreign", place.id());
        }
        return this;
    }

    private Manifest sealed(String seal) {
        return new Manifest(schema, id, name, client, method, first, entries, tasks, risks, lastEdit, digest, key, file, holder, seal);
    }

    private static byte[] bytes(Manifest manifest) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A manifest could not be written to memory", impossible);
        }
    }
}
