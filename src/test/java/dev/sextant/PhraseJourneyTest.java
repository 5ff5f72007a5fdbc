package dev.sextant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.journal.Journal;
import dev.sextant.journal.Library;
import dev.sextant.journal.Opened;
import dev.sextant.journal.Phrase;
import dev.sextant.method.Catalogue;
import dev.sextant.method.Templates;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Person;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Words;
import dev.sextant.store.FileLibrary;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Notices;
import dev.sextant.ui.kit.Speech;
import dev.sextant.ui.kit.Threads;
import dev.sextant.ui.kit.Works;
import dev.sextant.ui.start.StartController;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pass phrase on the way of somebody at the window: set in the settings, asked for at the start, changed, taken away. */
class PhraseJourneyTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-26T09:00:00Z"), ZoneOffset.UTC);
    private static final String PHRASE = "many rivers, one harbour";

    @TempDir
    private Path folder;

    private final Speech speech = new Speech(Language.EN);
    private final Notices notices = new Notices(speech);
    private final List<Opened> open = new ArrayList<>();

    @Test
    void atTheStartAWrongPhraseKeepsTheBoxAndTheRightOneOpens() {
        var plan = protectedPlan();
        FxThread.run(() -> {
            var start = start();
            choose(start);
            give(start, "many rivers, two harbours");
            assertThat(open).isEmpty();
            assertThat(((Label) start.lookup("#problem")).getText()).contains("Caps Lock");
            assertThat(start.lookup(".password-field")).isNotNull();

            give(start, PHRASE);
            assertThat(open).singleElement().satisfies(it -> assertThat(it.plan()).isEqualTo(plan));
        });
        open.getFirst().close();
    }

    @Test
    void aDamagedOneIsBroughtBackWithItsPhrase() throws Exception {
        var plan = protectedPlan();
        Files.write(database(), new byte[9_000]);
        FxThread.run(() -> {
            var start = start();
            choose(start);
            give(start, PHRASE);
            assertThat(open).isEmpty();

            start.lookup("#recovery").lookupAll(".button").stream().map(Button.class::cast).findFirst().orElseThrow().fire();
            assertThat(open).singleElement().satisfies(it -> assertThat(it.plan()).isEqualTo(plan));
        });
        open.getFirst().close();
    }

    @Test
    void theSettingsSetChangeAndTakeAwayThePhraseOfWhatIsOpenAndNoEditIsLost() {
        var opened = library().create(SamplePlans.chain(4).parts().toList(), "tester");
        var plan = edited(opened);
        FxThread.run(() -> {
            upkeep(opened).lock(null, Phrase.of(PHRASE));
            assertThat(upkeep(last()).isLocked()).isTrue();
            assertThat(said()).startsWith("Protected from now on");

            upkeep(last()).lock(Phrase.of("a wrong phrase"), Phrase.of("four quiet horses"));
            assertThat(said()).contains("not the pass phrase");
            assertThat(open).as("nothing was closed or opened").hasSize(1);

            upkeep(last()).lock(Phrase.of(PHRASE), Phrase.of("four quiet horses"));
            assertThat(open).hasSize(2);
            upkeep(last()).unlock(Phrase.of("four quiet horses"));
            assertThat(upkeep(last()).isLocked()).isFalse();
            assertThat(open).hasSize(3).allSatisfy(it -> assertThat(it.plan()).isEqualTo(plan));
        });
        last().close();
        library().open("e").close();
    }

    @Test
    void theSettingsTakeAPersonOutForGoodAndTheEngagementIsOpenAgain() {
        var person = new Person(new Id<>("person-9"), new Words("Lin Wan", "林晚"), null, "lin@example.com");
        var opened = library().create(Stream.concat(SamplePlans.chain(4).parts(), Stream.of(person)).toList(), "tester");
        FxThread.run(() -> {
            upkeep(opened).purge("person-9", null);

            assertThat(said()).startsWith("Gone for good. Entries cleaned: 1");
            assertThat(last().plan().all(Person.class)).isEmpty();
            assertThat(last().ledger().entries()).noneMatch(it -> it.toString().contains("林晚"));
        });
        last().close();
    }

    private Plan protectedPlan() {
        Plan plan;
        try (var opened = library().create(SamplePlans.chain(4).parts().toList(), "tester")) {
            plan = edited(opened);
        }
        library().protect("e", Phrase.of(PHRASE));
        return plan;
    }

    private static Plan edited(Opened opened) {
        var journal = new Journal(opened.plan(), opened.seq(), opened.ledger(), CLOCK, "tester");
        journal.commit("entry.edited", SamplePlans.anyEdit(journal.plan(), new SplittableRandom(3))).join();
        return journal.plan();
    }

    private Library library() {
        return new FileLibrary(folder.resolve("library"), folder.resolve("snapshots"), CLOCK, () -> "e");
    }

    private Path database() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(it -> it.endsWith("plan.mv.db")).findFirst().orElseThrow();
        }
    }

    private Opened last() {
        return open.getLast();
    }

    private String said() {
        var notice = notices.now().get();
        return notice == null ? "" : notice.sentence();
    }

    private EngagementUpkeep upkeep(Opened opened) {
        return new EngagementUpkeep(opened, library(), new Works(Threads.direct(), notices), notices, "tester", new EngagementUpkeep.Window() {
            @Override
            public void leave() {
                opened.close();
            }

            @Override
            public void open(Opened engagement) {
                open.add(engagement);
            }
        });
    }

    private Parent start() {
        var root = new StartController(new StartController.Supplies(
                library(), Catalogue.load(), new Templates(folder.resolve("templates")), speech, notices, new Works(Threads.direct(), notices),
                Threads.direct(), CLOCK, () -> "fresh", "tester"), new StartController.Outside() {
                    @Override
                    public void opened(Opened engagement, Consumer<Desk> first) {
                        open.add(engagement);
                    }

                    @Override
                    public void speakOther() {}
                }).load();
        new Scene(root, 1200, 800);
        root.applyCss();
        root.layout();
        return root;
    }

    private static void choose(Parent start) {
        start.lookupAll(".recent").stream().map(Button.class::cast).findFirst().orElseThrow().fire();
    }

    private static void give(Parent start, String phrase) {
        start.applyCss();
        ((PasswordField) start.lookup(".password-field")).setText(phrase);
        start.lookup("#recovery").lookupAll(".button").stream().map(Button.class::cast).findFirst().orElseThrow().fire();
    }
}
