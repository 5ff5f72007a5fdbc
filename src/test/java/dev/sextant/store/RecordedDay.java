package dev.sextant.store;

import dev.sextant.journal.Journal;
import dev.sextant.journal.Opened;
import dev.sextant.json.Digest;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** A day with one engagement on a disk that writes everything down, and what the user was told in the course of it. */
final class RecordedDay {

    static final String ID = "engagement-1";

    private final Path root;
    private final SplittableRandom random;
    private final RecordingDisk recorder;
    private final Disk disk;
    private final List<Told> told = new ArrayList<>();

    /** After so many events the user was told that the plan was this one after this entry, and that it is safe. */
    private record Told(int event, long seq, String digest) {}

    /** What became of what the user had been told. */
    enum Verdict { WHOLE, LOST, TORN, NOT_OPENING }

    /** Something that stands between the store and the recorded disk. */
    interface Between {
        Disk over(Disk recorded);
    }

    RecordedDay(Path root, long seed, Between between) throws IOException {
        this.root = root;
        this.random = new SplittableRandom(seed);
        this.recorder = new RecordingDisk(root);
        this.disk = between.over(recorder);
        WatchedFolderPath.put(recorder);
    }

    static RecordedDay on(Path root, long seed) throws IOException {
        return new RecordedDay(root, seed, it -> it);
    }

    /** Another day on what the power left of this one. */
    static RecordedDay after(RecordedDay first, int event, Path left) throws IOException {
        var second = on(left, event);
        first.told.stream().filter(it -> it.event() <= event).map(it -> new Told(0, it.seq(), it.digest())).forEach(second.told::add);
        return second;
    }

    Recording recording() {
        return recorder.recording();
    }

    /** How often the user was told that something is safe. */
    int promises() {
        return told.size();
    }

    /** After how many events the user was told that there is an engagement. */
    int created() {
        return told.getFirst().event();
    }

    /** How many events stand for what was there before the day began. */
    int before() {
        return recorder.before();
    }

    FileLibrary library() {
        return new Shelf(root).open(disk);
    }

    Opened create(int tasks) {
        return welcomed(Shelf.create(library(), tasks));
    }

    Opened open() {
        return welcomed(library().open(ID));
    }

    /** Whatever an opened engagement shows is a promise too. */
    Opened welcomed(Opened opened) {
        told.add(new Told(recording().size(), opened.seq(), Digest.of(opened.plan()).hex()));
        return opened;
    }

    /** Edits of which up to four are on their way at once, some of them longer than a block of the disk. */
    void edit(Opened opened, int bursts, int longest) {
        edit(Shelf.journal(opened), bursts, longest);
    }

    void edit(Journal journal, int bursts, int longest) {
        for (var burst = 0; burst < bursts; burst++) {
            for (var edits = random.nextInt(1, 5); edits > 0; edits--) {
                commit(journal, random.nextInt(4) == 0 ? note(journal.plan(), random.nextInt(1, longest)) : SamplePlans.anyEdit(journal.plan(), random));
            }
            journal.saved().join();
        }
    }

    private void commit(Journal journal, List<Edit> edits) {
        var saved = journal.commit("entry.edited", edits);
        var seq = journal.seq();
        var digest = Digest.of(journal.plan()).hex();
        saved.thenRun(() -> tell(seq, digest));
    }

    private void tell(long seq, String digest) {
        synchronized (told) {
            told.add(new Told(recording().size(), seq, digest));
        }
    }

    private List<Edit> note(Plan plan, int length) {
        var task = plan.all(Task.class).stream().skip(random.nextInt(1, 4)).findFirst();
        return task.map(it -> List.of(Edit.change(it, it.withNote(Long.toHexString(random.nextLong()) + "记".repeat(length)))))
                .orElseGet(() -> SamplePlans.anyEdit(plan, random));
    }

    /** Opens what was left, and compares it with what the user had been told up to then. */
    Verdict judge(Path left, int event) {
        var promised = new HashSet<Told>();
        told.stream().filter(it -> it.event() <= event).forEach(promised::add);
        var library = new Shelf(left).open();
        if (promised.isEmpty() && library.list().isEmpty()) {
            return Verdict.WHOLE; // not created yet
        }
        WatchedFolderPath.remove();
        try (var opened = library.open(ID)) {
            var digests = new TreeMap<Long, String>();
            var digest = Digest.EMPTY;
            for (var entry : opened.ledger().entries()) {
                digest = digest.with(entry.edits());
                digests.put(entry.seq(), digest.hex());
            }
            if (!digest.equals(Digest.of(opened.plan()))) {
                return Verdict.TORN;
            }
            return promised.stream().allMatch(it -> it.digest().equals(digests.get(it.seq()))) ? Verdict.WHOLE : Verdict.LOST;
        } catch (Refusal refused) {
            System.out.println("After event " + event + ": " + refused.getMessage());
            return Verdict.NOT_OPENING;
        }
    }
}
