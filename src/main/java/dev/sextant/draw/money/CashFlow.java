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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Costs below, benefits above, and the running total with the month in which it comes back to nothing. */
public final class CashFlow {

    private final ColumnChart chart;

    /**
     * What flows, month by month, and when it has paid back.
     *
     * @param first the month that the series begin with
     * @param cost as it is paid, positive
     * @param direct benefits
     * @param indirect benefits
     * @param breakEven the month by whose end all benefits have paid for all costs so far; nothing where they never do
     */
    public record Flows(YearMonth first, long[] cost, long[] direct, long[] indirect, @Nullable YearMonth breakEven) {}

    /** @param width and height of the picture, in units */
    public CashFlow(Flows flows, Currency currency, Setting setting, double width, double height) {
        var texts = setting.texts();
        var all = List.of(
                new Stack(new Series("direct", texts.say("draw.money.direct"), flows.direct()), Ink.GAIN, false),
                new Stack(new Series("indirect", texts.say("draw.money.indirect"), flows.indirect()), Ink.GAIN_SOFT, false),
                new Stack(new Series("cost", texts.say("draw.money.cost"), flows.cost()), Ink.LOSS, true));
        var count = Stream.of(flows.cost(), flows.direct(), flows.indirect()).mapToInt(it -> it.length).max().orElse(0);
        var stacks = all.stream().filter(it -> !it.series().isEmpty()).toList();
        var columns = new Columns(
                flows.first(), Math.max(1, count), grain(count), stacks, new Trend(texts.say("draw.money.running"), true), flag(flows, setting), currency);
        this.chart = new ColumnChart(columns, "draw.money.flow", "draw.money.flow-empty", setting, width, height);
    }

    /** About a dozen columns at most. */
    private static Grain grain(int months) {
        return months <= 36 ? Grain.QUARTER : months <= 72 ? Grain.HALF : Grain.YEAR;
    }

    private static Flag flag(Flows flows, Setting setting) {
        var texts = setting.texts();
        var month = flows.breakEven();
        if (month != null) {
            return new Flag(month, texts.say("draw.money.pays-back", texts.formats().month(month.atDay(1))));
        }
        var brings = Stream.of(flows.direct(), flows.indirect()).anyMatch(it -> !new Series("", "", it).isEmpty());
        return new Flag(null, texts.say(brings ? "draw.money.never" : "draw.money.no-benefit"));
    }

    public void draw(Pen pen) {
        chart.draw(pen);
    }

    /** Of each piece of each column; keys are {@code cost}, {@code direct} and {@code indirect}. @param pen as the one that drew */
    public List<Area> areas(Pen pen) {
        return chart.areas(pen);
    }
}
