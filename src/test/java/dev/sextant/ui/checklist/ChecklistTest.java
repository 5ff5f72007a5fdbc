package dev.sextant.ui.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.FxThread;
import dev.sextant.plan.CheckItem;
import dev.sextant.plan.Edit;
import dev.sextant.plan.GateQuestion;
import dev.sextant.plan.Language;
import dev.sextant.ui.kit.Look;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class ChecklistTest extends ChecklistScreen {

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
}
