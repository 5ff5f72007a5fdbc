package dev.sextant.ui.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.FxThread;
import dev.sextant.journal.Journal;
import dev.sextant.journal.MemoryLedger;
import dev.sextant.method.Catalogue;
import dev.sextant.method.SamplePlan;
import dev.sextant.plan.CheckItem;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Gate;
import dev.sextant.plan.GateQuestion;
import dev.sextant.plan.Language;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Removal;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Notices;
import dev.sextant.ui.kit.Sentence;
import dev.sextant.ui.kit.Speech;
import dev.sextant.ui.kit.Threads;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class ChecklistTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 26);

    private final Clock clock = Clock.fixed(Instant.parse("2027-03-26T09:00:00Z"), ZoneOffset.UTC);
    private final List<Phase> printed = new ArrayList<>();
    private final Plan opened =
            Plan.of(SamplePlan.parts(Catalogue.load(), Catalogue.load().samples().getFirst(), Language.EN));
    private final Phase second = opened.phases().get(1);

    @Test
    void spaceTicksTheSelectedItemAndUndoTakesItBack() {
        FxThread.run(() -> {
            var desk = desk();
            var list = screen(desk).lookup("#items");
            var first = items(desk).stream().filter(it -> !it.done()).findFirst().orElseThrow();

            press(list, KeyCode.SPACE, false);
            assertThat(desk.now().get(first.id()).done()).isTrue();

            desk.undo();
            assertThat(desk.now()).isEqualTo(opened);
        });
    }

    @Test
    void severalPastedLinesBecomeItemsWithOneUndo() {
        FxThread.run(() -> {
            var desk = desk();
            var field = (LinesField) screen(desk).lookup("#newItem");
            var before = items(desk).size();

            field.replaceSelection("Count the licences\tfrom the contract\n\nName a deputy\r\n");

            var after = items(desk);
            assertThat(after.subList(before, after.size())).extracting(it -> it.text().en())
                    .containsExactly("Count the licences", "Name a deputy");
            assertThat(after.get(before).note().en()).isEqualTo("from the contract");
            desk.undo();
            assertThat(desk.now()).isEqualTo(opened);
        });
    }

    @Test
    void altAndArrowsMoveAnItemAndDeleteRemovesIt() {
        FxThread.run(() -> {
            var desk = desk();
            var list = screen(desk).lookup("#items");
            var item = items(desk).stream().filter(it -> !it.done()).findFirst().orElseThrow();
            var at = items(desk).indexOf(item);

            press(list, KeyCode.UP, true);
            assertThat(items(desk).get(at - 1).id()).isEqualTo(item.id());

            press(list, KeyCode.DELETE, false);
            assertThat(desk.now().find(item.id())).isEmpty();
        });
    }

    @Test
    void enterOpensTheItemThatTheArrowsReachedAndEnterClosesIt() {
        FxThread.run(() -> {
            var desk = desk();
            var view = screen(desk);
            var list = (VBox) view.lookup("#items");
            var item = items(desk).stream().filter(it -> !it.done()).skip(1).findFirst().orElseThrow();

            press(list, KeyCode.DOWN, false);
            press(list, KeyCode.ENTER, false);
            var editor = (TextArea) list.lookup("#text");
            assertThat(editor.getText()).isEqualTo(item.text().en());

            press(editor, KeyCode.ENTER, false);
            assertThat(list.lookup("#text")).isNull();
        });
    }

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

    @Test
    void whatIsShownChoosesItsPhase() {
        FxThread.run(() -> {
            var desk = desk();
            var screen = new ChecklistController(desk, new Look(), printed::add);
            var last = opened.phases().getLast();
            var question = opened.all(GateQuestion.class).stream()
                    .filter(it -> opened.get(it.gate()).phase().equals(last.id())).findFirst().orElseThrow();

            assertThat(screen.phase().get()).isEqualTo(second);
            assertThat(screen.show(question)).isTrue();
            assertThat(screen.phase().get()).isEqualTo(last);
            assertThat(screen.show(last)).isFalse();
        });
    }

    @Test
    void anItemOfTheOtherLanguageIsMarked() {
        FxThread.run(() -> {
            var desk = desk();
            var view = screen(desk);
            var first = items(desk).getFirst();

            desk.commit("entry.edited", Edit.change(first, first.withText(first.text().with(Language.ZH, "改过的事项"))));
            assertThat(marks(view)).containsExactly("to be translated");

            desk.speech().speak(Language.ZH);
            assertThat(marks(view)).isEmpty();
        });
    }

    @Test
    void dueCountsWhatIsOpenUntilSunday() {
        var open = opened.ranked(CheckItem.class, it -> it.phase().equals(second.id()) && !it.done());
        var plan = opened.with(List.of(
                Edit.change(open.get(0), open.get(0).withDue(TODAY.minusDays(1))),
                Edit.change(open.get(1), open.get(1).withDue(TODAY)),
                Edit.change(open.get(2), open.get(2).withDue(LocalDate.of(2027, 3, 28))),
                Edit.change(open.get(3), open.get(3).withDue(LocalDate.of(2027, 3, 29)))));

        assertThat(Checklists.of(plan).due(TODAY)).isEqualTo(new Checklists.Due(2, 1));
    }

    private static List<String> marks(Parent view) {
        return ((VBox) view.lookup("#items")).lookupAll(".warning").stream().filter(Node::isVisible)
                .map(it -> ((Label) it).getText()).toList();
    }

    private static long answers(Desk desk, GateQuestion.Answer answer) {
        return answers(desk.now(), answer);
    }

    private static long answers(Plan plan, GateQuestion.Answer answer) {
        return plan.all(GateQuestion.class).stream().filter(it -> it.answer() == answer).count();
    }

    private List<CheckItem> items(Desk desk) {
        return desk.now().ranked(CheckItem.class, it -> it.phase().equals(second.id()));
    }

    private Gate gate(Plan plan) {
        return plan.all(Gate.class).stream().filter(it -> it.phase().equals(second.id())).findFirst().orElseThrow();
    }

    private List<GateQuestion> questions(Desk desk) {
        return desk.now().ranked(GateQuestion.class, it -> it.gate().equals(gate(opened).id()));
    }

    private static List<Node> questionViews(Parent view) {
        return ((VBox) view.lookup("#gates").lookup("#questions")).getChildren();
    }

    private GateQuestion add(Parent view, Desk desk, String text) {
        var field = (LinesField) view.lookup("#newQuestion");
        field.setText(text);
        press(field, KeyCode.ENTER, false);
        return questions(desk).getLast();
    }

    private static void press(Node node, KeyCode code, boolean alt) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false));
    }

    private Parent screen(Desk desk) {
        var view = (Parent) new ChecklistController(desk, new Look(), printed::add).view();
        new Scene(view, 1200, 800);
        view.applyCss();
        view.layout();
        return view;
    }

    private Desk desk() {
        var speech = new Speech(Language.EN);
        var next = new AtomicInteger();
        return new Desk(
                new Journal(opened, 1, new MemoryLedger(), clock, "test"), false,
                new Desk.Supplies(speech, new Notices(speech), Threads.direct(), clock, () -> "t" + next.incrementAndGet()));
    }
}
