package dev.sextant.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.journal.Snapshot;
import dev.sextant.json.PlanJson;
import dev.sextant.plan.Id;
import dev.sextant.plan.Note;
import dev.sextant.plan.Person;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Opens what every version before this one has left on somebody's disk; {@link VersionFixture} wrote it. */
class StoredVersionsTest {

    private static final Path STORED = Path.of("src/test/resources/dev/sextant/store");
    private static final Clock LATER = Clock.offset(Shelf.CLOCK, Duration.ofDays(90));
    private static final List<String> IDS = IntStream.rangeClosed(1, 4).mapToObj(it -> "engagement-" + it).toList();

    @TempDir
    private Path folder;

    private final Properties facts = new Properties();

    static Stream<Integer> versions() {
        return IntStream.range(1, PlanJson.FORMAT).boxed();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyEngagementOpensWithAllItHad(int version) throws Exception {
        var shelf = unpacked(version);
        for (var id : IDS) {
            try (var opened = library(shelf).open(id)) {
                var plan = opened.plan();
                var entries = opened.ledger().entries();
                assertThat(plan.size()).as(id).isEqualTo(fact(id, "parts"));
                assertThat(plan.all(Task.class)).hasSize(fact(id, "tasks"));
                assertThat(opened.seq()).isEqualTo(fact(id, "last"));
                assertThat(entries.size()).isBetween(fact(id, "entries"), fact(id, "entries") + 1); // one that holds what a recovery began with
                assertThat(entries.stream().reduce(Plan.EMPTY, (before, entry) -> before.with(entry.edits()), (a, _) -> a)).isEqualTo(plan);
                assertThat(plan.find(new Id<Person>("person-lin")).orElseThrow().name()).isEqualTo(new Words("Lin Zhiyuan", "林致远"));
                assertThat(plan.get(new Id<Note>("note-secret")).confidential()).isTrue();
            }
            assertThat(library(shelf).check(id).problems()).as(id).isEmpty();
        }
        assertThat(facts.getProperty("engagement-2.entries")).isEqualTo("17");
        try (var killed = library(shelf).open("engagement-2")) {
            assertThat(killed.plan().all(Task.class)).anyMatch(it -> it.note().equals("只在日志里"));
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void theOldFilesAreKeptAsTheyWereAndASecondOpeningChangesNoMore(int version) throws Exception {
        var shelf = unpacked(version);
        for (var id : IDS) {
            var place = shelf.place(id);
            var database = Files.readAllBytes(place.database());
            var log = Files.readAllBytes(place.log());
            library(shelf).open(id).close();

            assertThat(Files.readAllBytes(aside(place, version, ".mv.db"))).isEqualTo(database);
            assertThat(Files.readAllBytes(aside(place, version, ".log"))).isEqualTo(log);
            assertThat(LogScan.of(place.log(), Veil.NONE).lastSeq()).isEqualTo(fact(id, "last"));
            var files = Shelf.files(place.folder());
            var entries = entries(shelf, id);
            assertThat(entries(shelf, id)).isEqualTo(entries);
            assertThat(Shelf.files(place.folder())).isEqualTo(files);
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void oldSnapshotsAreOfferedAndBroughtBackBeforeTheFileWasBroughtUpToDateAndAfter(int version) throws Exception {
        var before = unpacked(version);
        var place = before.place("engagement-1");
        assertThat(library(before).snapshots("engagement-1")).extracting(Snapshot::seq).containsExactly(15L, 1L);
        assertThat(library(before).snapshots("engagement-1")).extracting(Snapshot::later).containsExactly(0L, 14L);
        Files.write(place.database(), new byte[77]);
        requireBack(before, "engagement-1", 1);

        var after = unpacked(version);
        library(after).open("engagement-1").close();
        assertThat(library(after).snapshots("engagement-1")).extracting(Snapshot::later).containsOnly(0L, 14L);
        Files.write(after.place("engagement-1").database(), new byte[77]);
        requireBack(after, "engagement-1", 1);
    }

    private void requireBack(Shelf shelf, String id, long seq) throws IOException {
        var snapshot = library(shelf).snapshots(id).stream().filter(it -> it.seq() == seq).findFirst().orElseThrow();
        try (var opened = library(shelf).recover(id, snapshot)) {
            assertThat(opened.plan().size()).isEqualTo(fact(id, "parts"));
            assertThat(opened.ledger().entries()).hasSize(fact(id, "entries"));
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void oneByteThatIsNotWhatWasWrittenIsFoundInTheOldForm(int version) throws Exception {
        var found = 0;
        var tried = 0;
        var shelf = unpacked(version);
        var log = shelf.place("engagement-2").log();
        var whole = Files.readAllBytes(log);
        for (var at = whole.length - 1; at > whole.length - 1_500; at -= 97) {
            var bytes = whole.clone();
            bytes[at] ^= 1;
            Files.write(log, bytes);
            tried++;
            var report = library(shelf).check("engagement-2");
            found += report.entries() == 17 && report.isSound() ? 0 : 1;
        }
        assertThat(found).isEqualTo(tried);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aFolderThatCannotBeWrittenIsReadWithoutBeingBroughtUpToDate(int version) throws Exception {
        var shelf = unpacked(version);
        var database = Files.readAllBytes(shelf.place("engagement-4").database());
        var protecting = new Disk() {
            @Override
            public boolean isWritable(Path path) {
                return false;
            }
        };
        try (var opened = shelf.open(protecting, PlanJson.FORMAT, LATER).open("engagement-4")) {
            assertThat(opened.isReadOnly()).isTrue();
            assertThat(opened.plan().size()).isEqualTo(fact("engagement-4", "parts"));
        }
        assertThat(Files.readAllBytes(shelf.place("engagement-4").database())).isEqualTo(database);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void anOlderProgramRefusesTheNewerFile(int version) throws Exception {
        var shelf = unpacked(version);
        library(shelf).open("engagement-1").close();
        assertThatThrownBy(() -> shelf.open(Disk.REAL, version, LATER).open("engagement-1"))
                .hasMessage("store.newer [" + PlanJson.FORMAT + ", " + version + "]");
    }

    private static FileLibrary library(Shelf shelf) {
        return shelf.open(Disk.REAL, PlanJson.FORMAT, LATER);
    }

    private static List<?> entries(Shelf shelf, String id) {
        try (var opened = library(shelf).open(id)) {
            return opened.ledger().entries();
        }
    }

    private int fact(String id, String name) {
        return Integer.parseInt(facts.getProperty(id + "." + name));
    }

    private static Path aside(Place place, int version, String ending) throws IOException {
        return Shelf.files(place.folder()).stream()
                .filter(it -> it.getFileName().toString().startsWith("plan.version-" + version + "-") && it.toString().endsWith(ending))
                .findFirst()
                .orElseThrow();
    }

    private Shelf unpacked(int version) throws IOException {
        var root = Files.createTempDirectory(folder, "version");
        try (var zip = new ZipInputStream(Files.newInputStream(STORED.resolve("version-" + version + ".zip")))) {
            for (var next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
                var file = root.resolve(next.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
        try (var in = Files.newBufferedReader(root.resolve("facts.properties"))) {
            facts.load(in);
        }
        return new Shelf(root);
    }
}
