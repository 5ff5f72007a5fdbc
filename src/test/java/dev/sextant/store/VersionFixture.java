package dev.sextant.store;

import dev.sextant.journal.Journal;
import dev.sextant.journal.Opened;
import dev.sextant.json.PlanJson;
import dev.sextant.method.Catalogue;
import dev.sextant.method.SamplePlan;
import dev.sextant.plan.CheckItem;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Edit;
import dev.sextant.plan.GateQuestion;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Note;
import dev.sextant.plan.Part;
import dev.sextant.plan.Person;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Removal;
import dev.sextant.plan.Risk;
import dev.sextant.plan.Role;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a library as this version of the program writes it, to be opened by all versions to come. Run it once, as the
 * last thing before {@link PlanJson#FORMAT} is raised, with {@code src/test/resources/dev/sextant/store} as its argument
 * and with the environment variable HOSTNAME set to something neutral, and commit what it wrote. What was written for a
 * version is never written again.
 */
final class VersionFixture {

    private final Shelf shelf;
    private final FileLibrary library;
    private final Properties facts = new Properties();

    private VersionFixture(Shelf shelf) {
        this.shelf = shelf;
        this.library = shelf.open();
    }

    /** @param arguments the folder that holds one file for each version */
    public static void main(String[] arguments) throws IOException {
        var target = Path.of(arguments[0]).resolve("version-" + PlanJson.FORMAT + ".zip");
        if (Files.exists(target)) {
            throw new IllegalStateException("Files of this version are there already, and are kept for ever");
        }
        System.setProperty("user.name", "Lin Zhiyuan");
        var root = Files.createTempDirectory("version").resolve("alive");
        new VersionFixture(new Shelf(root)).write();
        try (var zip = new ZipOutputStream(Files.newOutputStream(target))) {
            for (var file : Shelf.files(root)) {
                if (Files.isRegularFile(file) && !file.endsWith("plan.lock")) {
                    zip.putNextEntry(new ZipEntry(root.relativize(file).toString().replace('\\', '/')));
                    zip.write(Files.readAllBytes(file));
                }
            }
        }
    }

    private void write() throws IOException {
        var closed = created(Language.EN);
        edit(closed);
        tell("engagement-1", after(closed), closed);
        closed.close();

        var killed = created(Language.ZH);
        edit(killed);
        leaveAhead("engagement-2", killed);
        killed.close();
        putBack("engagement-2");

        recovered("engagement-3", 0); // of which no log knows how it began
        recovered("engagement-4", 4); // of which the log knows how it went on, but not how it began
        try (var out = Files.newBufferedWriter(shelf.library().resolveSibling("facts.properties"))) {
            for (var fact : new TreeMap<>(facts).entrySet()) {
                out.write(fact.getKey() + "=" + fact.getValue() + "\n");
            }
        }
    }

    private Opened created(Language language) {
        var catalogue = Catalogue.load();
        return library.create(SamplePlan.parts(catalogue, catalogue.sample("manufacturer"), language), "Lin Zhiyuan");
    }

    /** One of each thing that is done in a workshop. */
    private static void edit(Opened opened) {
        var journal = new Journal(opened.plan(), opened.seq(), opened.ledger(), Shelf.CLOCK, "Lin Zhiyuan");
        var task = first(journal, Task.class);
        change(journal, task, task.withName(new Words("Interviews in Ningbo", "宁波访谈")));
        change(journal, first(journal, Task.class), first(journal, Task.class).withProgress(40).withNote("第一周：\n“还行”"));
        var person = new Person(new Id<>("person-lin"), new Words("Lin Zhiyuan", "林致远"), first(journal, Role.class).id(), "lin@example.org");
        journal.commit("entry.settings.person-added", List.of(Edit.add(person))).join();
        journal.commit("entry.roadmap.note-added", List.of(Edit.add(new Note(
                new Id<>("note-secret"), null, task.id(), SamplePlans.START, new Words("Lin Zhiyuan doubts the date", "林致远怀疑日期"), true)))).join();
        var question = first(journal, GateQuestion.class);
        change(journal, question, question.withAnswer(GateQuestion.Answer.YES).withEvidence(new Words("Minutes, p. 3", "纪要第3页")));
        var item = first(journal, CheckItem.class);
        change(journal, item, item.withDone(!item.done()));
        var line = first(journal, CostLine.class);
        change(journal, line, line.withActual(new BigDecimal("318000.55")));
        var risk = first(journal, Risk.class);
        change(journal, risk, risk.withLevels(3, 4).withStatus(Risk.Status.IN_RESPONSE));
        journal.undo().join();
        journal.redo().join();
        journal.undo().join();
        journal.commit("entry.roadmap.removed", Removal.of(journal.plan(), journal.plan().get(task.id()))).join();
        journal.undo().join();
        change(journal, line.withActual(new BigDecimal("318000.55")), line.withNote("与财务核对"));
        journal.saved().join();
    }

    /** Waits each time, so that every entry has a frame of its own in the log and some can be cut off. */
    private static void change(Journal journal, Part before, Part after) {
        journal.commit("entry.edited", List.of(Edit.change(before, after))).join();
    }

    private static <P extends Part> P first(Journal journal, Class<P> kind) {
        return journal.plan().all(kind).stream().min(Comparator.comparing((P it) -> it.id().value())).orElseThrow();
    }

    /** Keeps the files as they are, and of what comes after that only the log. */
    private void leaveAhead(String id, Opened opened) throws IOException {
        var image = shelf.image(killed());
        var journal = new Journal(after(opened), opened.ledger().entries().size(), opened.ledger(), Shelf.CLOCK, "林致远");
        var task = first(journal, Task.class);
        change(journal, task, task.withNote("Only in the log"));
        change(journal, task.withNote("Only in the log"), task.withNote("只在日志里"));
        journal.saved().join();
        Files.write(image.place(id).log(), Files.readAllBytes(shelf.place(id).log()));
        tell(id, journal.plan(), opened);
    }

    private static Plan after(Opened opened) {
        var plan = Plan.EMPTY;
        for (var entry : opened.ledger().entries()) {
            plan = plan.with(entry.edits());
        }
        return plan;
    }

    private Path killed() {
        return shelf.library().resolve("../../killed").normalize();
    }

    private void putBack(String id) throws IOException {
        var killed = new Shelf(killed());
        for (var name : List.of("plan.mv.db", "plan.log", "manifest.json")) {
            Files.write(shelf.place(id).folder().resolve(name), Files.readAllBytes(killed.place(id).folder().resolve(name)));
        }
        for (var snapshot : Shelf.files(shelf.snapshots().resolve(id))) {
            if (Files.isRegularFile(snapshot) && Files.notExists(killed.snapshots().resolve(id).resolve(snapshot.getFileName()))) {
                Files.deleteIfExists(snapshot);
            }
        }
    }

    /** @param known how many entries at its end the log still knows when the file is brought back */
    private void recovered(String id, int known) throws IOException {
        var opened = created(Language.EN);
        edit(opened);
        opened.close();
        var place = shelf.place(id);
        Files.write(place.database(), new byte[100]);
        var log = Files.readAllBytes(place.log());
        var from = 0;
        for (var left = LogScan.of(log, Veil.NONE).records().size() - known; left > 0; left--) {
            from += LogRecord.length(log, from).orElseThrow();
        }
        Files.write(place.log(), Arrays.copyOfRange(log, from, log.length));
        try (var recovered = library.recover(id, library.snapshots(id).getFirst())) {
            tell(id, Shelf.edit(recovered, 3, 5), recovered);
        }
    }

    private void tell(String id, Plan plan, Opened opened) {
        var entries = opened.ledger().entries();
        facts.setProperty(id + ".entries", "" + entries.size());
        facts.setProperty(id + ".last", "" + entries.getLast().seq());
        facts.setProperty(id + ".tasks", "" + plan.all(Task.class).size());
        facts.setProperty(id + ".parts", "" + plan.size());
    }
}
