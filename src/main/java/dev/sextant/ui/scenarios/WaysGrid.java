package dev.sextant.ui.scenarios;

import dev.sextant.analysis.scenario.Measure;
import dev.sextant.analysis.scenario.SideBySide;
import dev.sextant.analysis.scenario.Way;
import dev.sextant.plan.Id;
import dev.sextant.ui.kit.Chips;
import dev.sextant.ui.kit.Desk;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The ways side by side: one column each, one line for each figure, and the best of a line says so. */
final class WaysGrid {

    /** Lines above which a rule is drawn. */
    private static final Set<Measure> FIRST_OF_THEIR_KIND = EnumSet.of(Measure.FINISH, Measure.COST, Measure.BENEFIT, Measure.INTERRUPTION);

    private final Desk desk;
    private final GridPane grid;
    private final Consumer<Id<?>> choose;

    /** @param choose is told whose head was pressed */
    WaysGrid(Desk desk, GridPane grid, Consumer<Id<?>> choose) {
        this.desk = desk;
        this.grid = grid;
        this.choose = choose;
    }

    void show(SideBySide ways, Id<?> chosen) {
        grid.getChildren().clear();
        grid.getColumnConstraints().setAll(columns(ways.ways().size()));
        var group = new ToggleGroup();
        for (var at = 0; at < ways.ways().size(); at++) {
            var way = ways.ways().get(at);
            grid.add(head(way, group, way.id().equals(chosen)), at + 1, 0);
        }
        for (var measure : Measure.values()) {
            line(measure, ways, chosen);
        }
    }

    private static List<ColumnConstraints> columns(int ways) {
        var columns = new ArrayList<ColumnConstraints>();
        var first = new ColumnConstraints();
        first.setMinWidth(Region.USE_PREF_SIZE);
        columns.add(first);
        for (var at = 0; at < ways; at++) {
            var column = new ColumnConstraints();
            column.setMinWidth(0);
            column.setPrefWidth(1); // all grow by as much
            column.setHalignment(HPos.RIGHT);
            column.setHgrow(Priority.ALWAYS);
            columns.add(column);
        }
        return columns;
    }

    private Node head(Way way, ToggleGroup group, boolean isChosen) {
        var speech = desk.speech();
        var scenario = way.scenario();
        var name = new Label(scenario == null ? speech.say("scenarios.plan") : speech.say(scenario.name()));
        name.getStyleClass().add("way-name");
        var words = new VBox(name);
        words.getChildren().addAll(tags(way));
        words.getStyleClass().add("way-head");
        words.setMouseTransparent(true);
        var button = new ToggleButton();
        button.setGraphic(words);
        button.setToggleGroup(group);
        button.setSelected(isChosen);
        button.getStyleClass().add("way");
        button.setAccessibleText(name.getText());
        button.setTooltip(new Tooltip(name.getText()));
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setOnAction(_ -> choose.accept(way.id()));
        return button;
    }

    private List<Node> tags(Way way) {
        var speech = desk.speech();
        var tags = new ArrayList<Node>();
        var scenario = way.scenario();
        if (scenario == null) {
            tags.add(note(speech.say("scenarios.as-planned")));
            return tags;
        }
        var strategy = scenario.strategy() == null ? "" : speech.say(scenario.strategy());
        if (!strategy.isEmpty() && !strategy.equals(speech.say(scenario.name()))) {
            tags.add(Chips.tag(strategy, "accent"));
        }
        if (!way.lost().isEmpty()) {
            tags.add(Chips.tag(speech.say("scenarios.lost.count", way.lost().size()), "danger"));
        }
        tags.add(note(speech.say("scenarios.differences.short", way.differences())));
        return tags;
    }

    private static Label note(String text) {
        var label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }

    private void line(Measure measure, SideBySide ways, Id<?> chosen) {
        var row = measure.ordinal() + 1;
        var isRuled = FIRST_OF_THEIR_KIND.contains(measure);
        var caption = new HBox(new Label(desk.speech().say("scenarios.measure." + measure)));
        caption.getStyleClass().addAll("way-caption");
        grid.add(ruled(caption, isRuled), 0, row);
        for (var at = 0; at < ways.ways().size(); at++) {
            var way = ways.ways().get(at);
            var cell = cell(measure, way, isBest(measure, way, ways));
            if (way.id().equals(chosen)) {
                cell.getStyleClass().add("chosen");
            }
            grid.add(ruled(cell, isRuled), at + 1, row);
        }
    }

    /** Ways that read the same are equally good, and where all do none is best. */
    private boolean isBest(Measure measure, Way way, SideBySide ways) {
        var figure = figure(measure, way);
        return ways.ways().stream().anyMatch(it -> ways.isBest(measure, it) && figure(measure, it).equals(figure))
                && ways.ways().stream().anyMatch(it -> !figure(measure, it).equals(figure));
    }

    private String figure(Measure measure, Way way) {
        return new OutcomeWords(desk.speech().now(), desk.hoursPerDay().getValue()).of(measure, way.outcome());
    }

    private static Node ruled(HBox cell, boolean isRuled) {
        if (isRuled) {
            cell.getStyleClass().add("ruled");
        }
        return cell;
    }

    private HBox cell(Measure measure, Way way, boolean isBest) {
        var words = new OutcomeWords(desk.speech().now(), desk.hoursPerDay().getValue());
        var figure = new Label(words.of(measure, way.outcome()));
        figure.setMinWidth(0);
        var exactly = words.exactly(measure, way.outcome());
        if (!exactly.equals(figure.getText())) {
            figure.setTooltip(new Tooltip(exactly));
        }
        var cell = new HBox(figure);
        if (isBest) {
            figure.getStyleClass().add("strong");
            var best = Chips.tag(desk.speech().say("scenarios.best"), "good");
            best.setMinWidth(Region.USE_PREF_SIZE);
            cell.getChildren().addFirst(best);
        }
        cell.setAlignment(Pos.CENTER_RIGHT);
        cell.getStyleClass().add("way-cell");
        return cell;
    }
}
