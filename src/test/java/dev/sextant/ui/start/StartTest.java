package dev.sextant.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.FxThread;
import dev.sextant.journal.Engagement;
import dev.sextant.journal.Library;
import dev.sextant.journal.Mentions;
import dev.sextant.journal.Opened;
import dev.sextant.journal.Snapshot;
import dev.sextant.method.Catalogue;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Kind;
import dev.sextant.plan.Language;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import dev.sextant.ui.kit.Notices;
import dev.sextant.ui.kit.Speech;
import dev.sextant.ui.kit.Threads;
import dev.sextant.ui.kit.Works;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;

class StartTest {

    private static final Instant NOW = Instant.parse("2027-03-26T09:00:00Z");

    private final List<Plan> created = new ArrayList<>();
    private final List<Snapshot> recovered = new ArrayList<>();

    @Test
    void aClientsNameIsEnoughToBegin() {
        FxThread.run(() -> {
            var start = screen(Language.ZH);
            ((TextField) start.lookup("#client")).setText("华兴制造");

            press(start, "创建项目");

            var plan = created.getFirst();
            assertThat(plan.charter().name()).isEqualTo(Words.of(Language.ZH, "华兴制造 CRM 实施"));
            assertThat(plan.charter().start()).isEqualTo("2027-03-29");
            assertThat(plan.phases()).hasSize(6);
            assertThat(plan.all(Task.class)).hasSize(47);
        });
    }

    @Test
    void aDamagedEngagementOffersItsNewestVerifiedStateAndSaysThatNothingHasChanged() {
        FxThread.run(() -> {
            var start = screen(Language.EN);
            start.lookupAll(".recent").stream().map(Button.class::cast).findFirst().orElseThrow().fire();

            var sentences = start.lookup("#recovery").lookupAll(".label").stream().map(it -> ((Label) it).getText()).toList();
            assertThat(sentences).anyMatch(it -> it.contains("Nothing has been changed"));
            press(start, "47 tasks");

            assertThat(recovered).extracting(Snapshot::seq).containsExactly(90L);
        });
    }

    @Test
    void aNameThatIsTooLongIsRefusedInASentenceAndNothingIsCreated() {
        FxThread.run(() -> {
            var start = screen(Language.EN);
            ((TextField) start.lookup("#name")).setText("x".repeat(10_000));

            press(start, "Create engagement");

            assertThat(created).isEmpty();
            assertThat(((Label) start.lookup("#problem")).getText()).contains("300").contains("10,000");
        });
    }

    private static void press(Parent start, String beginning) {
        start.lookupAll(".button").stream().map(Button.class::cast)
                .filter(it -> it.getText() != null && it.getText().contains(beginning)).findFirst().orElseThrow().fire();
    }

    private Parent screen(Language language) {
        var speech = new Speech(language);
        var notices = new Notices(speech);
        var root = new StartController(new OneDamaged(), Catalogue.load(), speech, notices, new Works(Threads.direct(), notices), Threads.direct(),
                Clock.fixed(NOW, ZoneOffset.UTC), "tester", new Nobody()).load();
        var scene = new Scene(root, 1200, 800);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return root;
    }

    private static final class Nobody implements StartController.Outside {
        @Override
        public void opened(Opened engagement) {}

        @Override
        public void speakOther() {}
    }

    /** A library with one engagement, whose file is damaged. */
    private final class OneDamaged implements Library {
        @Override
        public Mentions mentions(String id, String who) {
            throw new Refusal("part.missing", id);
        }

        @Override
        public Mentions purge(String id, String who, String by) {
            throw new Refusal("part.missing", id);
        }

        @Override
        public Path folder() {
            return Path.of("library");
        }

        @Override
        public List<Engagement> list() {
            return List.of(new Engagement("1", new Words("Lakeside", "湖畔"), Words.NONE, "six-phase", NOW, 96, 47, 3, false));
        }

        @Override
        public Opened create(List<? extends Part> parts, String by) {
            created.add(Plan.of(parts));
            throw new Refusal("part.missing", Charter.ID);
        }

        @Override
        public Opened open(String id) {
            throw new Refusal("store.damaged", id, "digest");
        }

        @Override
        public List<Snapshot> snapshots(String id) {
            return List.of(new Snapshot("s", 90, NOW, Map.of(Kind.TASK, 47), 6));
        }

        @Override
        public Plan read(String id, Snapshot snapshot) {
            throw new Refusal("store.missing", id);
        }

        @Override
        public Opened recover(String id, Snapshot snapshot) {
            recovered.add(snapshot);
            throw new Refusal("part.missing", Charter.ID);
        }
    }
}
