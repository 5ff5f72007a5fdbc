package dev.sextant.ui.roadmap;

import dev.sextant.plan.Baseline;
import dev.sextant.ui.kit.BaselineActions;
import dev.sextant.ui.kit.Comparand;
import dev.sextant.ui.kit.Desk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Objects;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;

/** Takes a baseline, and chooses the one whose dates lie under the bars. */
record BaselineMenu(MenuButton menu, Desk desk, Comparand comparand, Runnable compare) {

    /** Keeps up with the plan, the choice and the language. */
    void follow() {
        menu.setOnShowing(_ -> fill());
        fill();
    }

    private void fill() {
        var items = new ArrayList<MenuItem>();
        var take = item("gantt.baseline.take", this::take);
        take.setDisable(desk.isReadOnly());
        items.add(take);
        var baselines = desk.now().all(Baseline.class).stream().sorted(Comparator.comparingLong(Baseline::seq).reversed()).toList();
        if (!baselines.isEmpty()) {
            var group = new ToggleGroup();
            items.add(new SeparatorMenuItem());
            items.add(choice(null, desk.speech().say("gantt.baseline.none"), group));
            baselines.forEach(it -> items.add(choice(it, desk.speech().say(it.name()), group)));
            items.add(new SeparatorMenuItem());
            items.add(item("gantt.baseline.compare", compare));
        }
        menu.getItems().setAll(items);
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(desk.speech().say(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private MenuItem choice(@Nullable Baseline baseline, String name, ToggleGroup group) {
        var id = baseline == null ? null : baseline.id();
        var item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(Objects.equals(comparand.chosen().get(), id));
        item.setOnAction(_ -> comparand.choose(id));
        return item;
    }

    /** What changes from now on shows against it. */
    private void take() {
        new BaselineActions(desk).take().ifPresent(comparand::choose);
    }
}
