package dev.sextant.draw.money;

import dev.sextant.analysis.cost.CostSummary;
import dev.sextant.analysis.cost.Total;
import dev.sextant.draw.Ink;
import dev.sextant.draw.Pen;
import dev.sextant.draw.Setting;
import dev.sextant.draw.Stroke;
import dev.sextant.draw.Type;
import dev.sextant.plan.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What each group of cost lines comes to in the first year, without tax: a bar of what is paid once and what is paid
 * every year, and a whisker from low to high. The dearest group comes first.
 */
public final class CostBars {

    private static final double ROW = 2.2;
    private static final double HEAD = 3.6;

    private final Map<String, Total> groups;
    private final Setting setting;
    private final double width;

    /**
     * @param name of a group for the reader, by its code
     * @param width of the picture, in units
     */
    public CostBars(CostSummary costs, UnaryOperator<String> name, Setting setting, double width) {
        var named = new LinkedHashMap<String, Total>();
        costs.byGroup().shares().forEach((code, total) -> named.merge(name.apply(code), total, Total::plus));
        if (costs.byGroup().none().firstYear().net().high().amount().signum() > 0) {
            named.merge(setting.texts().say("draw.costs.none"), costs.byGroup().none(), Total::plus);
        }
        this.groups = named;
        this.setting = setting;
        this.width = width;
    }

    /** What the reader calls the group whose bar lies at a height; nothing between the heading and the first bar. */
    public Optional<String> at(double y) {
        var row = (int) Math.floor((y / setting.em() - HEAD) / ROW);
        var order = inOrder();
        return 0 <= row && row < order.size() ? Optional.of(order.get(row).getKey()) : Optional.empty();
    }

    /** What the picture needs, in units. */
    public double height() {
        return (HEAD + ROW * Math.max(1, groups.size())) * setting.em();
    }

    /** Where the bars are and how much money a unit is. */
    private record Axis(Rows rows, double unitsPerMoney) {

        double length(Money money) {
            return money.amount().doubleValue() * unitsPerMoney;
        }

        double x(Money money) {
            return rows.left() + length(money);
        }
    }

    public void draw(Pen pen) {
        drawHead(pen);
        if (groups.isEmpty()) {
            var empty = Type.plain(setting.em(), Ink.MUTED);
            pen.text(setting.texts().say("draw.costs.empty"), 0, (HEAD + 1) * setting.em(), empty, width);
            return;
        }
        var axis = axis(pen);
        var row = 0;
        for (var group : inOrder()) {
            drawGroup(pen, axis, row++, group.getKey(), group.getValue());
        }
    }

    private List<Map.Entry<String, Total>> inOrder() {
        Comparator<Map.Entry<String, Total>> byCost = Comparator.comparing(it -> likely(it.getValue()).amount());
        return groups.entrySet().stream().sorted(byCost.reversed()).toList();
    }

    /** Behind the longest whisker there is room for the longest figure. */
    private Axis axis(Pen pen) {
        var rows = Rows.of(pen, setting, groups.keySet(), HEAD * setting.em(), ROW, width);
        var figures = groups.values().stream().mapToDouble(it -> pen.width(figure(it), figures())).max().orElse(0);
        var most = groups.values().stream().map(it -> it.firstYear().net().high().amount()).max(Comparator.naturalOrder()).orElse(BigDecimal.ONE);
        var room = Math.max(setting.em(), width - rows.left() - figures - 1.2 * setting.em());
        return new Axis(rows, most.signum() == 0 ? 0 : room / most.setScale(2, RoundingMode.UP).doubleValue());
    }

    private void drawHead(Pen pen) {
        var em = setting.em();
        pen.text(setting.texts().say("draw.costs.axis"), 0, em, Type.bold(em, Ink.TEXT), width);
        var x = drawKey(pen, 0, Ink.ACCENT, "draw.costs.one-off");
        x = drawKey(pen, x, Ink.ACCENT_SOFT, "draw.costs.annual");
        drawWhisker(pen, x, x + 1.4 * em, 2.5 * em);
        pen.text(setting.texts().say("draw.costs.range"), x + 1.8 * em, Setting.baseline(2.5 * em, setting.small()), names());
    }

    private double drawKey(Pen pen, double x, Ink ink, String key) {
        var em = setting.em();
        var text = setting.texts().say(key);
        pen.fillBox(x, 2.1 * em, 0.8 * em, 0.8 * em, 0.15 * em, ink);
        pen.text(text, x + 1.1 * em, Setting.baseline(2.5 * em, setting.small()), names());
        return x + 2.3 * em + pen.width(text, names());
    }

    private void drawGroup(Pen pen, Axis axis, int row, String name, Total total) {
        var em = setting.em();
        var y = axis.rows().middle(row);
        var left = axis.rows().left();
        var half = 0.5 * em;
        var once = axis.length(total.oneOff().net().likely());
        var yearly = axis.length(total.annual().net().likely());
        var range = total.firstYear().net();
        axis.rows().drawName(pen, row, name, false);
        pen.fillBox(left, y - half, once, 2 * half, 0, Ink.ACCENT);
        pen.fillBox(left + once, y - half, yearly, 2 * half, 0, Ink.ACCENT_SOFT);
        if (!range.low().equals(range.high())) {
            drawWhisker(pen, axis.x(range.low()), axis.x(range.high()), y);
        }
        pen.text(figure(total), axis.x(range.high()) + 0.6 * em, Setting.baseline(y, figures().size()), figures());
    }

    private void drawWhisker(Pen pen, double low, double high, double y) {
        var cap = 0.28 * setting.em();
        var stroke = Stroke.solid(Ink.TEXT, 1.3 * setting.hairline());
        pen.line(low, y, high, y, stroke);
        pen.line(low, y - cap, low, y + cap, stroke);
        pen.line(high, y - cap, high, y + cap, stroke);
    }

    private String figure(Total total) {
        return setting.texts().formats().roughly(likely(total));
    }

    private static Money likely(Total total) {
        return total.firstYear().net().likely();
    }

    private Type names() {
        return Type.plain(setting.small(), Ink.MUTED);
    }

    private Type figures() {
        return Type.bold(setting.small(), Ink.TEXT);
    }
}
