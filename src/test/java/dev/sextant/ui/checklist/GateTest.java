package dev.sextant.ui.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.FxThread;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Gate;
import dev.sextant.plan.GateQuestion;
import dev.sextant.plan.Language;
import dev.sextant.plan.Removal;
import dev.sextant.ui.kit.Sentence;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class GateTest extends ChecklistScreen {

    @Test
    void aDecisionCarriesItsDayAndNothingIsBlocked() {
        FxThread.run(() -> {
            var desk = desk();
            var view = screen(desk);
            var gate = gate(opened);

            ((ToggleButton) view.lookup("#conditions")).fire();
            assertThat(desk.now().get(gate.id()).decision()).isEqualTo(Gate.Decision.GO_WITH_CONDITIONS);
            assertThat(desk.now().get(gate.id()).decidedOn()).isEqualTo(TODAY);

            ((ToggleButton) view.lookup("#open")).fire();
            assertThat(desk.now().get(gate.id()).decidedOn()).isNull();
        });
    }

    @Test
    void answeringTwiceTheSameTakesTheAnswerBack() {
        FxThread.run(() -> {
            var desk = desk();
            var view = screen(desk);
            var yes = (ToggleButton) view.lookup("#yes");

            yes.fire();
            assertThat(answers(desk, GateQuestion.Answer.YES)).isEqualTo(answers(opened, GateQuestion.Answer.YES) + 1);
            assertThat(((Label) view.lookup("#state")).getText()).startsWith("1 of 5 questions answered; 5 of 12 items ticked.");

            yes.fire();
            assertThat(desk.now()).isEqualTo(opened);
        });
    }

    @Test
    void aQuestionIsRewordedWhereItStandsAndKeepsItsProof() {
        FxThread.run(() -> {
            var desk = desk();
            var view = screen(desk);
            var asked = questions(desk).getFirst();
            var text = (Sentence) view.lookup("#gates").lookup("#questions").lookup("#text");
            assertThat(text.getText()).isEqualTo(asked.text().en());

            text.setText("Who is released for this,\nand for how long?");
            press(text, KeyCode.ENTER, false);

            var reworded = desk.now().get(asked.id());
            assertThat(reworded.text().en()).isEqualTo("Who is released for this, and for how long?");
            assertThat(reworded.withText(asked.text())).isEqualTo(asked);
            desk.undo();
            assertThat(desk.now()).isEqualTo(opened);
            assertThat(text.getText()).isEqualTo(asked.text().en());
        });
    }

    @Test
    void aQuestionCannotBecomeEmpty() {
        FxThread.run(() -> {
            var desk = desk();
            var view = screen(desk);
            var asked = add(view, desk, "Is there a deputy?");
            var text = (Sentence) questionViews(view).getLast().lookup("#text");

            text.setText("");
            press(text, KeyCode.ENTER, false);

            assertThat(desk.now().get(asked.id())).isEqualTo(asked);
            assertThat(text.getPseudoClassStates()).anyMatch(it -> it.getPseudoClassName().equals("invalid"));
        });
    }

    @Test
    void aSentenceIsAsHighAsItsRowsAndShrinksAgain() {
        FxThread.run(() -> {
            var view = screen(desk());
            var text = (Sentence) view.lookup("#gates").lookup("#questions").lookup("#text");
            text.setText("Short?");
            view.layout();
            var row = text.getHeight();

            text.setText("Which of the questions that nobody wanted to ask was asked all the same, and who answered it? ".repeat(2));
            view.layout();
            assertThat(text.getHeight()).isGreaterThan(2 * row);
            assertThat(text.getHeight()).isEqualTo(text.prefHeight(text.getWidth()));

            text.setText("Short?");
            view.layout();
            assertThat(text.getHeight()).isLessThan(1.5 * row);
        });
    }

    @Test
    void aNewQuestionComesLastAndIsCountedAsOpen() {
        FxThread.run(() -> {
            var desk = desk();
            var view = screen(desk);
            var before = questions(desk);

            var added = add(view, desk, "Is there a deputy?");

            assertThat(questions(desk)).startsWith(before.toArray(GateQuestion[]::new)).endsWith(added).hasSize(before.size() + 1);
            assertThat(added.text().en()).isEqualTo("Is there a deputy?");
            assertThat(added.answer()).isEqualTo(GateQuestion.Answer.OPEN);
            assertThat(((LinesField) view.lookup("#newQuestion")).getText()).isEmpty();
            assertThat(((Label) view.lookup("#state")).getText()).startsWith("0 of 6 questions answered");
            desk.undo();
            assertThat(desk.now()).isEqualTo(opened);
        });
    }

    @Test
    void removingAQuestionLeavesTheFocusOnTheNextAndUndoBringsItBack() {
        FxThread.run(() -> {
            var desk = desk();
            var view = screen(desk);
            var before = questions(desk);
            var remover = (Button) view.lookup("#gates").lookup("#questions").lookup("#remover");
            var next = questionViews(view).get(1).lookup("#remover");

            remover.fire();

            assertThat(questions(desk)).isEqualTo(before.subList(1, before.size()));
            assertThat(questionViews(view)).hasSize(before.size() - 1);
            assertThat(view.getScene().getFocusOwner()).isSameAs(next);
            desk.undo();
            assertThat(desk.now()).isEqualTo(opened);
            assertThat(questionViews(view)).hasSize(before.size());
        });
    }

    @Test
    void tabLeavesAQuestionForTheButtonThatRemovesIt() {
        FxThread.run(() -> {
            var view = screen(desk());
            var text = (Sentence) view.lookup("#gates").lookup("#questions").lookup("#text");
            var asked = text.getText();
            text.requestFocus();

            press(text, KeyCode.TAB, false);

            assertThat(view.getScene().getFocusOwner()).isSameAs(text.getParent().lookup("#remover"));
            assertThat(text.getText()).isEqualTo(asked);
        });
    }

    @Test
    void theGateIsRenamedInOneLanguageAndMarkedInTheOther() {
        FxThread.run(() -> {
            var desk = desk();
            var view = screen(desk);
            var name = (Sentence) view.lookup("#gates").lookup("#name");

            name.setText("Steering committee in May");
            press(name, KeyCode.ENTER, false);

            assertThat(gate(desk.now()).name().en()).isEqualTo("Steering committee in May");
            assertThat(view.lookup("#gates").lookup("#untranslated").isVisible()).isFalse();
            desk.speech().speak(Language.ZH);
            assertThat(view.lookup("#gates").lookup("#untranslated").isVisible()).isTrue();
        });
    }

    @Test
    void aPhaseWithoutAGateOffersOneWhoseNameIsTypedNext() {
        FxThread.run(() -> {
            var desk = desk();
            var view = screen(desk);
            assertThat(view.lookup("#noGate").isVisible()).isFalse();
            desk.commit("entry.edited", Removal.of(desk.now(), gate(opened)));
            assertThat(view.lookup("#noGate").isVisible()).isTrue();

            ((Button) view.lookup("#noGate").lookup(".button")).fire();

            assertThat(gate(desk.now()).decision()).isEqualTo(Gate.Decision.OPEN);
            assertThat(view.lookup("#noGate").isVisible()).isFalse();
            var name = view.lookup("#gates").lookup("#name");
            assertThat(view.getScene().getFocusOwner()).isSameAs(name);
            assertThat(((Sentence) name).getSelectedText()).isEqualTo("Gate decision");
        });
    }

    private static GateQuestion with(GateQuestion question, GateQuestion.Effect effect) {
        return new GateQuestion(
                question.id(), question.gate(), question.rank(), question.text(), effect, question.answer(), question.proof(),
                question.evidence(), question.origin());
    }

    @Test
    void aQuestionThatBlocksKeepsTheGateShutUntilItIsAnsweredYes() {
        FxThread.run(() -> {
            var desk = desk();
            var first = questions(desk).getFirst();
            desk.commit("entry.edited", Edit.change(first, with(first, GateQuestion.Effect.BLOCKS)));
            var view = screen(desk);
            var chip = (Label) questionViews(view).getFirst().lookup("#effect");
            assertThat(chip.getText()).isEqualTo("Blocks");
            assertThat(questionViews(view).get(1).lookup("#effect").isVisible()).isFalse();

            ((ToggleButton) view.lookup("#go")).fire();
            assertThat(gate(desk.now()).decision()).isEqualTo(Gate.Decision.OPEN);
            assertThat(((ToggleButton) view.lookup("#go")).isSelected()).isFalse();
            assertThat(Objects.requireNonNull(desk.notices().now().get()).sentence()).contains(first.text().en());

            ((ToggleButton) questionViews(view).getFirst().lookup("#yes")).fire();
            ((ToggleButton) view.lookup("#go")).fire();
            assertThat(gate(desk.now()).decision()).isEqualTo(Gate.Decision.GO);
        });
    }

    @Test
    void aGateThatWasPassedSaysWhichWarningItOwes() {
        FxThread.run(() -> {
            var desk = desk();
            var first = questions(desk).getFirst();
            desk.commit("entry.edited", Edit.change(first, with(first, GateQuestion.Effect.WARNS)));
            var view = screen(desk);
            var warned = (Label) view.lookup("#warned");
            assertThat(warned.isVisible()).isFalse();

            ((ToggleButton) view.lookup("#go")).fire();
            assertThat(warned.isVisible()).isTrue();
            assertThat(warned.getText()).isEqualTo("Passed although a question that warns is not answered yes: " + first.text().en());

            ((ToggleButton) questionViews(view).getFirst().lookup("#yes")).fire();
            assertThat(warned.isVisible()).isFalse();
        });
    }
}
