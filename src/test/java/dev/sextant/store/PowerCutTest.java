package dev.sextant.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.store.RecordedDay.Verdict;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the power from a machine on which an engagement is written. The disk keeps what was forced, and of the rest each
 * block and each change of names or not, by chance: harsher than most disks, but nothing forbids it.
 */
class PowerCutTest {

    private static final long SEED = 20_270_115;

    @TempDir
    private Path folder;

    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private int promises;

    @AfterEach
    void mendH2() {
        WatchedFolderPath.remove();
    }

    @Test
    void nothingThatWasCalledSavedIsLostWithThePower() throws Exception {
        var day = day("day", RecordedDay.on(folder.resolve("day"), SEED));
        cut(day, 40, SEED);
        report("40 cuts");
    }

    @Test
    @Tag("torture")
    void nothingThatWasCalledSavedIsLostInAThousandCuts() throws Exception {
        for (var number = 0; number < 8; number++) {
            var day = day("day-" + number, RecordedDay.on(folder.resolve("day-" + number), SEED + number));
            cut(day, 100, SEED + number);
        }
        cut(fullLogs(), 100, SEED);
        cut(longSitting(), 100, SEED);
        report("1,000 cuts");
    }

    /** So much is written that logs are put aside and new ones begun. */
    private RecordedDay fullLogs() throws IOException {
        var day = RecordedDay.on(folder.resolve("full"), SEED + 8);
        try (var opened = day.create(20)) {
            day.edit(opened, 240, 19_000);
        }
        assertThat(new Shelf(folder.resolve("full")).place(RecordedDay.ID).fullLogs()).isNotEmpty();
        promises += day.promises();
        return day;
    }

    /** After 45 seconds H2 writes over what it no longer needs. */
    private RecordedDay longSitting() throws Exception {
        var day = RecordedDay.on(folder.resolve("long"), SEED + 9);
        try (var opened = day.create(20)) {
            var journal = Shelf.journal(opened);
            for (var second = 0; second < 100; second++) {
                day.edit(journal, 5, 500);
                Thread.sleep(1_000);
            }
        }
        promises += day.promises();
        return day;
    }

    @Test
    void aStoreThatForgetsToForceItsLogIsFoundOut() throws Exception {
        var day = day("lazy", new RecordedDay(folder.resolve("lazy"), SEED, Lazy::new));
        cut(day, 20, SEED);
        System.out.println("Without forcing the log: " + verdicts);
        assertThat(verdicts.getOrDefault(Verdict.WHOLE, 0)).isLessThan(20);
    }

    private RecordedDay day(String name, RecordedDay day) throws IOException {
        try (var opened = day.create(20)) {
            day.edit(opened, 25, 3_000);
        }
        try (var opened = day.open()) {
            day.edit(opened, 90, 1_000);
        }
        promises += day.promises();
        requireSame(folder.resolve(name), day);
        return day;
    }

    /** The recording knows of everything: without a cut, it makes the files that are there. */
    private void requireSame(Path real, RecordedDay day) throws IOException {
        var made = folder.resolve("made");
        day.recording().kill(day.recording().size(), made);
        for (var path : Shelf.files(real)) {
            if (Files.isRegularFile(path)) {
                assertThat(Files.readAllBytes(made.resolve(real.relativize(path).toString()))).as(path.toString()).isEqualTo(Files.readAllBytes(path));
            }
        }
        delete(made);
    }

    private void cut(RecordedDay day, int cuts, long seed) throws IOException {
        var random = new SplittableRandom(seed);
        var frames = longFrames(day.recording());
        for (var cut = 0; cut < cuts; cut++) {
            var event = cut % 4 == 0 ? frames.get(random.nextInt(frames.size())) : random.nextInt(1, day.recording().size() + 1);
            var left = folder.resolve("left");
            day.recording().cut(event, random, left);
            verdicts.merge(day.judge(left, event), 1, Integer::sum);
            delete(left);
        }
    }

    /** Moments at which several blocks of the log have just been written and not yet forced. */
    private static List<Integer> longFrames(Recording recording) {
        var moments = new ArrayList<Integer>();
        for (var event = 0; event < recording.size(); event++) {
            if (recording.at(event) instanceof Recording.Event.Write write && write.bytes().length > 8192 && (write.bytes()[0] < 0 || write.bytes()[8] == '{')) {
                moments.add(event + 1);
            }
        }
        return moments;
    }

    private void report(String what) {
        System.out.printf("PowerCutTest: %s, %d promises in all, %s, seed %d%n", what, promises, verdicts, SEED);
        assertThat(verdicts).as("seed " + SEED).containsOnlyKeys(Verdict.WHOLE);
    }

    private static void delete(Path folder) throws IOException {
        for (var path : Shelf.files(folder).reversed()) {
            Files.delete(path);
        }
    }

    /** A disk whose log is never forced. */
    private record Lazy(Disk disk) implements Disk {

        @Override
        public FileChannel open(Path file, OpenOption... options) throws IOException {
            var opened = disk.open(file, options);
            return !file.endsWith("plan.log") ? opened : new ChannelOver(opened) {
                @Override
                public void force(boolean metaData) {
                    // forgotten
                }
            };
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            disk.move(from, to);
        }

        @Override
        public void forceFolder(Path folder) throws IOException {
            disk.forceFolder(folder);
        }
    }
}
