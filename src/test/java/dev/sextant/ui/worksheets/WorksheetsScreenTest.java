package dev.sextant.ui.worksheets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.FxThread;
import dev.sextant.method.Catalogue;
import dev.sextant.plan.Language;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Sheet;
import dev.sextant.plan.SheetPlans;
import dev.sextant.plan.SheetRow;
import dev.sextant.ui.ScreenDesk;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Notices;
import dev.sextant.ui.kit.Theme;
import dev.sextant.ui.worksheets.Worksheets.Line;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** What somebody who fills in worksheets sees and does. */
class WorksheetsScreenTest {

    private final Plan opened = SheetPlans.engagement();
    private final ScreenDesk at = FxThread.call(() -> on(opened));

    private static ScreenDesk on(Plan plan) {
        var look = new Look();
        look.show(Theme.LIGHT, 100);
        return new ScreenDesk(Catalogue.load(), ScreenDesk.of(plan), look);
    }

    private static Scene open(ScreenDesk at) {
        return at.scene(new WorksheetsController(at.desk(), at.look(), at.catalogue()));
    }

    private List<SheetRow> rows() {
        return at.desk().now().ranked(SheetRow.class, row -> row.sheet().equals(SheetPlans.REUSE));
    }

    @SuppressWarnings("unchecked")
    private static TreeTableView<Branch.Row<Line>> table(Scene scene) {
        return ScreenDesk.find(scene, "table", TreeTableView.class);
    }

    /** @param column 0 for that of the names */
    private static void focus(Scene scene, int row, int column) {
        var table = table(scene);
        table.getSelectionModel().clearAndSelect(row, table.getVisibleLeafColumn(column));
    }

    private static TextField type(Scene scene, int row, int column, String text, KeyCode last) {
        var table = table(scene);
        focus(scene, row, column);
        table.edit(row, table.getVisibleLeafColumn(column));
        scene.snapshot(null);
        var editor = (TextField) table.lookup(".in-cell");
        editor.setText(text);
        ScreenDesk.press(editor, last);
        return editor;
    }

    private static void key(Scene scene, KeyCode code, boolean shortcut, boolean alt) {
        Event.fireEvent(table(scene), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, alt, false));
    }

    private static void character(Scene scene, String typed) {
        Event.fireEvent(table(scene), new KeyEvent(KeyEvent.KEY_TYPED, typed, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private static void clip(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    @Test
    void cellsOfEachTypeAreTypedInPlaceAndTheProductAndTheSumsFollow() {
        FxThread.run(() -> {
            var scene = open(at);
            type(scene, 0, 1, "１２", KeyCode.ENTER);
            type(scene, 0, 2, "¥ 48,000", KeyCode.ENTER);
            type(scene, 0, 3, "50%", KeyCode.ENTER);
            type(scene, 0, 5, "two of them noisy", KeyCode.ENTER);
            type(scene, 0, 6, "2027/3/26", KeyCode.ENTER);
            type(scene, 0, 0, "Old servers", KeyCode.ENTER);

            assertThat(rows().getFirst().cells()).containsExactly("12", "48000", "50", "", "two of them noisy", "2027-03-26");
            assertThat(rows().getFirst().name().en()).isEqualTo("Old servers");
            var lines = table(scene).getRoot().getChildren();
            assertThat(lines.getFirst().getValue().get().cells().get(3)).isEqualTo("288000");
            assertThat(lines.getLast().getValue().get()).satisfies(sums -> {
                assertThat(sums.row()).isNull();
                assertThat(sums.cells()).containsExactly("12", "48000", "", "288000", "", "", "", "");
            });
            for (var step = 0; step < 6; step++) {
                at.desk().undo();
            }
            assertThat(at.desk().now()).isEqualTo(opened);
        });
    }

    @Test
    void whatDoesNotFitStaysInTheCellMarkedWithTheReason() {
        FxThread.run(() -> {
            var scene = open(at);
            var editor = type(scene, 0, 3, "120", KeyCode.ENTER);

            assertThat(at.desk().now()).isEqualTo(opened);
            assertThat(editor.getText()).isEqualTo("120");
            assertThat(editor.getPseudoClassStates()).anyMatch(it -> it.getPseudoClassName().equals("invalid"));
            assertThat(editor.getTooltip().getText()).isEqualTo("“120” does not fit the column “Reusable”, which takes a number from 0 to 100.");
            assertThat(Objects.requireNonNull(at.desk().notices().now().get()).tone()).isEqualTo(Notices.Tone.PROBLEM);
        });
    }

    @Test
    void whatIsChosenNeedsOneKeyAndBackspaceEmptiesACell() {
        FxThread.run(() -> {
            var scene = open(at);
            focus(scene, 1, 8);
            character(scene, "2");
            focus(scene, 1, 7);
            character(scene, "y");
            assertThat(rows().get(1).cells()).containsExactly("", "", "", "", "", "", "yes", "2");
            character(scene, "n");
            assertThat(rows().get(1).cell(6)).isEqualTo("no");
            key(scene, KeyCode.BACK_SPACE, false, false);
            assertThat(rows().get(1).cell(6)).isEmpty();
            focus(scene, 1, 8);
            character(scene, "7");
            assertThat(rows().get(1).cell(7)).isEqualTo("2");
            assertThat(Objects.requireNonNull(at.desk().notices().now().get()).sentence()).contains("Depth");
        });
    }

    @Test
    void tabGoesOnToTheNextCellPastWhatIsWorkedOut() {
        FxThread.run(() -> {
            var scene = open(at);
            type(scene, 0, 3, "50", KeyCode.TAB);
            var focused = table(scene).getFocusModel().getFocusedCell();
            assertThat(rows().getFirst().cell(2)).isEqualTo("50");
            assertThat(table(scene).getVisibleLeafIndex(focused.getTableColumn())).isEqualTo(5);
            assertThat(table(scene).getEditingCell()).isNotNull();
        });
    }

    @Test
    void rowsAreAddedMovedAndRemovedByKey() {
        FxThread.run(() -> {
            var scene = open(at);
            focus(scene, 0, 0);
            key(scene, KeyCode.INSERT, false, false);
            scene.snapshot(null);
            var name = (TextField) table(scene).lookup(".in-cell");
            name.setText("Switches");
            ScreenDesk.press(name, KeyCode.ENTER);
            assertThat(rows().stream().map(row -> row.name().en())).containsExactly("Servers", "Switches", "Licences", "Training rooms");
            key(scene, KeyCode.DOWN, false, true);
            assertThat(rows().get(2).name().en()).isEqualTo("Switches");
            key(scene, KeyCode.DELETE, false, false);
            assertThat(rows()).hasSize(3);
            for (var step = 0; step < 4; step++) {
                at.desk().undo();
            }
            assertThat(at.desk().now()).isEqualTo(opened);
        });
    }

    @Test
    void aPasteIsOneEntryAndABadOneIsNone() {
        FxThread.run(() -> {
            var scene = open(at);
            focus(scene, 0, 0);
            clip("Servers\t12\t48000\nVans\t3\t90000\n");
            key(scene, KeyCode.V, true, false);
            assertThat(rows()).hasSize(4);
            assertThat(rows().getLast().cells()).containsExactly("3", "90000");
            at.desk().undo();
            assertThat(at.desk().now()).isEqualTo(opened);

            clip("Servers\t12\nVans\tmany\n");
            key(scene, KeyCode.V, true, false);
            assertThat(at.desk().now()).isEqualTo(opened);
            assertThat(Objects.requireNonNull(at.desk().notices().now().get()).sentence()).startsWith("Nothing was pasted: line 2, column “Pieces”.");
        });
    }

    @Test
    void theInspectorHasAFieldForEachColumn() {
        FxThread.run(() -> {
            var scene = open(at);
            ScreenDesk.enter(scene, "field2", "48,000");
            ScreenDesk.enter(scene, "field5", "a long remark that needs the room that only an inspector has");
            @SuppressWarnings("unchecked")
            ComboBox<String> depth = ScreenDesk.find(scene, "field8", ComboBox.class);
            depth.setValue("2");
            ScreenDesk.enter(scene, "field1", "10");
            ScreenDesk.enter(scene, "field3", "25");
            assertThat(ScreenDesk.find(scene, "field4", Label.class).getText()).isEqualTo("¥ 120,000");
            assertThat(rows().getFirst().cell(7)).isEqualTo("2");
            assertThat(rows().getFirst().cell(4)).startsWith("a long remark");
            ScreenDesk.enter(scene, "field3", "125");
            assertThat(rows().getFirst().cell(2)).isEqualTo("25");
            ScreenDesk.enter(scene, "rowName", "Old servers");
        });
    }

    @Test
    void aScorecardSaysWhatItComesTo() {
        FxThread.run(() -> {
            var screen = new WorksheetsController(at.desk(), at.look(), at.catalogue());
            var scene = at.scene(screen);
            assertThat(ScreenDesk.find(scene, "figures", HBox.class).isVisible()).as("a register comes to nothing").isFalse();
            screen.show(at.desk().now().get(SheetPlans.SCORES));
            assertThat(ScreenDesk.find(scene, "result", Label.class).getText()).isEqualTo("Weighted mean 3.5 of 5: repair");
            focus(scene, 0, 2);
            character(scene, "1");
            assertThat(ScreenDesk.find(scene, "result", Label.class).getText()).isEqualTo("Weighted mean 1.25 of 5: stop");
            at.desk().speech().speak(Language.ZH);
            assertThat(ScreenDesk.find(scene, "result", Label.class).getText()).isEqualTo("加权平均 1.25 分（满分 5 分）：停用");
            assertThat(table(scene).getVisibleLeafColumn(0).getText()).isEqualTo("理由");
        });
    }

    @Test
    void theHeadsOfAmountsSayTheirCurrencyInBothLanguages() {
        FxThread.run(() -> {
            var scene = open(at);
            assertThat(table(scene).getVisibleLeafColumn(2).getText()).isEqualTo("Cost to buy anew, ¥");
            at.desk().speech().speak(Language.ZH);
            assertThat(table(scene).getVisibleLeafColumn(4).getText()).isEqualTo("节省成本（¥）");
            assertThat(table(scene).getVisibleLeafColumn(1).getText()).isEqualTo("数量");
        });
    }

    @Test
    void aWorksheetOfOnesOwnIsAddedRemovedAndUndone() {
        FxThread.run(() -> {
            var scene = open(at);
            var menu = (MenuButton) scene.getRoot().lookup(".menu-button");
            menu.getItems().getFirst().fire();
            scene.snapshot(null);
            ScreenDesk.find(scene, "name", TextField.class).setText("Visits");
            ScreenDesk.find(scene, "addSheet", Button.class).fire();

            var own = at.desk().now().all(Sheet.class).stream().filter(it -> it.name().en().equals("Visits")).findFirst().orElseThrow();
            assertThat(own.phase()).isEqualTo(SamplePlans.phase(3).id());
            assertThat(own.columns()).hasSize(3).allMatch(it -> it.type() == Sheet.Type.TEXT && !it.name().zh().isEmpty());
            assertThat(ScreenDesk.find(scene, "noRows", VBox.class).isVisible()).isTrue();
            menu.getItems().getLast().fire();
            assertThat(at.desk().now()).isEqualTo(opened);
            at.desk().undo();
            assertThat(at.desk().now().find(own.id())).isPresent();
            at.desk().undo();
            assertThat(at.desk().now()).isEqualTo(opened);
        });
    }

    @Test
    void anEngagementWithoutWorksheetsSaysWhatToDo() {
        FxThread.run(() -> {
            var bare = on(SamplePlans.chain(3));
            var scene = open(bare);
            assertThat(ScreenDesk.find(scene, "empty", VBox.class).isVisible()).isTrue();
            ScreenDesk.find(scene, "firstSheet", Button.class).fire();
            scene.snapshot(null);
            ScreenDesk.find(scene, "name", TextField.class).setText("Visits");
            ScreenDesk.find(scene, "addSheet", Button.class).fire();
            assertThat(bare.desk().now().all(Sheet.class)).hasSize(1);
            assertThat(ScreenDesk.find(scene, "empty", VBox.class).isVisible()).isFalse();
        });
    }
}
