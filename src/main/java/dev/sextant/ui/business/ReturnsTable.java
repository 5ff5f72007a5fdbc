package dev.sextant.ui.business;

import dev.sextant.analysis.benefit.Figure;
import dev.sextant.analysis.benefit.Figure.Reason;
import dev.sextant.analysis.benefit.Returns;
import dev.sextant.analysis.trace.Numbers;
import dev.sextant.analysis.trace.Subject;
import dev.sextant.analysis.trace.Subject.BreakEven;
import dev.sextant.analysis.trace.Subject.Mirr;
import dev.sextant.analysis.trace.Subject.Npv;
import dev.sextant.analysis.trace.Subject.Payback;
import dev.sextant.analysis.trace.Subject.Point;
import dev.sextant.analysis.trace.Subject.Roi;
import dev.sextant.analysis.trace.Subject.Side;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** How costs weigh against all benefits and against the direct ones alone: one figure a row. */
record ReturnsTable(GridPane grid, Links links) {

    void fill() {
        grid.getChildren().clear();
        var texts = links.texts();
        grid.addRow(0, Links.muted(""), head(texts.say("business.all")), head(texts.say("business.direct-only")));
        row("business.npv", side -> List.of(new Npv(side)), Returns::npv);
        row("business.irr", side -> Numbers.rates(links.shown().business(), side), Returns::irr);
        row("business.mirr", side -> List.of(new Mirr(side)), Returns::mirr);
        row("business.roi", side -> List.of(new Roi(side, Point.LIKELY)), Returns::roi);
        row("business.roi-range", side -> List.of(new Roi(side, Point.LOW), new Roi(side, Point.HIGH)), Returns::roi);
        row("business.payback", side -> List.of(new Payback(side, false)), Returns::payback);
        row("business.discounted-payback", side -> List.of(new Payback(side, true)), Returns::discountedPayback);
        row("business.break-even", side -> List.of(new BreakEven(side)), Returns::breakEven);
    }

    private static Label head(String text) {
        var label = Links.muted(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }

    private void row(String key, Function<Side, List<? extends Subject>> subjects, Function<Returns, Figure<?>> figure) {
        var business = links.shown().business();
        var name = new Label(links.texts().say(key));
        name.setMinWidth(Region.USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), name,
                cell(subjects.apply(Side.ALL), figure.apply(business.all()).reason()),
                cell(subjects.apply(Side.DIRECT), figure.apply(business.direct()).reason()));
    }

    private Node cell(List<? extends Subject> subjects, @Nullable Reason reason) {
        if (reason != null) {
            return right(Links.muted(links.why(reason)));
        }
        var cell = new HBox();
        cell.getStyleClass().add("number-cell");
        for (var subject : subjects) {
            if (!cell.getChildren().isEmpty()) {
                cell.getChildren().add(Links.muted(subject instanceof Roi ? "–" : links.texts().say("business.and")));
            }
            cell.getChildren().add(links.number(subject, Worths::rough));
        }
        return right(cell);
    }

    private static Node right(Node node) {
        GridPane.setHalignment(node, HPos.RIGHT);
        return node;
    }
}
