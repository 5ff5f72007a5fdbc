package dev.sextant.draw;

import dev.sextant.analysis.risk.HeatMap;
import dev.sextant.analysis.risk.Zone;
import dev.sextant.plan.Id;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Risk;
import dev.sextant.plan.ScaleLevel;
import dev.sextant.plan.ScaleLevel.Axis;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The heat map: probability upwards, impact to the right, and in each cell a bubble for each risk with its number, or
 * how many there are where the bubbles would not fit.
 */
public final class HeatMapPicture {

    private final HeatMap map;
    private final Plan plan;
    private final Setting setting;
    private final double width;
    private final double height;
    private final @Nullable Id<Risk> selected;

    /** @param width and height of the whole picture, names included, in units */
    public HeatMapPicture(Plan plan, Setting setting, double width, double height, @Nullable Id<Risk> selected) {
        this.map = HeatMap.of(plan);
        this.plan = plan;
        this.setting = setting;
        this.width = width;
        this.height = height;
        this.selected = selected;
    }

    /** Where the cells are. */
    private record Grid(double left, double top, double cellWidth, double cellHeight, int rows, int columns) {

        double x(int impact) {
            return left + (impact - 1) * cellWidth;
        }

        double y(int probability) {
            return top + (rows - probability) * cellHeight;
        }
    }

    public void draw(Pen pen) {
        var grid = grid(pen);
        drawNames(pen, grid);
        for (var cell : map.cells()) {
            var gap = setting.em() / 12;
            pen.fillBox(
                    grid.x(cell.impact()) + gap, grid.y(cell.probability()) + gap,
                    grid.cellWidth() - 2 * gap, grid.cellHeight() - 2 * gap, 2 * gap, ink(cell.zone()));
            drawRisks(pen, grid, cell);
        }
        drawUnrated(pen);
    }

    /** The cell at a place in the picture, for instance under the pointer. @param pen that measures as the one that drew */
    public Optional<HeatMap.Cell> cellAt(Pen pen, double x, double y) {
        var grid = grid(pen);
        var impact = (int) Math.floor((x - grid.left()) / grid.cellWidth()) + 1;
        var probability = grid.rows() - (int) Math.floor((y - grid.top()) / grid.cellHeight());
        var inside = impact >= 1 && impact <= grid.columns() && probability >= 1 && probability <= grid.rows();
        return inside ? Optional.of(map.cell(probability, impact)) : Optional.empty();
    }

    /** Draws a frame around a cell, over what was drawn before. */
    public void frame(Pen pen, int probability, int impact) {
        var grid = grid(pen);
        var gap = setting.em() / 12;
        pen.frameBox(
                grid.x(impact) + gap, grid.y(probability) + gap, grid.cellWidth() - 2 * gap, grid.cellHeight() - 2 * gap, 2 * gap,
                Stroke.solid(Ink.ACCENT, 2 * setting.hairline()));
    }

    private Grid grid(Pen pen) {
        var em = setting.em();
        var widest = 0.0;
        for (var level = 1; level <= map.probabilities(); level++) {
            widest = Math.max(widest, pen.width(name(Axis.PROBABILITY, level), names()));
        }
        var left = Math.min(widest, width / 3) + 0.6 * em;
        var top = 1.6 * em;
        var bottom = (map.unrated().isEmpty() ? 3.2 : 4.8) * em;
        return new Grid(
                left, top, Math.max(1, (width - left) / map.impacts()), Math.max(1, (height - top - bottom) / map.probabilities()),
                map.probabilities(), map.impacts());
    }

    private void drawNames(Pen pen, Grid grid) {
        var em = setting.em();
        var axis = Type.bold(setting.small(), Ink.TEXT);
        for (var level = 1; level <= map.probabilities(); level++) {
            var y = Setting.baseline(grid.y(level) + grid.cellHeight() / 2, names().size());
            pen.text(name(Axis.PROBABILITY, level), grid.left() - 0.6 * em, y, names().end(), grid.left() - 0.6 * em);
        }
        for (var level = 1; level <= map.impacts(); level++) {
            var x = grid.x(level) + grid.cellWidth() / 2;
            pen.text(name(Axis.IMPACT, level), x, grid.y(0) + 1.2 * em, names().middle(), grid.cellWidth() - 0.4 * em);
        }
        pen.text(setting.texts().say("draw.risks.probability"), 0, 0.95 * em, axis);
        pen.text(setting.texts().say("draw.risks.impact"), width, grid.y(0) + 2.6 * em, axis.end());
    }

    private void drawRisks(Pen pen, Grid grid, HeatMap.Cell cell) {
        if (cell.count() == 0) {
            return;
        }
        var step = 2.3 * setting.em();
        var columns = (int) Math.floor((grid.cellWidth() - 0.2 * setting.em()) / step);
        var rows = (int) Math.floor((grid.cellHeight() - 0.2 * setting.em()) / step);
        var middle = grid.x(cell.impact()) + grid.cellWidth() / 2;
        var centre = grid.y(cell.probability()) + grid.cellHeight() / 2;
        if (columns * rows < cell.count()) {
            drawCount(pen, grid, cell, middle, centre);
            return;
        }
        var used = (cell.count() + columns - 1) / columns;
        for (var at = 0; at < cell.count(); at++) {
            var row = at / columns;
            var inRow = Math.min(columns, cell.count() - row * columns);
            var x = middle + (at % columns - (inRow - 1) / 2.0) * step;
            drawBubble(pen, x, centre + (row - (used - 1) / 2.0) * step, cell.risks().get(at));
        }
    }

    private void drawCount(Pen pen, Grid grid, HeatMap.Cell cell, double x, double y) {
        var size = Math.min(1.3 * setting.em(), 0.8 * grid.cellHeight());
        var text = setting.texts().say("draw.risks.count", cell.count());
        var type = Type.bold(size, Ink.ON_ZONE).middle();
        pen.text(text, x, Setting.baseline(y, size), type, grid.cellWidth());
    }

    private void drawBubble(Pen pen, double x, double y, Id<Risk> risk) {
        var radius = setting.em();
        pen.fillBox(x - radius, y - radius, 2 * radius, 2 * radius, radius, risk.equals(selected) ? Ink.ACCENT : Ink.BUBBLE);
        var number = number(risk);
        var size = Math.min(setting.small(), setting.small() * 1.7 * radius / pen.width(number, setting.small(), true));
        pen.text(number, x, Setting.baseline(y, size), Type.bold(size, Ink.ON_BUBBLE).middle());
    }

    /** What nobody has judged is said, so that an empty map does not look like a safe one. */
    private void drawUnrated(Pen pen) {
        if (!map.unrated().isEmpty()) {
            var numbers = String.join(" ", map.unrated().stream().map(this::number).toList());
            pen.text(setting.texts().say("draw.risks.unrated", numbers), 0, height - 0.5 * setting.em(), names(), width);
        }
    }

    private String number(Id<Risk> risk) {
        return setting.texts().say("draw.risks.number", Integer.toString(map.numbers().getOrDefault(risk, 0)));
    }

    private Type names() {
        return Type.plain(setting.small(), Ink.MUTED);
    }

    /** The client's own name of a level, or its number where the plan has none. */
    private String name(Axis axis, int level) {
        return plan.all(ScaleLevel.class).stream()
                .filter(it -> it.axis() == axis && it.level() == level)
                .map(it -> setting.texts().say(it.name()))
                .findFirst()
                .orElse(Integer.toString(level));
    }

    private static Ink ink(Zone zone) {
        return switch (zone) {
            case LOW -> Ink.ZONE_LOW;
            case MEDIUM -> Ink.ZONE_MEDIUM;
            case HIGH -> Ink.ZONE_HIGH;
        };
    }
}
