package dev.sextant.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Archives that nobody means well with, byte by byte as the format has them (PKWARE APPNOTE 6.3.9, 4.3 and 4.4), for
 * whatever reads archives of strangers.
 */
public final class HostileZips {

    /** Names that lead out of a folder, mean a device or a stream, or are two names for one file. */
    public static final List<String> NAMES = List.of(
            "../evil.txt", "a/../../evil.txt", "..\\evil.txt", "a\\..\\..\\evil.txt", "/tmp/evil.txt", "\\evil.txt", "C:\\evil.txt", "C:evil.txt",
            "//server/share/evil.txt", "\\\\?\\C:\\evil.txt", "CON", "aux.json", "nul", "com1.txt", "plan.json:evil", "plan.json::$DATA", "evil.txt.",
            "evil.txt ", "evil\0.txt", "evil\n.txt", "\u202Etxt.live", "．．/evil.txt", "..", ".", "", "a//b", "./plan.json", "n".repeat(5_000));

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int UNIX = 3 << 8 | 20;
    private static final int REGULAR = 0100644;
    private static final int SYMLINK = 0120777;

    private HostileZips() {}

    /**
     * An entry as it stands in the archive.
     *
     * @param packed its content, deflated
     * @param said how long it claims to be when unfolded, in bytes
     * @param mode of the file, as Unix has it
     */
    private record Item(byte[] name, byte[] packed, int check, long said, int mode) {

        static Item of(String name, byte[] content) {
            var check = new CRC32();
            check.update(content);
            return new Item(name.getBytes(UTF_8), deflated(content), (int) check.getValue(), content.length, REGULAR);
        }

        Item saying(long length) {
            return new Item(name, packed, check, length, mode);
        }

        Item withMode(int mode) {
            return new Item(name, packed, check, said, mode);
        }
    }

    /** One entry of zeros, a thousand times as long as the archive. */
    public static byte[] bomb(String name, int unfolded) {
        return archive(List.of(Item.of(name, new byte[unfolded])));
    }

    /** A bomb that claims to be ten bytes long. */
    public static byte[] lying(String name, int unfolded) {
        return archive(List.of(Item.of(name, new byte[unfolded]).saying(10)));
    }

    /** An archive in an archive, and so on, with a bomb in the innermost. */
    public static byte[] nested(int levels, int unfolded) {
        var inner = bomb("bomb.bin", unfolded);
        for (var level = 0; level < levels; level++) {
            inner = archive(List.of(Item.of("level-" + level + ".zip", inner)));
        }
        return inner;
    }

    public static byte[] crowded(int entries) {
        return archive(IntStream.range(0, entries).mapToObj(it -> Item.of("entry-" + it, new byte[0])).toList());
    }

    /** Many entries that all unfold the same bytes, after Fifield's "A better zip bomb" (2019). */
    public static byte[] overlapping(int entries, int unfolded) {
        var out = new ByteArrayOutputStream();
        var one = Item.of("same", new byte[unfolded]);
        out.writeBytes(local(one));
        var names = new ByteArrayOutputStream();
        for (var entry = 0; entry < entries; entry++) {
            names.writeBytes(central(new Item(("e" + entry).getBytes(UTF_8), one.packed(), one.check(), one.said(), REGULAR), 0));
        }
        return finished(out, names, entries);
    }

    /** An entry that would be written somewhere else. */
    public static byte[] slip(String name, byte[] content) {
        return archive(List.of(Item.of(name, content)));
    }

    /** A name that stands for a file elsewhere, and then a file written through it. */
    public static byte[] symlink(String target) {
        return archive(List.of(Item.of("link", target.getBytes(UTF_8)).withMode(SYMLINK), Item.of("link/evil.txt", "evil".getBytes(UTF_8))));
    }

    /** The same name twice, with different contents: a checker may see one, a reader the other. */
    public static byte[] twice(String name, byte[] first, byte[] second) {
        return archive(List.of(Item.of(name, first), Item.of(name, second)));
    }

    /** The list at the end calls an entry otherwise than the entry itself does. */
    public static byte[] renamed(String local, String central, byte[] content) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(local(Item.of(local, content)));
        var names = new ByteArrayOutputStream();
        names.writeBytes(central(Item.of(central, content), 0));
        return finished(out, names, 1);
    }

    /** Each archive broken off at several places. */
    public static List<byte[]> cut(byte[] whole) {
        return IntStream.range(0, 16).mapToObj(it -> Arrays.copyOf(whole, whole.length * it / 16)).toList();
    }

    private static byte[] archive(List<Item> items) {
        var out = new ByteArrayOutputStream();
        var names = new ByteArrayOutputStream();
        for (var item : items) {
            names.writeBytes(central(item, out.size()));
            out.writeBytes(local(item));
        }
        return finished(out, names, items.size());
    }

    private static byte[] local(Item item) {
        return little(30 + item.name().length + item.packed().length)
                .putInt(LOCAL).putShort((short) 20).putShort((short) 0x800).putShort((short) 8).putInt(0)
                .putInt(item.check()).putInt(item.packed().length).putInt((int) item.said())
                .putShort((short) item.name().length).putShort((short) 0).put(item.name()).put(item.packed()).array();
    }

    private static byte[] central(Item item, int at) {
        return little(46 + item.name().length)
                .putInt(CENTRAL).putShort((short) UNIX).putShort((short) 20).putShort((short) 0x800).putShort((short) 8).putInt(0)
                .putInt(item.check()).putInt(item.packed().length).putInt((int) item.said())
                .putShort((short) item.name().length).putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort((short) 0)
                .putInt(item.mode() << 16).putInt(at).put(item.name()).array();
    }

    private static byte[] finished(ByteArrayOutputStream out, ByteArrayOutputStream names, int entries) {
        var at = out.size();
        out.writeBytes(names.toByteArray());
        out.writeBytes(little(22).putInt(END).putInt(0).putShort((short) entries).putShort((short) entries)
                .putInt(names.size()).putInt(at).putShort((short) 0).array());
        return out.toByteArray();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] deflated(byte[] content) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            var out = new ByteArrayOutputStream();
            var buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
