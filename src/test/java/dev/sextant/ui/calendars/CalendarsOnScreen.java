package dev.sextant.ui.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.FxThread;
import dev.sextant.plan.WorkCalendar;
import dev.sextant.ui.ScreenDesk;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Upkeep;
import dev.sextant.ui.kit.Works;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;

/** The sample on the screen of calendars. */
abstract class CalendarsOnScreen {

    final ScreenDesk sample = FxThread.call(ScreenDesk::withSample);
    final Desk desk = sample.desk();
    final CalendarsController screen = FxThread.call(
            () -> new CalendarsController(desk, sample.look(), new Works(desk.threads(), desk.notices()), sample.catalogue(), Upkeep.NOWHERE));
    final Scene scene = FxThread.call(() -> sample.scene(screen));

    <N extends Node> N find(String id, Class<N> type) {
        return ScreenDesk.find(scene, id, type);
    }

    void choose(String menu, String item) {
        find(menu, MenuButton.class).getItems().stream().filter(it -> item.equals(it.getText())).map(MenuItem.class::cast).findFirst().orElseThrow().fire();
    }

    WorkCalendar china() {
        choose("newCalendar", "China, mainland (knows 2025, 2026)");
        return desk.now().get(Objects.requireNonNull(desk.now().charter().calendar()));
    }

    String said() {
        return Objects.requireNonNull(desk.notices().now().get()).sentence();
    }

    List<String> rows(String table) {
        TreeTableView<?> view = find(table, TreeTableView.class);
        return view.getRoot().getChildren().stream().map(it -> ((Branch.Row<?>) it.getValue()).get().toString()).toList();
    }

    void refused(String field, String typed, String sentence) {
        var before = desk.now();
        ScreenDesk.enter(scene, field, typed);
        assertThat(said()).contains(sentence);
        assertThat(desk.now()).isEqualTo(before);
        ScreenDesk.press(find(field, TextField.class), KeyCode.ESCAPE);
    }

    String explanation() {
        return ((Label) scene.getRoot().lookup(".explanation")).getText();
    }

    Button button(String text) {
        return scene.getRoot().lookupAll(".button").stream().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(it -> it.getText().equals(text)).findFirst().orElseThrow();
    }
}
