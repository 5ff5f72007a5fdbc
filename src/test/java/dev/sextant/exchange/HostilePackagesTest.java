package dev.sextant.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import dev.sextant.plan.Language;
import dev.sextant.plan.Refusal;
import dev.sextant.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Packages that somebody has prepared, or that came to harm on the way. */
class HostilePackagesTest {

    private static final byte[] SOUND = Machine.begun().days(5).days(6).packed().bytes("sound.sextant");

    @TempDir
    private Path folder;

    /** Something that writes files into a zip. */
    private interface Filling {
        void fill(ZipOutputStream zip) throws Exception;
    }

    @BeforeAll
    static void aSoundPackageIsRead() {
        assertThat(PackageFile.read(SOUND, "sound.sextant").history()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "../CANARY", "..\\CANARY", "/tmp/CANARY", "C:\\CANARY", "plan.json:CANARY", "CON", "", "a/../../CANARY", "plan.json/", "PLAN.JSON", "\u0000CANARY"
    })
    void aNameThatIsNotOneOfTheThreeIsRefusedAndNothingIsWritten(String name) throws Exception {
        refused("exchange.package.content", zip(it -> put(it, name, "CANARY")));
        refused("exchange.package.content", with(SOUND, files -> {
            files.put(name, "CANARY".getBytes(UTF_8));
            return files;
        }));
        try (var around = Files.walk(folder.getParent(), 2)) {
            assertThat(around.map(it -> String.valueOf(it.getFileName()))).noneMatch(it -> it.contains("CANARY"));
        }
    }

    @Test
    void aFileThatIsMissingStandsTwiceOrInAnotherOrderIsRefused() throws Exception {
        var files = files(SOUND);
        refused("exchange.package.missing", zip(it -> it.setComment("")));
        refused("exchange.package.missing", zip(it -> put(it, "package.json", files.get("package.json"))));
        refused("exchange.package.content", zip(it -> put(it, "plan.json", files.get("plan.json"))));
        refused("exchange.package.head", without(SOUND, "history.json"));
        refused("exchange.package.content", twice(SOUND));
        refused("exchange.package.content", hidden(SOUND));
    }

    @Test
    void bombsAreRefusedInTwoSecondsAndAQuarterOfAGigabyte() throws Exception {
        refusedCheaply("exchange.package.excess", zip(it -> zeros(it, "package.json", 512L << 20)));
        refusedCheaply("exchange.package.excess", zip(it -> {
            put(it, "package.json", "{}");
            zeros(it, "plan.json", 512L << 20);
        }));
        refusedCheaply("exchange.package.content", zip(it -> {
            for (var at = 0; at < 100_000; at++) {
                put(it, "file-" + at, "");
            }
        }));
        refusedCheaply("exchange.package.content", zip(it -> put(it, "nested.zip", zip(inner -> zeros(inner, "plan.json", 1L << 27)))));
        refusedCheaply("exchange.package.part", with(SOUND, files -> {
            files.put("package.json", "[".repeat(200_000).getBytes(UTF_8));
            return files;
        }));
    }

    @Test
    void aFileBeyondTheLimitIsNotReadAtAll() throws Exception {
        var path = folder.resolve("huge.sextant");
        try (var huge = new RandomAccessFile(path.toFile(), "rw")) {
            huge.setLength(PackageFile.LARGEST + 1L);
        }
        refused("exchange.large", path);
        refused("exchange.empty", Files.write(folder.resolve("empty.sextant"), new byte[0]));
        refused("exchange.missing", folder.resolve("nowhere.sextant"));
    }

    @Test
    void aPackageThatBreaksOffIsDamagedWhereverItBreaksOff() throws Exception {
        for (var length = 1; length < SOUND.length; length += 37) {
            refused("exchange.damaged", Arrays.copyOf(SOUND, length));
        }
        refused("exchange.damaged", Arrays.copyOf(SOUND, SOUND.length + 1));
    }

    @Test
    void aPackageThatWasScratchedIsReadAsItWasOrRefused() {
        var sound = PackageFile.read(SOUND, "sound.sextant");
        var random = new SplittableRandom(5);
        var refused = 0;
        for (var trial = 0; trial < 400; trial++) {
            var scratched = SOUND.clone();
            scratched[random.nextInt(SOUND.length)] ^= (byte) random.nextInt(1, 256);
            try {
                assertThat(PackageFile.read(scratched, "scratched.sextant")).isEqualTo(sound);
            } catch (Refusal refusal) {
                assertThat(refusal.code()).startsWith("exchange.");
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(300);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "plan.json    | task-1     | task-9     | exchange.package.changed | plan.json",
        "history.json | entry.edit | entry.editx| exchange.package.changed | history.json",
        "package.json | Hengqiao   | Lakeside   | exchange.package.head    | says something else",
        "package.json | \"entries\" : 3 | \"entries\" : 2 | exchange.package.head | says something else",
        "package.json | \"tasks\" : 4 | \"tasks\" : 5 | exchange.package.head | says something else",
        "package.json | \"format\" : 1 | \"format\" : 2 | exchange.package.newer | Sextant 0.0-test",
        "package.json | \"form\" : | \"form\" : 9, \"x\" : | exchange.package.newer | newer version",
        "package.json | \"format\" : 1 | \"format\" : 0 | exchange.foreign-package | no package",
        "package.json | \"digest\" : \" | \"digest\" : \"0 | exchange.package.changed | plan.json",
        "package.json | \"program\" | \"programme\" | exchange.package.part | package.json",
    })
    void whatWasChangedIsNamed(String name, String from, String to, String code, String named) throws Exception {
        var changed = with(SOUND, files -> replaced(files, name, from.strip(), to.strip()));
        assertThat(refused(code, changed)).contains(named);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "history.json | \"by\":\"Lin\" | \"by\":\"Lin\\u0007\" | exchange.package.entry",
        "history.json | \"at\":\"2027 | \"at\":\"+900002027 | exchange.package.entry",
        "history.json | \"branch\":\"main\" | \"branch\":\"side\" | exchange.package.entry",
        "history.json | \"undoes\":null | \"undoes\":7 | exchange.package.entry",
        "history.json | \"seq\":2 | \"seq\":3 | exchange.package.part",
        "history.json | \"optimistic\":6.0 | \"optimistic\":5.0 | exchange.package.changed",
        "history.json | {\"format\" | {\"formatt\" | exchange.package.part",
        "plan.json    | \"progress\" : 0 | \"progress\" : 1 | exchange.package.changed",
        "plan.json    | \"progress\" : 0 | \"progress\" : 1e999999999 | exchange.package.part",
        "plan.json    | \"kind\" : \"charter\" | \"kind\" : \"java.lang.Runtime\" | exchange.package.part",
        "plan.json    | \"progress\" : 0 | \"progress\" : 0, \"progress\" : 0 | exchange.package.part",
    })
    void whoeverFixesTheFingerprintsAsWellHasStillToSendAHistoryThatLeadsToThePlan(String name, String from, String to, String code) throws Exception {
        refused(code, with(SOUND, files -> resealed(replaced(files, name.strip(), from.strip(), to.strip()))));
    }

    private static Map<String, byte[]> replaced(Map<String, byte[]> files, String name, String from, String to) {
        var text = new String(files.get(name), UTF_8);
        assertThat(text).contains(from);
        files.put(name, text.replace(from, to).getBytes(UTF_8));
        return files;
    }

    /** Puts the right fingerprints into the head. */
    private static Map<String, byte[]> resealed(Map<String, byte[]> files) {
        var head = new String(files.get("package.json"), UTF_8);
        for (var name : PackageHead.hashes(files).entrySet()) {
            head = head.replaceAll("(\"" + name.getKey() + "\" : )\"[0-9a-f]{64}\"", "$1\"" + name.getValue() + "\"");
        }
        files.put("package.json", head.getBytes(UTF_8));
        return files;
    }

    private static byte[] with(byte[] zip, UnaryOperator<Map<String, byte[]>> change) throws Exception {
        var files = change.apply(files(zip));
        return zip(it -> {
            for (var file : files.entrySet()) {
                put(it, file.getKey(), file.getValue());
            }
        });
    }

    private static byte[] without(byte[] zip, String name) throws Exception {
        return with(zip, files -> {
            files.remove(name);
            return files;
        });
    }

    /** With the last file once more, under the same name in another case that is then put right. */
    private static byte[] twice(byte[] zip) throws Exception {
        var doubled = with(zip, files -> {
            files.put("history.jsoN", "{}".getBytes(UTF_8));
            return files;
        });
        return new String(doubled, ISO_8859_1).replace("history.jsoN", "history.json")
                .getBytes(ISO_8859_1);
    }

    /** A file that stands in the list at the end only, where other programs would find it. */
    private static byte[] hidden(byte[] zip) {
        var lying = zip.clone();
        lying[zip.length - 22 + 10]++;
        return lying;
    }

    private static Map<String, byte[]> files(byte[] zip) throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), entries.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] zip(Filling filling) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            filling.fill(zip);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws Exception {
        put(zip, name, content.getBytes(UTF_8));
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws Exception {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static void zeros(ZipOutputStream zip, String name, long length) throws Exception {
        zip.setLevel(9);
        zip.putNextEntry(new ZipEntry(name));
        zeros(zip, length);
        zip.closeEntry();
    }

    private static void zeros(OutputStream out, long length) throws Exception {
        var block = new byte[1 << 20];
        for (var left = length; left > 0; left -= block.length) {
            out.write(block);
        }
    }

    private void refusedCheaply(String code, byte[] bytes) throws Exception {
        var thread = Thread.currentThread().threadId();
        var memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var path = Files.write(folder.resolve("bomb.sextant"), bytes);
        var before = memory.getThreadAllocatedBytes(thread);
        var start = System.nanoTime();
        refused(code, path);
        assertThat(System.nanoTime() - start).as("nanoseconds").isLessThan(2_000_000_000L);
        assertThat(memory.getThreadAllocatedBytes(thread) - before).as("bytes ever taken").isLessThan(256L << 20);
    }

    private String refused(String code, byte[] bytes) throws Exception {
        return refused(code, Files.write(folder.resolve("hostile.sextant"), bytes));
    }

    private static String refused(String code, Path path) {
        var sentence = new String[1];
        assertThatThrownBy(() -> PackageFile.read(path)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            for (var language : Language.values()) {
                assertThat(Texts.in(language).say(refusal)).contains(path.getFileName().toString()).doesNotContain("Exception", "refusal.", "\n");
            }
            sentence[0] = Texts.in(Language.EN).say(refusal);
        });
        return sentence[0];
    }
}
