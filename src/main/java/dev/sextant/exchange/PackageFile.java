package dev.sextant.exchange;

import dev.sextant.journal.Entry;
import dev.sextant.journal.History;
import dev.sextant.json.HistoryJson;
import dev.sextant.json.PlanJson;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what this program has written for another machine: a package, or a bare plan. Nothing of it is believed unseen. */
public final class PackageFile {

    public static final String ENDING = ".sextant";

    /** The largest package that is read, in bytes. */
    public static final int LARGEST = 32 << 20;

    private static final byte[] START = {'P', 'K', 3, 4};
    private static final int NAME_AT = 30;
    private static final int LONGEST_NAME = 300;
    private static final Instant FIRST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    private PackageFile() {}

    /** Whether a file is a package by its name or by its first bytes; whether it is a sound one, {@link #read} says. */
    public static boolean isPackage(Path path) {
        var start = start(path);
        var name = PackageZip.HEAD.getBytes(StandardCharsets.US_ASCII);
        return path.toString().toLowerCase(Locale.ROOT).endsWith(ENDING)
                || start.length == NAME_AT + name.length
                        && Arrays.equals(start, 0, START.length, START, 0, START.length)
                        && Arrays.equals(start, NAME_AT, start.length, name, 0, name.length);
    }

    /** Whether a file can only be a plan of this program's own, because it begins as JSON does. */
    public static boolean isPlan(Path path) {
        return new String(start(path), StandardCharsets.UTF_8).stripLeading().startsWith("{");
    }

    private static byte[] start(Path path) {
        try (var stream = Files.newInputStream(path)) {
            return stream.readNBytes(NAME_AT + PackageZip.HEAD.length());
        } catch (IOException unreadable) {
            return new byte[0]; // whoever reads it whole says why
        }
    }

    /**
     * Reads a package. The history has been played from its first entry to its last and leads to the plan.
     *
     * @throws Refusal {@code exchange.missing}, {@code exchange.empty}, {@code exchange.large}, {@code exchange.unreadable},
     *     {@code exchange.damaged}, {@code exchange.package.newer}, {@code exchange.package.content}, {@code
     *     exchange.package.missing}, {@code exchange.package.excess}, {@code exchange.package.changed}, {@code
     *     exchange.package.part}, {@code exchange.package.entry} or {@code exchange.package.head}, with the file's name
     */
    public static Packed read(Path path) {
        return read(bytes(path), name(path));
    }

    /** A plan as JSON, which brings neither a history nor anything else that could be checked. */
    public static Packed readPlan(Path path) {
        var bytes = bytes(path);
        return new Packed(null, false, null, plan(bytes, name(path), name(path)), List.of());
    }

    static Packed read(byte[] zip, String file) {
        try {
            return packed(PackageZip.read(zip, file), file);
        } catch (Refusal refused) {
            throw refused;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError damaged) {
            throw new Refusal("exchange.damaged", file).because(damaged);
        }
    }

    private static Packed packed(Map<String, byte[]> files, String file) {
        var others = new LinkedHashMap<>(files);
        var head = PackageHead.read(Objects.requireNonNull(others.remove(PackageZip.HEAD)), file);
        requireFingerprints(head, others, file);
        var plan = plan(Objects.requireNonNull(files.get(PackageZip.PLAN)), file, PackageZip.PLAN);
        var history = history(files.get(PackageZip.HISTORY), plan, file);
        var lastEdit = history.isEmpty() ? head.lastEdit() : history.getLast().at();
        var packed = new Packed(head.program(), head.forClient(), lastEdit, plan, history);
        requireHead(head, PackageHead.of(packed, others), file);
        return packed;
    }

    private static void requireFingerprints(PackageHead head, Map<String, byte[]> files, String file) {
        if (!head.sha256().keySet().equals(files.keySet())) {
            throw new Refusal("exchange.package.head", file);
        }
        PackageHead.hashes(files).forEach((name, hash) -> {
            if (!hash.equals(head.sha256().get(name))) {
                throw new Refusal("exchange.package.changed", file, name);
            }
        });
    }

    private static Plan plan(byte[] json, String file, String part) {
        return part(file, part, () -> {
            var plan = new PlanJson().read(json);
            plan.charter();
            return plan;
        });
    }

    private static List<Entry> history(byte @Nullable [] json, Plan plan, String file) {
        if (json == null) {
            return List.of();
        }
        var history = part(file, PackageZip.HISTORY, () -> new HistoryJson().read(json));
        for (var entry : history) {
            if (!isCredible(entry)) {
                throw new Refusal("exchange.package.entry", file, entry.seq());
            }
        }
        if (!part(file, PackageZip.HISTORY, () -> History.replayed(history)).equals(plan)) {
            throw new Refusal("exchange.package.changed", file, PackageZip.HISTORY);
        }
        return history;
    }

    /** Whether a journal can have written it: what a plan refuses is not all that can be wrong with an entry. */
    private static boolean isCredible(Entry entry) {
        var undoes = entry.undoes();
        return entry.branch().equals(Entry.MAIN)
                && isCredible(entry.at())
                && isCredible(entry.by())
                && isCredible(entry.label())
                && (undoes == null || undoes > 0 && undoes < entry.seq());
    }

    private static boolean isCredible(Instant at) {
        return !at.isBefore(FIRST) && at.isBefore(LAST);
    }

    private static boolean isCredible(String name) {
        return name.length() <= LONGEST_NAME && name.codePoints().noneMatch(Character::isISOControl);
    }

    /** What the head says is shown before anything is taken, so it has to be what is there. */
    private static void requireHead(PackageHead said, PackageHead found, String file) {
        if (said.form() == found.form() && !said.digest().equals(found.digest())) {
            throw new Refusal("exchange.package.changed", file, PackageZip.PLAN);
        }
        var credible = isCredible(Objects.requireNonNullElse(said.program(), ""))
                && (said.lastEdit() == null || isCredible(said.lastEdit()))
                && !(said.forClient() && said.entries() > 0);
        if (!credible
                || !said.name().equals(found.name())
                || !said.client().equals(found.client())
                || !said.counts().equals(found.counts())
                || said.entries() != found.entries()
                || !Objects.equals(said.lastEdit(), found.lastEdit())) {
            throw new Refusal("exchange.package.head", file);
        }
    }

    private static <T> T part(String file, String part, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Refusal refused) {
            throw new Refusal("exchange.package.part", file, part, refused).because(refused);
        }
    }

    private static byte[] bytes(Path path) {
        return FileBytes.of(path, LARGEST);
    }

    private static String name(Path path) {
        return Objects.toString(path.getFileName(), path.toString());
    }
}
