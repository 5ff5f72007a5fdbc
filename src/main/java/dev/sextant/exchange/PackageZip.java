package dev.sextant.exchange;

import dev.sextant.plan.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The files of a package as a zip. Written in one order and at one time, so that equal content gives equal bytes. Read
 * into memory alone, by the three names that are known; nothing in it is ever made a file.
 */
final class PackageZip {

    static final String HEAD = "package.json";
    static final String PLAN = "plan.json";
    static final String HISTORY = "history.json";

    private static final List<String> NAMES = List.of(HEAD, PLAN, HISTORY);
    private static final int LARGEST_HEAD = 256 << 10;
    private static final int LARGEST_PLAN = 32 << 20;
    private static final int LARGEST_HISTORY = 64 << 20;

    /** What is compressed more than this is no text. */
    private static final int DENSEST = 300;

    private static final int MEGABYTE = 1 << 20;
    private static final int END = 22;
    private static final int END_MARK = 0x06054b50;
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0); // January 1980 is kept with a time zone

    private final byte[] zip;
    private final String file;
    private final SequencedMap<String, byte[]> files = new LinkedHashMap<>();

    private PackageZip(byte[] zip, String file) {
        this.zip = zip;
        this.file = file;
    }

    /** @param files by name, in the order in which they are to stand */
    static byte[] write(SequencedMap<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : files.entrySet()) {
                var place = new ZipEntry(entry.getKey());
                place.setTimeLocal(TIME);
                zip.putNextEntry(place);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("A package could not be written to memory", impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * The files by name, in the order in which they are known; the history may be missing.
     *
     * @throws Refusal {@code exchange.package.content}, {@code exchange.package.excess}, {@code exchange.package.missing} or
     *     {@code exchange.damaged}
     */
    static Map<String, byte[]> read(byte[] zip, String file) {
        var reading = new PackageZip(zip, file);
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                reading.take(entry.getName(), entries);
            }
        } catch (Refusal refused) {
            throw refused;
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refusal("exchange.damaged", file).because(broken);
        }
        reading.requireEnd();
        return reading.files;
    }

    private void take(String name, ZipInputStream content) throws IOException {
        if (files.size() == NAMES.size() || !name.equals(NAMES.get(files.size()))) {
            throw new Refusal("exchange.package.content", file, shortened(name));
        }
        var most = largest(name);
        var bytes = content.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new Refusal("exchange.package.excess", file, name, Math.max(1, most / MEGABYTE));
        }
        files.put(name, bytes);
    }

    private int largest(String name) {
        var most = switch (name) {
            case HEAD -> LARGEST_HEAD;
            case PLAN -> LARGEST_PLAN;
            default -> LARGEST_HISTORY;
        };
        return (int) Math.min(most, Math.max(MEGABYTE, (long) zip.length * DENSEST));
    }

    /** The list of contents at the end has to tell of what was read and of nothing else. */
    private void requireEnd() {
        if (zip.length < END) {
            throw new Refusal("exchange.damaged", file);
        }
        var end = ByteBuffer.wrap(zip, zip.length - END, END).order(ByteOrder.LITTLE_ENDIAN);
        if (end.getInt() != END_MARK || end.getInt(zip.length - END + 4) != 0) {
            throw new Refusal("exchange.damaged", file);
        }
        if (end.getShort(zip.length - END + 10) != files.size()) {
            throw new Refusal("exchange.package.content", file, "?");
        }
        if (!files.containsKey(PLAN)) {
            throw new Refusal("exchange.package.missing", file, files.isEmpty() ? HEAD : PLAN);
        }
    }

    /** A name that somebody else gave, as a sentence can show it. */
    private static String shortened(String name) {
        var points = name.codePoints().limit(60).map(point -> Character.isISOControl(point) ? '?' : point).toArray();
        return points.length == 0 ? "?" : new String(points, 0, points.length);
    }
}
