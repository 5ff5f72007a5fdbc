package dev.sextant.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sextant.analysis.benefit.BusinessCase;
import dev.sextant.analysis.cost.Amount;
import dev.sextant.analysis.cost.CostModel;
import dev.sextant.analysis.cost.Range;
import dev.sextant.analysis.cost.Total;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** Amounts of money for a program: exact decimals in the plan's currency. */
record CostJson(CostModel costs) {

    /** As they are: 24000.00, and not 2.4E+4. */
    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    static ObjectNode node(Total total) {
        var node = NODES.objectNode();
        node.set("oneOff", node(total.oneOff()));
        node.set("annual", node(total.annual()));
        node.set("whole", node(total.whole()));
        node.putObject("actual").put("net", total.whole().actual().amount()).put("gross", total.whole().actualGross().amount());
        return node;
    }

    private static ObjectNode node(Amount amount) {
        var node = NODES.objectNode();
        node.set("net", node(amount.net()));
        node.set("gross", node(amount.gross()));
        return node;
    }

    static ObjectNode node(Range range) {
        return NODES.objectNode().put("low", range.low().amount()).put("likely", range.likely().amount()).put("high", range.high().amount());
    }

    /** What falls into each calendar year of the horizon, and what falls into none of its months. */
    void addYears(ObjectNode root, BusinessCase worked) {
        var net = costs.monthly(false);
        var gross = costs.monthly(true);
        var years = new TreeMap<Integer, long[]>();
        for (var month = 0; month < net.length; month++) {
            var sums = years.computeIfAbsent(costs.months().month(month).getYear(), _ -> new long[2]);
            sums[0] += net[month];
            sums[1] += gross[month];
        }
        var array = root.putArray("byYear");
        worked.years().forEach(year -> {
            var sums = years.getOrDefault(year.year(), new long[2]);
            array.addObject().put("year", year.year())
                    .put("net", worked.money(sums[0]).amount()).put("gross", worked.money(sums[1]).amount())
                    .put("direct", worked.money(year.direct()).amount()).put("indirect", worked.money(year.indirect()).amount());
        });
        var whole = costs.lines().stream().mapToLong(it -> it.whole().netPoints().likely()).sum();
        var wholeGross = costs.lines().stream().mapToLong(it -> it.whole().grossPoints().likely()).sum();
        root.putObject("outside").put("net", worked.money(whole - LongStream.of(net).sum()).amount())
                .put("gross", worked.money(wholeGross - LongStream.of(gross).sum()).amount());
    }
}
