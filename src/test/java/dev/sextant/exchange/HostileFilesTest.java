package dev.sextant.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.sextant.plan.Link;
import dev.sextant.plan.Language;
import dev.sextant.plan.Refusal;
import dev.sextant.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mpxj.ProjectFile;
import org.mpxj.TimeUnit;
import org.mpxj.mspdi.MSPDIWriter;

class HostileFilesTest {

    private static final int PASSWORD_FLAG = 893_386_752;
    private static final int PASSWORD = 893_386_756;

    @TempDir
    private Path folder;

    @Test
    void anXmlThatDeclaresADocumentTypeIsRefusedAndTheFileThatItNamesIsNotRead() throws Exception {
        var canary = Files.writeString(folder.resolve("canary.txt"), "CANARY");
        var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        server.setSoTimeout(200);
        var address = "http://127.0.0.1:" + server.getLocalPort() + "/evil.dtd";
        for (var type : new String[] {
            "<!DOCTYPE Project [<!ENTITY x SYSTEM \"" + canary.toUri() + "\">]>",
            "<!DOCTYPE Project SYSTEM \"" + address + "\">",
            "<!DOCTYPE Project [<!ENTITY % p SYSTEM \"" + address + "\"> %p;]>"
        }) {
            var xml = "<?xml version=\"1.0\"?>" + type + mspdi("<Name>&x;</Name>");
            refused("exchange.doctype", file("xxe.xml", xml.getBytes(UTF_8)));
            refused("exchange.doctype", file("xxe.mpp", ("\uFEFF" + xml).getBytes(UTF_8)));
            refused("exchange.doctype", file("xxe.gan", xml.replace("\"1.0\"", "\"1.0\" encoding=\"UTF-16\"").getBytes(UTF_16)));
        }
        try (server) {
            assertThatThrownBy(server::accept).as("nobody called").isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void anEntityBombIsRefusedBeforeItGoesOff() throws Exception {
        var bomb = new StringBuilder("<!DOCTYPE Project [<!ENTITY a0 \"ha\">");
        for (var level = 1; level < 30; level++) {
            bomb.append("<!ENTITY a%d \"%s\">".formatted(level, "&a%d;".formatted(level - 1).repeat(10)));
        }
        var path = file("bomb.xml", (bomb + "]>" + mspdi("<Name>&a29;</Name>")).getBytes(UTF_8));

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> refused("exchange.doctype", path));
    }

    @Test
    void aFileThatIsNoPlanIsRefusedByWhatIsInItAndNotByItsName() throws Exception {
        refused("exchange.empty", file("empty.mpp"));
        refused("exchange.foreign", file("picture.mpp", (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'));
        refused("exchange.foreign", file("archive.mpp", 'P', 'K', 3, 4, 0, 0));
        refused("exchange.foreign", file("database.mpp", "SQLite format 3\0".getBytes(UTF_8)));
        refused("exchange.foreign", file("page.xml", "<html><body/></html>".getBytes(UTF_8)));
        refused("exchange.foreign", file("text.gan", "这不是计划".getBytes(UTF_8)));
        refused("exchange.missing", folder.resolve("nowhere.mpp"));
        refused("exchange.missing", folder);
        refused("exchange.no-tasks", file("bare.xml", mspdi("").getBytes(UTF_8)));
    }

    @Test
    void aFileBeyondTheLimitIsNotReadAtAll() throws Exception {
        var path = folder.resolve("huge.mpp");
        try (var huge = new RandomAccessFile(path.toFile(), "rw")) {
            huge.setLength(PlanFile.LARGEST + 1L);
        }
        refused("exchange.large", path);
    }

    @Test
    void xmlThatBreaksOffOrNestsWithoutEndIsDamaged() throws Exception {
        refused("exchange.damaged", file("cut.xml", mspdi("<Tasks><Task>").substring(0, 60).getBytes(UTF_8)));
        refused("exchange.damaged", file("deep.gan", ("<project>" + "<task>".repeat(100_000)).getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"milestones.mpp", "office-deployment-323.mpp", "house-building-20.gan", "sample-31.xer"})
    void aFileThatWasScratchedIsReadOrRefusedButNeverFailsOtherwise(String name) throws Exception {
        var whole = shared(name);
        var random = new SplittableRandom(7);
        for (var step = 1; step < 20; step++) {
            var scratched = whole.clone();
            for (var scratch = 0; scratch < 40; scratch++) {
                scratched[random.nextInt(8, whole.length)] = (byte) random.nextInt();
            }
            readOrRefuse(name, scratched);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "milestones.mpp", "new-product-43.mpp", "office-deployment-323.mpp", "birdtalk-46.mpp", "civil-40.mpp", "cash-management-25.mpp",
        "scheduling-exercise-11.mpp", "house-building-20.gan", "voyage-34.gan", "sample-31.xer"
    })
    void aFileThatBreaksOffIsDamagedWhereverItBreaksOff(String name) throws Exception {
        var whole = shared(name);

        for (var step = 1; step < 20; step++) {
            refused("exchange.damaged", file(name, Arrays.copyOf(whole, Math.max(40, whole.length * step / 20))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void aPrimaveraPlanFromAChineseOrAFrenchMachineKeepsItsNames(String charset) throws Exception {
        var whole = shared("sample-31.xer");
        var name = PlanFile.read(file("plain.xer", whole)).rows().getLast().name();
        var chinese = new String("数据清洗".getBytes(charset), ISO_8859_1);
        var renamed = new String(whole, ISO_8859_1).replace(name, chinese).getBytes(ISO_8859_1);

        assertThat(PlanFile.read(file("chinese.xer", renamed)).rows()).extracting(ImportedPlan.Row::name).contains("数据清洗");
        var french = new String(whole, ISO_8859_1).replace(name, "Été à la plage").getBytes(ISO_8859_1);
        assertThat(PlanFile.read(file("french.xer", french)).rows()).extracting(ImportedPlan.Row::name).contains("Été à la plage");
    }

    @Test
    void aProjectFileUnderAPasswordIsRefusedAsThat() throws Exception {
        refused("exchange.password", file("locked.mpp", locked(shared("milestones.mpp"))));
    }

    @Test
    void aPlanFromMicrosoftProjectsXmlKeepsChineseNamesOutlineAndLinks() throws Exception {
        var project = new ProjectFile();
        var summary = project.addTask();
        summary.setName("上线准备");
        var first = summary.addTask();
        first.setName("数据清洗 & <迁移>");
        first.setDuration(org.mpxj.Duration.getInstance(20, TimeUnit.HOURS));
        first.setPercentageComplete(40);
        first.setStart(LocalDateTime.of(2027, 3, 1, 8, 0));
        var second = summary.addTask();
        second.setName("Switch");
        second.addPredecessor(new org.mpxj.Relation.Builder().predecessorTask(first));
        var bytes = new ByteArrayOutputStream();
        new MSPDIWriter().write(project, bytes);

        var plan = PlanFile.read(file("计划.xml", bytes.toByteArray()));

        assertThat(plan.rows()).extracting(ImportedPlan.Row::name).containsExactly("上线准备", "数据清洗 & <迁移>", "Switch");
        assertThat(plan.rows().get(1).parent()).isEqualTo(plan.rows().get(0).key());
        assertThat(plan.rows().get(1).days()).isEqualTo(2.5);
        assertThat(plan.rows().get(1).progress()).isEqualTo(40);
        assertThat(plan.links()).hasSize(1).allMatch(it -> it.type() == Link.Type.FINISH_TO_START && it.lag() == 0);
    }

    private void readOrRefuse(String name, byte[] bytes) throws Exception {
        var path = file("broken-" + name, bytes);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            try {
                PlanFile.read(path);
            } catch (Refusal refused) {
                assertThat(refused.code()).startsWith("exchange.");
            }
        });
    }

    /** Makes of a plan what MS Project makes of it when it is saved under a password. */
    private static byte[] locked(byte[] mpp) throws Exception {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(mpp)); var out = new ByteArrayOutputStream()) {
            byte[] properties;
            try (var stream = new DocumentInputStream((DocumentEntry) files.getRoot().getEntry("Props14"))) {
                properties = stream.readAllBytes();
            }
            lock(ByteBuffer.wrap(properties).order(ByteOrder.LITTLE_ENDIAN));
            files.createOrUpdateDocument(new ByteArrayInputStream(properties), "Props14");
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    /** Each property is its size, its key, a word and its bytes. The one after the flag is turned into the password. */
    private static void lock(ByteBuffer properties) {
        var at = 4;
        while (properties.getInt(at) != PASSWORD_FLAG) {
            at++;
        }
        properties.put(at + 8, (byte) 1);
        var size = properties.getInt(at - 4);
        properties.putInt(at + 8 + size + size % 2 + 4, PASSWORD);
    }

    private static byte[] shared(String name) throws Exception {
        return Files.readAllBytes(ForeignPlans.shared(name));
    }

    private static String mspdi(String inside) {
        return "<Project xmlns=\"http://schemas.microsoft.com/project\">" + inside + "</Project>";
    }

    private Path file(String name, int... bytes) throws Exception {
        var content = new byte[bytes.length];
        for (var at = 0; at < bytes.length; at++) {
            content[at] = (byte) bytes[at];
        }
        return file(name, content);
    }

    private Path file(String name, byte[] bytes) throws Exception {
        return Files.write(folder.resolve(name), bytes);
    }

    private static void refused(String code, Path path) {
        assertThatThrownBy(() -> PlanFile.read(path)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            for (var language : Language.values()) {
                assertThat(Texts.in(language).say(refusal)).contains(path.getFileName().toString()).doesNotContain("CANARY", "Exception");
            }
        });
    }
}
