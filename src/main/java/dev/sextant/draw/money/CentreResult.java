package dev.sextant.draw.money;

import dev.sextant.draw.Ink;
import dev.sextant.draw.Pen;
import dev.sextant.draw.Setting;
import dev.sextant.draw.money.Columns.Flag;
import dev.sextant.draw.money.Columns.Stack;
import dev.sextant.draw.money.Columns.Trend;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a service centre earns and costs each month, what is left, and the month from which it is a profit. */
public final class CentreResult {

    private final ColumnChart chart;

    /**
     * @param first the month that the series begin with
     * @param margin what its contacts earn, by activity, positive
     * @param cost what it costs, positive
     * @param turns the first month that earns more than it costs; nothing where none does
     * @param width and height of the picture, in units
     */
    public CentreResult(
            YearMonth first, List<Series> margin, long[] cost, @Nullable YearMonth turns,
            Currency currency, Setting setting, double width, double height) {
        var texts = setting.texts();
        var inks = List.of(Ink.GAIN, Ink.GAIN_SOFT, Ink.GROUP_1, Ink.GROUP_2, Ink.GROUP_3, Ink.GROUP_4, Ink.GROUP_5, Ink.GROUP_6);
        var earning = margin.stream().filter(it -> !it.isEmpty()).toList();
        var up = IntStream.range(0, earning.size())
                .mapToObj(at -> new Stack(earning.get(at), at < inks.size() ? inks.get(at) : Ink.GROUP_REST, false));
        var down = Stream.of(new Stack(new Series("cost", texts.say("draw.money.cost"), cost), Ink.LOSS, true)).filter(it -> !it.series().isEmpty());
        var count = Math.max(cost.length, margin.stream().mapToInt(Series::count).max().orElse(0));
        var flag = turns == null ? new Flag(null, texts.say("draw.money.never-turns")) : new Flag(turns, texts.say("draw.money.turns", texts.formats().month(turns.atDay(1))));
        var columns = new Columns(
                first, Math.max(1, count), Grain.MONTH, Stream.concat(up, down).toList(), new Trend(texts.say("draw.money.result"), false), flag, currency);
        this.chart = new ColumnChart(columns, "draw.money.centre", "draw.money.centre-empty", setting, width, height);
    }

    public void draw(Pen pen) {
        chart.draw(pen);
    }

    /** Of each piece of each column; the key of what it costs is {@code cost}. @param pen that measures as the one that drew */
    public List<Area> areas(Pen pen) {
        return chart.areas(pen);
    }
}
