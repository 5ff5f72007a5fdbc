package dev.sextant.ui.business;

import dev.sextant.analysis.trace.Numbers;
import dev.sextant.analysis.trace.Subject;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What each calendar year costs and brings, and what has come by its end. */
record YearsTable(GridPane grid, Links links) {

    private static final List<String> HEADS = List.of(
            "business.year", "business.one-off", "business.recurring", "business.direct", "business.indirect", "business.net",
            "business.cumulative", "business.discounted");

    void fill() {
        grid.getChildren().clear();
        constrain();
        for (var at = 0; at < HEADS.size(); at++) {
            var head = Links.muted(links.texts().say(HEADS.get(at)));
            head.getStyleClass().add("years-head");
            grid.add(head, at, 0);
        }
        var business = links.shown().business();
        Numbers.years(business).forEach(it -> row(it, links.names().period(it.period()), ""));
        row(Numbers.whole(business), links.texts().say("business.total"), "strong");
    }

    /** The year as wide as its name, the figures share the rest. */
    private void constrain() {
        if (grid.getColumnConstraints().isEmpty()) {
            for (var at = 0; at < HEADS.size(); at++) {
                var column = new ColumnConstraints();
                column.setHalignment(at == 0 ? HPos.LEFT : HPos.RIGHT);
                column.setHgrow(at == 0 ? Priority.NEVER : Priority.ALWAYS);
                grid.getColumnConstraints().add(column);
            }
        }
    }

    private void row(Numbers.Row row, String name, String style) {
        var year = new Label(name);
        year.setMinWidth(Region.USE_PREF_SIZE);
        var nodes = new ArrayList<Node>(List.of(year));
        var isTotal = !style.isEmpty();
        nodes.add(number(row.oneOff()));
        nodes.add(number(row.recurring()));
        nodes.add(number(row.direct()));
        nodes.add(number(row.indirect()));
        nodes.add(number(row.net()));
        nodes.add(isTotal ? new Label("") : number(row.cumulative()));
        nodes.add(number(row.discounted()));
        if (isTotal) {
            nodes.forEach(it -> it.getStyleClass().add(style));
        }
        grid.addRow(grid.getRowCount(), nodes.toArray(Node[]::new));
    }

    private Node number(@Nullable Subject subject) {
        return links.number(subject, Worths::brief);
    }
}
