package dev.sextant.ui.benefits;

import dev.sextant.analysis.benefit.BenefitFinding;
import dev.sextant.plan.Benefit;
import dev.sextant.plan.CostLine.Nature;
import dev.sextant.plan.Role;
import dev.sextant.text.Texts;
import dev.sextant.ui.benefits.Benefits.Head;
import dev.sextant.ui.benefits.Benefits.Line;
import dev.sextant.ui.benefits.Benefits.Row;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Column;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.control.TreeTableColumn;
import org.jspecify.annotations.Nullable;

/** What the columns of the table show, and what can be typed into them. */
record BenefitColumns(Desk desk, Look look, BenefitActions actions, Supplier<Benefits> shown) {

    /** In ems. */
    private static final double WIDE = 72;

    void words(
            TreeTableColumn<Branch.Row<Row>, Row> name,
            TreeTableColumn<Branch.Row<Row>, Row> nature,
            TreeTableColumn<Branch.Row<Row>, Row> kpi,
            TreeTableColumn<Branch.Row<Row>, Row> owner) {
        Column.of(desk, look, name, 15).styled(BenefitColumns::weight).shows(BenefitColumns::name)
                .edits(ofLine(it -> desk.speech().say(it.name())),
                        (row, typed) -> change(row, it -> it.withName(it.name().with(desk.speech().language(), typed))));
        Column.of(desk, look, nature, 4.9).styled(_ -> "muted-cell").shows(line((line, texts) -> texts.say(line.benefit().nature())))
                .picks(this::natures, (row, at) -> change(row, it -> it.withNature(Nature.values()[at])));
        Column.of(desk, look, kpi, 10).shows(line((line, texts) -> line.benefit().kpi().isEmpty() ? texts.say("benefits.no-kpi") : texts.say(line.benefit().kpi())))
                .styled(row -> row instanceof Line line && line.benefit().kpi().isEmpty() ? "danger-cell" : "muted-cell")
                .edits(ofLine(it -> desk.speech().say(it.kpi())),
                        (row, typed) -> change(row, it -> it.withKpi(it.kpi().with(desk.speech().language(), typed))));
        Column.of(desk, look, owner, 8).shows(line((line, texts) -> line.owner().isEmpty() ? texts.say("benefits.no-owner") : texts.say(line.owner())))
                .styled(row -> row instanceof Line line && line.owner().isEmpty() ? "danger-cell" : "muted-cell")
                .picks(this::owners, this::own);
    }

    private static String name(Row row, Texts texts) {
        return switch (row) {
            case Line line -> texts.say(line.benefit().name());
            case Head head -> texts.say(head.goal());
        };
    }

    private Column.@Nullable Pick natures(Row row) {
        return row instanceof Line line
                ? new Column.Pick(Arrays.stream(Nature.values()).map(desk.speech()::say).toList(), line.benefit().nature().ordinal())
                : null;
    }

    private Column.@Nullable Pick owners(Row row) {
        if (!(row instanceof Line line)) {
            return null;
        }
        var names = new ArrayList<>(List.of(desk.speech().say("benefits.no-owner")));
        var roles = desk.now().ranked(Role.class);
        roles.forEach(it -> names.add(desk.speech().say(it.name())));
        return new Column.Pick(names, 1 + roles.stream().map(Role::id).toList().indexOf(line.benefit().owner()));
    }

    private void own(Row row, int option) {
        var roles = desk.now().ranked(Role.class);
        change(row, it -> it.withOwner(option == 0 ? null : roles.get(option - 1).id()));
    }

    void figures(
            TreeTableColumn<Branch.Row<Row>, Row> begins,
            TreeTableColumn<Branch.Row<Row>, Row> ramp,
            TreeTableColumn<Branch.Row<Row>, Row> year,
            TreeTableColumn<Branch.Row<Row>, Row> range,
            TreeTableColumn<Branch.Row<Row>, Row> whole) {
        Column.of(desk, look, begins, 6.4).figures().shows(line(BenefitColumns::begins))
                .styled(row -> row instanceof Line line && line.finding() != null ? "danger-cell" : "muted-cell");
        Column.of(desk, look, ramp, 6.4).figures().styled(_ -> "muted-cell").shows(line((line, _) -> Ramp.brief(line.benefit().ramp())))
                .edits(ofLine(it -> Ramp.FORM.write(it.ramp(), desk.speech().now())),
                        (row, typed) -> change(row, it -> it.withRamp(Ramp.FORM.read(typed, it.ramp(), desk.speech().now()))));
        Column.of(desk, look, year, 6.4).figures().styled(BenefitColumns::weight).shows((row, texts) -> amount(row.year().likely(), texts));
        Column.of(desk, look, range, 7).figures().styled(_ -> "muted-cell").shows(this::range);
        Column.of(desk, look, whole, 6.6).figures().styled(BenefitColumns::weight).shows((row, texts) -> amount(row.whole(), texts));
    }

    /** Where there is room, what comes within the horizon stands beside what comes in a year. */
    void widen(TreeTableColumn<Branch.Row<Row>, Row> whole) {
        var table = whole.getTreeTableView();
        Runnable fit = () -> whole.setVisible(table.getWidth() > WIDE * look.fontSize().get());
        table.widthProperty().subscribe(_ -> fit.run());
        look.fontSize().subscribe(_ -> fit.run());
    }

    private static String begins(Line line, Texts texts) {
        if (line.finding() == BenefitFinding.Kind.TOO_LARGE) {
            return texts.say("benefits.too-large");
        }
        return line.begins() == null ? texts.say("benefits.too-late") : texts.formats().month(line.begins().atDay(1));
    }

    private String amount(long units, Texts texts) {
        return units == 0 ? "–" : texts.formats().amount(shown.get().money(units));
    }

    private String range(Row row, Texts texts) {
        if (row.year().low() == row.year().high()) {
            return row.year().high() == 0 ? "" : "=";
        }
        return Coarse.of(row.year(), shown.get().currency(), texts);
    }

    /** Groups leave a column of benefits empty. */
    private static BiFunction<Row, Texts, String> line(BiFunction<Line, Texts, String> text) {
        return (row, texts) -> row instanceof Line line ? text.apply(line, texts) : "";
    }

    private static Function<Row, @Nullable String> ofLine(Function<Benefit, String> editable) {
        return row -> row instanceof Line line ? editable.apply(line.benefit()) : null;
    }

    private static String weight(Row row) {
        return row instanceof Head ? "group-cell" : "";
    }

    private void change(Row row, UnaryOperator<Benefit> change) {
        if (row instanceof Line line) {
            actions.change(line.benefit().id(), change);
        }
    }
}
