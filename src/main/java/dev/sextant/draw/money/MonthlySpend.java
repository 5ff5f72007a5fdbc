package dev.sextant.draw.money;

import dev.sextant.draw.Ink;
import dev.sextant.draw.Pen;
import dev.sextant.draw.Setting;
import dev.sextant.draw.money.Columns.Stack;
import dev.sextant.draw.money.Columns.Trend;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;

/** What is paid in each month by group, and all so far; by quarter or longer where months would not be told apart. */
public final class MonthlySpend {

    private static final List<Ink> GROUPS = List.of(Ink.GROUP_1, Ink.GROUP_2, Ink.GROUP_3, Ink.GROUP_4, Ink.GROUP_5, Ink.GROUP_6);

    private final ColumnChart chart;

    /**
     * @param first the month that the series begin with
     * @param groups of costs; where there are more than six, the smallest are drawn as one
     * @param width and height of the picture, in units
     */
    public MonthlySpend(YearMonth first, List<Series> groups, Currency currency, Setting setting, double width, double height) {
        var count = groups.stream().mapToInt(Series::count).max().orElse(0);
        var trend = new Trend(setting.texts().say("draw.money.running"), true);
        var columns = new Columns(first, Math.max(1, count), Grain.MONTH, stacks(groups, count, setting), trend, null, currency);
        this.chart = new ColumnChart(columns, "draw.money.spend", "draw.money.spend-empty", setting, width, height);
    }

    private static List<Stack> stacks(List<Series> groups, int count, Setting setting) {
        var worth = groups.stream().filter(it -> !it.isEmpty()).toList();
        var kept = worth.size() <= GROUPS.size() ? worth
                : worth.stream().sorted(Comparator.comparing((Series it) -> it.sum().abs()).reversed()).limit(GROUPS.size()).toList();
        var stacks = new ArrayList<Stack>();
        worth.stream().filter(kept::contains).forEach(it -> stacks.add(new Stack(it, GROUPS.get(stacks.size()), false)));
        var rest = worth.stream().filter(it -> !kept.contains(it)).toList();
        if (!rest.isEmpty()) {
            var months = IntStream.range(0, count).mapToLong(at -> rest.stream().mapToLong(it -> it.of(at)).reduce(0, Math::addExact)).toArray();
            stacks.add(new Stack(new Series("", setting.texts().say("draw.money.more", rest.size()), months), Ink.GROUP_REST, false));
        }
        return stacks;
    }

    public void draw(Pen pen) {
        chart.draw(pen);
    }

    /** Of each piece of each column. @param pen that measures as the one that drew */
    public List<Area> areas(Pen pen) {
        return chart.areas(pen);
    }
}
