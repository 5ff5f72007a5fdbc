package dev.sextant.ui.control;

import dev.sextant.analysis.earned.Measures;
import dev.sextant.analysis.earned.Warnings;
import dev.sextant.ui.control.Control.Stage;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Column;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableColumn;

/** What the columns of earned value show. Their heads are the usual letters, with what they mean in plain words on hover. */
final class EarnedColumns {

    private static final double AMOUNT = 3.7;
    private static final double INDEX = 4;

    private final Desk desk;
    private final Look look;
    private final Supplier<ControlFigures> figures;

    EarnedColumns(Desk desk, Look look, Supplier<ControlFigures> figures) {
        this.desk = desk;
        this.look = look;
        this.figures = figures;
    }

    void name(TreeTableColumn<Branch.Row<Stage>, Stage> column) {
        Column.of(desk, look, column, 7).styled(EarnedColumns::weight).shows((stage, texts) -> stage.isWhole()
                ? texts.say("control.whole")
                : stage.name().isEmpty() ? texts.say("control.no-phase") : stage.number() + " " + texts.say(stage.name()));
    }

    void amount(TreeTableColumn<Branch.Row<Stage>, Stage> column, String figure, Function<Measures, String> shown) {
        head(column, figure);
        Column.of(desk, look, column, AMOUNT).figures().styled(EarnedColumns::weight).shows((stage, _) -> shown.apply(stage.measures()));
    }

    /** Red where it is so low that somebody is warned. */
    void index(TreeTableColumn<Branch.Row<Stage>, Stage> column, String figure, Function<Measures, OptionalDouble> index) {
        head(column, figure);
        Column.of(desk, look, column, INDEX).figures()
                .styled(stage -> index.apply(stage.measures()).orElse(1) < Warnings.LOW ? stage.isWhole() ? "over-group-cell" : "over-cell" : weight(stage))
                .shows((stage, _) -> figures.get().index(index.apply(stage.measures())));
    }

    private void head(TreeTableColumn<Branch.Row<Stage>, Stage> column, String figure) {
        var head = new Label(figure);
        var tip = new Tooltip();
        tip.textProperty().bind(desk.speech().texts().map(it -> it.say("control.ev." + figure) + "\n" + it.say("control.ev." + figure + ".plain")));
        tip.setWrapText(true);
        tip.getStyleClass().add("plain-words");
        head.setTooltip(tip);
        head.accessibleTextProperty().bind(desk.speech().texts().map(it -> it.say("control.ev." + figure)));
        column.setGraphic(head);
    }

    private static String weight(Stage stage) {
        return stage.isWhole() ? "group-cell" : "";
    }
}
