package dev.sextant.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.FxThread;
import dev.sextant.journal.Journal;
import dev.sextant.journal.MemoryLedger;
import dev.sextant.journal.Phrase;
import dev.sextant.plan.Language;
import dev.sextant.plan.SamplePlans;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Notices;
import dev.sextant.ui.kit.Speech;
import dev.sextant.ui.kit.Threads;
import dev.sextant.ui.kit.Upkeep;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PhraseTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-26T09:12:00Z"), ZoneOffset.UTC);

    private final List<String> changes = new ArrayList<>();

    @Test
    void aNewPhraseIsTypedTwiceAndJudgedWhileItIs() {
        FxThread.run(() -> {
            var view = open(false, false);
            assertThat(view.lookup("#present").isVisible()).isFalse();
            assertThat(view.lookup("#remove").isVisible()).isFalse();
            require(view, "", "", true, "");
            require(view, "seven..", "seven..", true, "Too short: at least 8");
            require(view, "password", "password", false, "Weak");
            require(view, "aaaaaaaaaaaaaaaaaaaaaaaa", "", true, "Weak");
            require(view, "rivers, harbour", "", true, "Fair");
            require(view, "many rivers, one harbour", "many rivers, one harbor", true, "not the same");
            require(view, "many rivers, one harbour", "many rivers, one harbour", false, "Long");

            button(view, "#set").fire();

            assertThat(changes).containsExactly("lock null many rivers, one harbour");
        });
    }

    @Test
    void thePresentPhraseIsAskedForBeforeItIsChangedOrTakenAway() {
        FxThread.run(() -> {
            var view = open(true, false);
            field(view, "#fresh").setText("many rivers, one harbour");
            field(view, "#again").setText("many rivers, one harbour");
            assertThat(button(view, "#set").isDisabled()).isTrue();
            assertThat(button(view, "#remove").isDisabled()).isTrue();
            field(view, "#present").setText("the old phrase");

            button(view, "#set").fire();
            button(view, "#remove").fire();

            assertThat(changes).containsExactly("lock the old phrase many rivers, one harbour", "unlock the old phrase");
        });
    }

    @Test
    void whereNothingCanBeWrittenThereIsNothingToSet() {
        FxThread.run(() -> {
            var view = open(false, true);
            field(view, "#fresh").setText("many rivers, one harbour");
            field(view, "#again").setText("many rivers, one harbour");
            assertThat(button(view, "#set").isDisabled()).isTrue();
        });
    }

    private static void require(Parent view, String fresh, String again, boolean disabled, String said) {
        field(view, "#fresh").setText(fresh);
        field(view, "#again").setText(again);
        assertThat(button(view, "#set").isDisabled()).as(fresh).isEqualTo(disabled);
        assertThat(((Label) view.lookup("#strength")).getText()).startsWith(said.contains("same") ? "The two" : said).contains(said);
    }

    private Parent open(boolean locked, boolean readOnly) {
        var speech = new Speech(Language.EN);
        var journal = new Journal(SamplePlans.chain(3), 0, new MemoryLedger(), CLOCK, "tester");
        var desk = new Desk(journal, readOnly, new Desk.Supplies(speech, new Notices(speech), Threads.direct(), CLOCK, () -> "x"));
        var view = new PhraseController(desk, new Recorded(locked)).view();
        new Scene(view, 600, 400);
        view.applyCss();
        return view;
    }

    private static PasswordField field(Parent view, String id) {
        return (PasswordField) view.lookup(id);
    }

    private static Button button(Parent view, String id) {
        return (Button) view.lookup(id);
    }

    /** Writes down what it is asked for. */
    private final class Recorded implements Upkeep {

        private final boolean locked;

        Recorded(boolean locked) {
            this.locked = locked;
        }

        @Override
        public void purge(String who, Phrase present) {}

        @Override
        public boolean isLocked() {
            return locked;
        }

        @Override
        public void lock(@Nullable Phrase present, Phrase next) {
            changes.add("lock " + (present == null ? null : present.use(String::new)) + " " + next.use(String::new));
        }

        @Override
        public void unlock(Phrase present) {
            changes.add("unlock " + present.use(String::new));
        }
    }
}
