package dev.sextant.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.json.Digest;
import dev.sextant.analysis.cost.CostModel;
import dev.sextant.analysis.cost.Range;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Note;
import dev.sextant.plan.Part;
import dev.sextant.plan.Person;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Role;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Spread;
import dev.sextant.plan.Terms;
import dev.sextant.plan.Words;
import dev.sextant.store.FileLibrary;
import dev.sextant.text.Texts;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageTest {

    @TempDir
    private Path folder;

    @Test
    void anEngagementThatTravelsIsTheSameThereAndLeavesAsTheSameBytes() throws Exception {
        var here = library("here", "2027-01-12T09:00:00Z").adopt(Machine.begun().randomly(60, 7).entries());
        var file = folder.resolve("恒桥.sextant");
        OutFile.write(file, Packed.whole(here.plan(), here.ledger().entries(), "Sextant 0.0-test").bytes("恒桥.sextant"), false);

        var packed = PackageFile.read(file);
        var shelf = library("there", "2028-06-30T23:00:00Z");
        var id = "";
        try (var there = shelf.adopt(packed.history())) {
            id = there.engagement().id();
        }

        try (var there = shelf.open(id); here) {
            assertThat(there.plan()).isEqualTo(here.plan());
            assertThat(there.ledger().entries()).isEqualTo(here.ledger().entries()).hasSize(61);
            assertThat(Digest.of(there.plan())).isEqualTo(Digest.of(here.plan()));
            assertThat(Packed.whole(there.plan(), there.ledger().entries(), "Sextant 0.0-test").bytes("x")).isEqualTo(Files.readAllBytes(file));
        }
    }

    @Test
    void theSameStateGivesTheSameBytesWhateverTheTimeZone() {
        var packed = Machine.begun().randomly(30, 3).packed();
        var bytes = packed.bytes("a");
        var zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(packed.bytes("b")).isEqualTo(bytes);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aHistoryWhoseBeginningIsLostStaysAtHome() {
        var machine = Machine.begun().days(5).days(6);
        var packed = Packed.whole(machine.plan(), machine.entries().subList(1, 3), "x");

        assertThat(packed.history()).isEmpty();
        assertThat(PackageFile.read(packed.bytes("a"), "a")).isEqualTo(packed);
    }

    @Test
    void nothingThatIsTheConsultantsOwnIsAnywhereInTheClientsCopy() throws Exception {
        var machine = Machine.begun("CANARY-by", secretive());
        machine.journal().commit("entry.CANARY-label", List.of(Edit.add(SamplePlans.risk(1))));
        var client = Packed.forClient(machine.plan(), machine.entries(), "Sextant 0.0-test").bytes("client.sextant");
        var whole = machine.packed().bytes("whole.sextant");

        assertThat(texts(whole)).as("the whole package has them all").contains(
                "CANARY-note", "CANARY-unit", "CANARY-cost", "CANARY-contact", "CANARY-by", "CANARY-label", "1357.9", "24.68", "13.31");
        assertThat(texts(client)).contains("open-note", "client-contact").doesNotContain("CANARY", "1357.9", "24.68", "13.31", "24.7", "1360");
        assertThat(new String(client, StandardCharsets.ISO_8859_1)).doesNotContain("CANARY", "history");
        assertThat(PackageFile.read(client, "client.sextant").plan().all(Note.class)).extracting(it -> it.text().en()).containsExactly("open-note");
    }

    @Test
    void theTotalsOfTheClientsCopyAreExactlyThoseOfThePlan() {
        var line = secretive().stream().filter(CostLine.class::isInstance).map(CostLine.class::cast).findFirst().orElseThrow();
        var copied = ClientCopy.of(Plan.of(secretive())).get(line.id());

        assertThat(net(copied)).isEqualTo(net(line));
        assertThat(net(copied).likely().amount()).isEqualByComparingTo("33512.97");
        assertThat(List.of(copied.basis(), copied.taxRate(), copied.actual())).isEqualTo(List.of(line.basis(), line.taxRate(), line.actual()));
        assertThat(ClientCopy.of(ClientCopy.of(Plan.of(secretive())))).isEqualTo(ClientCopy.of(Plan.of(secretive())));
    }

    @ParameterizedTest
    @CsvSource({"true, 100, 13", "true, 0.99, 6", "false, 10.0049, 13", "false, 0.335, 13", "true, 33.33, 9"})
    void theTotalWithTaxIsTheSameWithAndWithoutTheRates(boolean included, String price, String taxRate) {
        var line = SamplePlans.costLine(1).withQuantity(Spread.ONE).withUnitCost(Spread.certain(new BigDecimal(price)))
                .withTaxRate(new BigDecimal(taxRate)).withTerms(Terms.OPEN.withTaxIncluded(included));

        var own = CostModel.of(Plan.of(List.of(SamplePlans.charter(), line))).lines().getFirst().base();
        assertThat(CostModel.of(Plan.of(List.of(SamplePlans.charter(), copied(line)))).lines().getFirst().base()).isEqualTo(own);
    }

    @Test
    void anAmountIsRoundedToTheCentAndOneThatIsTooLargeIsNamed() {
        var fine = Spread.certain(new BigDecimal("0.03"));
        var huge = Spread.certain(new BigDecimal("1E+10"));
        var line = SamplePlans.costLine(1);

        assertThat(copied(line.withQuantity(fine).withUnitCost(Spread.certain(new BigDecimal("0.5")))).unitCost().likely()).isEqualByComparingTo("0.02");
        assertThatThrownBy(() -> copied(line.withQuantity(huge).withUnitCost(huge))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("exchange.client.amount");
            assertThat(Texts.in(Language.EN).say(refusal)).contains("Licences");
        });
    }

    private static Range net(CostLine line) {
        return CostModel.of(Plan.of(List.of(SamplePlans.charter(), line.withPlace(null, null)))).line(line.id()).orElseThrow().base().net();
    }

    @Test
    void thePreviewTellsWhoAndWhatIsInAPackage() {
        var machine = Machine.begun("Lin", secretive());
        var note = machine.plan().get(new Id<Note>("note-1"));
        machine.journal().commit("entry.edited", List.of(Edit.remove(note)));
        var preview = Preview.of(machine.packed());

        assertThat(preview.people()).extracting(Words::en).containsExactly("Lin Wei", "Zhao Min");
        assertThat(preview.confidential()).as("in the history").isEqualTo(1);
        assertThat(preview.sentences(Texts.in(Language.EN), Machine.ZONE)).containsExactly(
                "“CRM for Hengqiao”, for Hengqiao",
                "It holds no phases, no tasks, no checklist items, 1 cost line and no risks.",
                "People named in it: Lin Wei, Zhao Min.",
                "Its history has 2 entries, from 12 Jan 2027 09:00 by Lin to 12 Jan 2027 09:00 by Lin.",
                "One confidential note is in it or in its history.",
                "Written by Sextant 0.0-test.");
        assertThat(Preview.of(Packed.forClient(machine.plan(), machine.entries(), "x")).sentences(Texts.in(Language.ZH), Machine.ZONE))
                .contains("这是客户副本：不含历史、保密备注、费率和联系方式。", "不含历史。最后修改于 2027年1月12日 09:00。", "其中没有保密备注。");
    }

    @Test
    void aFileIsWrittenWholeAndForItsOwnerAloneAndReplacesNothingUnasked() throws Exception {
        var file = folder.resolve("plan.json");
        OutFile.write(file, new byte[] {1}, false);

        assertThatThrownBy(() -> OutFile.write(file, new byte[] {2}, false)).hasMessageContaining("exchange.exists");
        assertThat(file).hasBinaryContent(new byte[] {1});
        OutFile.write(file, new byte[] {3}, true);
        assertThat(file).hasBinaryContent(new byte[] {3});
        assertThatThrownBy(() -> OutFile.write(folder, new byte[1], true)).hasMessageContaining("exchange.unwritable");
        assertThatThrownBy(() -> OutFile.write(folder.resolve("no/where"), new byte[1], true)).hasMessageContaining("exchange.unwritable");
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        }
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    private static CostLine copied(CostLine line) {
        return ClientCopy.of(Plan.of(List.of(SamplePlans.charter(), line))).get(line.id());
    }

    private static List<Part> secretive() {
        var ours = new Role(new Id<>("role-1"), 1, new Words("Lead", "负责人"), Role.Side.CONSULTANT, "");
        var theirs = new Role(new Id<>("role-2"), 2, new Words("Sponsor", "发起人"), Role.Side.CLIENT, "");
        var rate = new Spread(new BigDecimal("1234.5"), new BigDecimal("1357.9"), new BigDecimal("1400"));
        var days = new Spread(new BigDecimal("13.31"), new BigDecimal("24.68"), new BigDecimal("30"));
        return List.of(
                SamplePlans.charter(), ours, theirs,
                new Person(new Id<>("person-1"), new Words("Lin Wei", "林伟"), ours.id(), "CANARY-contact"),
                new Person(new Id<>("person-2"), new Words("Zhao Min", "赵敏"), theirs.id(), "client-contact"),
                new Note(new Id<>("note-1"), null, null, SamplePlans.START, new Words("CANARY-note", ""), true),
                new Note(new Id<>("note-2"), null, null, SamplePlans.START, new Words("open-note", ""), false),
                new CostLine(
                        new Id<>("cost-1"), 1, new Words("Consulting", "咨询"), "", null, null, CostLine.Nature.DIRECT,
                        CostLine.Rhythm.ONE_OFF, days, new Words("CANARY-unit", ""), rate, BigDecimal.valueOf(6), BigDecimal.valueOf(500),
                        CostLine.Basis.ILLUSTRATIVE, null, "CANARY-cost"));
    }

    /** All that is in a package, unpacked. */
    private static String texts(byte[] zip) throws Exception {
        var texts = new ArrayList<String>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                texts.add(entry + ":" + new String(entries.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return String.join("\n", texts);
    }

    private FileLibrary library(String name, String now) {
        var ids = Stream.iterate(1, it -> it + 1).iterator();
        return new FileLibrary(
                folder.resolve(name), folder.resolve(name + ".snapshots"), Clock.fixed(Instant.parse(now), ZoneOffset.UTC),
                () -> name + ids.next());
    }
}
