package dev.sextant.ui.centre;

import dev.sextant.plan.CentreActivity;
import dev.sextant.plan.CentreActivity.Centre;
import dev.sextant.text.Reading;
import dev.sextant.text.Texts;
import dev.sextant.ui.centre.ServiceCentre.Head;
import dev.sextant.ui.centre.ServiceCentre.Line;
import dev.sextant.ui.centre.ServiceCentre.Row;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Column;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.TreeTableColumn;
import org.jspecify.annotations.Nullable;

/** What the columns of the activities show, and what can be typed into them. */
record ActivityColumns(Desk desk, Look look, CentreActions actions) {

    void words(
            TreeTableColumn<Branch.Row<Row>, Row> name,
            TreeTableColumn<Branch.Row<Row>, Row> centre,
            TreeTableColumn<Branch.Row<Row>, Row> turns) {
        Column.of(desk, look, name, 13).styled(row -> row instanceof Head ? "group-cell" : "").shows(ActivityColumns::name)
                .edits(row -> row instanceof Line line ? desk.speech().say(line.activity().name()) : null,
                        (row, typed) -> change(row, it -> it.withName(it.name().with(desk.speech().language(), typed))));
        Column.of(desk, look, centre, 9.6).styled(_ -> "muted-cell")
                .shows(ActivityColumns::centre)
                .picks(this::centres, (row, at) -> change(row, it -> it.withCentre(Centre.values()[at])));
        Column.of(desk, look, turns, 6.2).figures().shows(ActivityColumns::turns)
                .styled(row -> row instanceof Line line && line.tooLarge() ? "danger-cell" : row instanceof Head ? "group-cell" : "muted-cell");
    }

    private static String name(Row row, Texts texts) {
        return switch (row) {
            case Line line -> texts.say(line.activity().name());
            case Head head -> texts.say(head.work());
        };
    }

    private static String centre(Row row, Texts texts) {
        if (!(row instanceof Line line)) {
            return "";
        }
        var from = line.activity().profitFrom();
        return from == null || line.activity().centre() == Centre.PROFIT
                ? texts.say(line.activity().centre())
                : texts.say("centre.becomes", texts.formats().month(from));
    }

    private Column.@Nullable Pick centres(Row row) {
        return row instanceof Line line
                ? new Column.Pick(Arrays.stream(Centre.values()).map(desk.speech()::say).toList(), line.activity().centre().ordinal())
                : null;
    }

    private static String turns(Row row, Texts texts) {
        if (row instanceof Line line && line.tooLarge()) {
            return texts.say("centre.too-large");
        }
        if (row instanceof Head head && head.lines().isEmpty()) {
            return "";
        }
        return row.result().turns().map(it -> texts.formats().month(it.atDay(1))).orElse(texts.say("centre.never"));
    }

    void figures(
            TreeTableColumn<Branch.Row<Row>, Row> volume,
            TreeTableColumn<Branch.Row<Row>, Row> growth,
            TreeTableColumn<Branch.Row<Row>, Row> conversion) {
        figure(volume, 5.4, CentreActivity::volume, CentreActivity::withVolume, "");
        figure(growth, 5, CentreActivity::growth, CentreActivity::withGrowth, " %");
        figure(conversion, 6.2, CentreActivity::conversion, CentreActivity::withConversion, " %");
    }

    void money(
            TreeTableColumn<Branch.Row<Row>, Row> margin,
            TreeTableColumn<Branch.Row<Row>, Row> unitCost,
            TreeTableColumn<Branch.Row<Row>, Row> fixedCost) {
        figure(margin, 5.6, CentreActivity::margin, CentreActivity::withMargin, "");
        figure(unitCost, 5, CentreActivity::unitCost, CentreActivity::withUnitCost, "");
        figure(fixedCost, 5.6, CentreActivity::fixedCost, CentreActivity::withFixedCost, "");
    }

    private void figure(
            TreeTableColumn<Branch.Row<Row>, Row> column, double ems, Function<CentreActivity, BigDecimal> get,
            BiFunction<CentreActivity, BigDecimal, CentreActivity> with, String unit) {
        Column.of(desk, look, column, ems).figures()
                .shows((row, texts) -> row instanceof Line line ? texts.formats().number(get.apply(line.activity())) + unit : "")
                .edits(row -> row instanceof Line line ? desk.speech().formats().number(get.apply(line.activity())) : null,
                        (row, typed) -> change(row, it -> with.apply(it, Reading.number(typed.replaceAll("[%％]", "")))));
    }

    private void change(Row row, UnaryOperator<CentreActivity> change) {
        if (row instanceof Line line) {
            actions.change(line.activity().id(), change);
        }
    }
}
