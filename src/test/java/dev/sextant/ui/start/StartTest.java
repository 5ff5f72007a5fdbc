package dev.sextant.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.FxThread;
import dev.sextant.journal.Engagement;
import dev.sextant.journal.Entry;
import dev.sextant.journal.Library;
import dev.sextant.journal.Mentions;
import dev.sextant.journal.Opened;
import dev.sextant.journal.Phrase;
import dev.sextant.journal.Snapshot;
import dev.sextant.exchange.CountedIds;
import dev.sextant.method.Catalogue;
import dev.sextant.method.MethodPlan;
import dev.sextant.method.Template;
import dev.sextant.method.Templates;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Kind;
import dev.sextant.plan.Language;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import dev.sextant.ui.kit.Desk;
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
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTest {

    private static final Instant NOW = Instant.parse("2027-03-26T09:00:00Z");

    private final Catalogue catalogue = Catalogue.load();
    private final List<Plan> created = new ArrayList<>();
    private final List<Snapshot> recovered = new ArrayList<>();

    @TempDir
    private Path own;

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
            pressState(start);

            assertThat(recovered).extracting(Snapshot::seq).containsExactly(90L);
        });
    }

    @Test
    void kindsAndOwnTemplatesAreCombined() {
        var sample = Plan.of(MethodPlan.parts(catalogue, SamplePlans.charter()));
        new Templates(own).save("mine", Template.of(catalogue, sample, List.of(sample.phases().getLast()), new Words("Our review", "我们的复盘")));
        FxThread.run(() -> {
            var start = screen(Language.EN);
            choose(start, "Customer care moves");
            choose(start, "Our review");
            assertThat(start.lookup("#combined").isVisible()).isTrue();

            press(start, "Create engagement");

            var plan = created.getFirst();
            assertThat(plan.charter().method()).isEqualTo("six-phase+hand-over");
            assertThat(plan.phases()).hasSize(6 + 5 + 1);
        });
    }

    @Test
    void withNothingChosenAnEngagementBeginsEmpty() {
        FxThread.run(() -> {
            var start = screen(Language.EN);
            choose(start, "A CRM is introduced");

            press(start, "Create engagement");

            assertThat(created.getFirst().charter().method()).isEmpty();
            assertThat(created.getFirst().phases()).isEmpty();
        });
    }

    private static void choose(Parent start, String beginning) {
        start.lookupAll(".check-box").stream().map(CheckBox.class::cast).filter(it -> it.getText().startsWith(beginning)).findFirst().orElseThrow().fire();
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

    /** The newest one. */
    private static void pressState(Parent start) {
        start.applyCss();
        start.lookup("#recovery").lookupAll(".copy .button").stream().map(Button.class::cast).findFirst().orElseThrow().fire();
    }

    private static void press(Parent start, String beginning) {
        start.lookupAll(".button").stream().map(Button.class::cast)
                .filter(it -> it.getText() != null && it.getText().contains(beginning)).findFirst().orElseThrow().fire();
    }

    private Parent screen(Language language) {
        var speech = new Speech(language);
        var notices = new Notices(speech);
        var root = new StartController(new StartController.Supplies(
                new OneDamaged(), catalogue, new Templates(own), speech, notices, new Works(Threads.direct(), notices), Threads.direct(),
                Clock.fixed(NOW, ZoneOffset.UTC), new CountedIds(), "tester"), new Nobody()).load();
        var scene = new Scene(root, 1200, 800);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return root;
    }

    private static final class Nobody implements StartController.Outside {
        @Override
        public void opened(Opened engagement, Consumer<Desk> first) {}

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
        public Opened adopt(List<Entry> entries) {
            throw new Refusal("part.missing", Charter.ID);
        }

        @Override
        public Opened open(String id) {
            throw new Refusal("store.damaged", id, "digest");
        }

        @Override
        public List<Snapshot> snapshots(String id) {
            return List.of(new Snapshot("s", 90, NOW, Map.of(Kind.TASK, 47), 6), new Snapshot("s", 60, NOW.minusSeconds(90_000), Map.of(Kind.TASK, 46), 36));
        }

        @Override
        public Plan read(String id, Snapshot snapshot) {
            return Plan.of(MethodPlan.parts(catalogue, SamplePlans.charter()));
        }

        @Override
        public Opened recover(String id, Snapshot snapshot) {
            recovered.add(snapshot);
            throw new Refusal("part.missing", Charter.ID);
        }

        @Override
        public Library with(Phrase phrase) {
            return this;
        }

        @Override
        public void requirePhrase(String id) {}

        @Override
        public void protect(String id, Phrase phrase) {
            throw new Refusal("part.missing", id);
        }

        @Override
        public void unprotect(String id) {
            throw new Refusal("part.missing", id);
        }
    }
}
