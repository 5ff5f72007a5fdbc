package dev.sextant.draw.money;

import dev.sextant.draw.Ink;
import dev.sextant.draw.Pen;
import dev.sextant.draw.Setting;
import dev.sextant.draw.Stroke;
import dev.sextant.draw.Type;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What scenarios cost, bring and are worth today: a row each, three bars side by side on one scale, the best figure of each
 * column in bold.
 */
public final class ScenarioBars {

    private static final double ROW = 2.3;
    private static final double ROW_WITH_NAME = 3.6;

    /** In a narrower picture names stand above their bars, in em. */
    private static final double NARROW = 40;

    /**
     * One scenario.
     *
     * @param cost and benefit over the whole horizon
     * @param worth the net present value; nothing where there is no discount rate
     */
    public record Row(String key, String label, long cost, long benefit, @Nullable Long worth) {}

    private enum Column {
        COST(Ink.LOSS, "draw.money.cost"),
        BENEFIT(Ink.GAIN, "draw.money.benefit"),
        WORTH(Ink.ACCENT, "draw.money.worth");

        private final Ink ink;
        private final String key;

        Column(Ink ink, String key) {
            this.ink = ink;
            this.key = key;
        }

        @Nullable Long of(Row row) {
            return switch (this) {
                case COST -> row.cost();
                case BENEFIT -> row.benefit();
                case WORTH -> row.worth();
            };
        }

        boolean isBest(Row row, List<Row> rows) {
            var amounts = rows.stream().map(this::of).filter(Objects::nonNull).mapToLong(it -> it).summaryStatistics();
            var amount = of(row);
            var best = this == COST ? amounts.getMin() : amounts.getMax();
            return amount != null && amount == best && amounts.getMin() != amounts.getMax();
        }
    }

    private final List<Row> scenarios;
    private final String title;
    private final Currency currency;
    private final Setting setting;
    private final double width;

    public ScenarioBars(String title, List<Row> scenarios, Currency currency, Setting setting, double width) {
        this.title = title;
        this.scenarios = List.copyOf(scenarios);
        this.currency = currency;
        this.setting = setting;
        this.width = width;
    }

    /** What the picture needs, in units. */
    public double height() {
        return (3.8 + row() * Math.max(1, scenarios.size())) * setting.em();
    }

    private boolean isNarrow() {
        return width < NARROW * setting.em();
    }

    private double row() {
        return isNarrow() ? ROW_WITH_NAME : ROW;
    }

    /** A column's field. @param zero x of nothing */
    private record Field(Column column, double left, double zero, double right) {}

    /** @param perUnit units of the picture for one of money */
    private record Laid(Rows rows, List<Field> fields, double perUnit) {}

    private Laid laid(Pen pen) {
        var em = setting.em();
        var rows = Rows.of(pen, setting, isNarrow() ? List.of() : scenarios.stream().map(Row::label).toList(), 3.4 * em, row(), width);
        var start = isNarrow() ? 0 : rows.left();
        var each = (width - start) / Column.values().length;
        var perUnit = Double.MAX_VALUE;
        for (var column : Column.values()) {
            perUnit = Math.min(perUnit, Math.max(em, each - figures(pen, column) - 1.6 * em) / Math.max(1, most(column) - least(column)));
        }
        var fields = new ArrayList<Field>();
        for (var column : Column.values()) {
            var left = start + each * fields.size();
            fields.add(new Field(column, left, left - least(column) * perUnit, left + each - 0.8 * em));
        }
        return new Laid(rows, fields, perUnit);
    }

    private double figures(Pen pen, Column column) {
        return scenarios.stream().mapToDouble(it -> pen.width(figure(column, it), Type.bold(setting.small(), Ink.TEXT))).max().orElse(0);
    }

    private double most(Column column) {
        return scenarios.stream().map(column::of).filter(Objects::nonNull).mapToDouble(Long::doubleValue).reduce(0, Math::max);
    }

    private double least(Column column) {
        return scenarios.stream().map(column::of).filter(Objects::nonNull).mapToDouble(Long::doubleValue).reduce(0, Math::min);
    }

    private String figure(Column column, Row row) {
        var amount = column.of(row);
        return amount == null ? setting.texts().say("draw.money.no-rate") : new Figure(setting.texts(), currency).of(amount);
    }

    public void draw(Pen pen) {
        var em = setting.em();
        var laid = laid(pen);
        pen.text(title, 0, em, Type.bold(em, Ink.TEXT), width);
        for (var field : laid.fields()) {
            var type = Type.plain(setting.small(), Ink.MUTED);
            pen.text(setting.texts().say(field.column().key), field.left(), 2.9 * em, type, field.right() - field.left());
            pen.line(field.zero(), laid.rows().top(), field.zero(), laid.rows().bottom(Math.max(1, scenarios.size())), Stroke.solid(Ink.MUTED, setting.hairline()));
        }
        if (scenarios.isEmpty()) {
            var type = Type.plain(em, Ink.MUTED);
            pen.text(setting.texts().say("draw.money.no-scenario"), 0, Setting.baseline(laid.rows().middle(0), em), type, width);
        }
        for (var row = 0; row < scenarios.size(); row++) {
            drawName(pen, laid, row);
            for (var field : laid.fields()) {
                drawBar(pen, laid, field, row);
            }
        }
    }

    private void drawName(Pen pen, Laid laid, int row) {
        if (isNarrow()) {
            var type = Type.plain(setting.small(), Ink.TEXT);
            pen.text(scenarios.get(row).label(), 0, middle(laid, row) - 1.1 * setting.em(), type, width);
        } else {
            laid.rows().drawName(pen, row, scenarios.get(row).label(), false);
        }
    }

    /** Of the bars of a row. */
    private double middle(Laid laid, int row) {
        return laid.rows().middle(row) + (isNarrow() ? 0.8 * setting.em() : 0);
    }

    private void drawBar(Pen pen, Laid laid, Field field, int row) {
        var scenario = scenarios.get(row);
        var bar = area(laid, field, row);
        pen.fillBox(bar.x(), bar.y(), bar.width(), bar.height(), 0, field.column().ink);
        var type = new Type(setting.small(), field.column().isBest(scenario, scenarios), Ink.TEXT, Type.Align.START);
        var x = Math.max(bar.x() + bar.width(), field.zero()) + 0.4 * setting.em();
        pen.text(figure(field.column(), scenario), x, Setting.baseline(middle(laid, row), type.size()), type);
    }

    private Area area(Laid laid, Field field, int row) {
        var scenario = scenarios.get(row);
        var amount = field.column().of(scenario);
        var length = amount == null ? 0 : amount * laid.perUnit();
        var half = 0.6 * setting.em();
        return new Area(scenario.key(), scenario.label(), null, null, new Figure(setting.texts(), currency).money(amount == null ? 0 : amount),
                field.zero() + Math.min(0, length), middle(laid, row) - half, Math.abs(length), 2 * half);
    }

    /** Of each bar: row by row, cost, benefit and net present value. @param pen that measures as the one that drew */
    public List<Area> areas(Pen pen) {
        var laid = laid(pen);
        var areas = new ArrayList<Area>();
        for (var row = 0; row < scenarios.size(); row++) {
            for (var field : laid.fields()) {
                areas.add(area(laid, field, row));
            }
        }
        return areas;
    }
}
