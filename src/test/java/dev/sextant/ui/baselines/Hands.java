package dev.sextant.ui.baselines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.journal.Journal;
import dev.sextant.plan.Baseline;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Task;
import dev.sextant.ui.ScreenDesk;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Comparand;
import dev.sextant.ui.kit.Desk;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;

/** A journal, a screen on it, and what is done to both. */
record Hands(Journal journal, Desk desk, Comparand comparand, Scene scene) {

    <N extends Node> N scene(String id, Class<N> type) {
        return ScreenDesk.find(scene, id, type);
    }

    void fire(String id) {
        scene(id, Button.class).fire();
    }

    String label(String id) {
        return scene(id, Label.class).getText();
    }

    String header() {
        return ((Label) scene.getRoot().lookup(".page-summary")).getText();
    }

    String figure(String id) {
        scene.getRoot().applyCss();
        return ((Label) scene.getRoot().lookup("#" + id).lookup(".key-value")).getText();
    }

    Baseline baseline() {
        return desk.now().all(Baseline.class).iterator().next();
    }

    void commit(String label, Edit edit) {
        assertThat(desk.commit(label, edit)).isTrue();
    }

    void longer(String id, double days) {
        commit("entry.edited", lengthened(id, days));
    }

    Edit lengthened(String id, double days) {
        var task = journal.plan().get(new Id<Task>(id));
        return Edit.change(task, task.withDuration(Estimate.certain(days)));
    }

    @SuppressWarnings("unchecked")
    TreeTableView<Branch.Row<Row>> table() {
        return scene("table", TreeTableView.class);
    }

    @SuppressWarnings("unchecked")
    List<MovedBy> moves() {
        var moves = (TreeTableView<Branch.Row<MovedBy>>) scene("moves", TreeTableView.class);
        return moves.getRoot().getChildren().stream().map(it -> it.getValue().get()).toList();
    }

    List<String> keys() {
        var keys = new ArrayList<String>();
        collect(table().getRoot(), keys);
        return keys;
    }

    private static void collect(TreeItem<Branch.Row<Row>> item, List<String> keys) {
        item.getChildren().forEach(child -> {
            keys.add(child.getValue().key().toString());
            collect(child, keys);
        });
    }

    void select(Id<?> key) {
        table().getSelectionModel().select(Branch.find(table().getRoot(), key).orElseThrow());
    }

    @SuppressWarnings("unchecked")
    String chosen(String box) {
        var combo = (ComboBox<Point>) scene(box, ComboBox.class);
        return combo.getConverter().toString(combo.getValue());
    }

    @SuppressWarnings("unchecked")
    void choose(String box, String wanted) {
        var combo = (ComboBox<Point>) scene(box, ComboBox.class);
        combo.setValue(combo.getItems().stream().filter(it -> combo.getConverter().toString(it).equals(wanted)).findFirst().orElseThrow());
    }
}
