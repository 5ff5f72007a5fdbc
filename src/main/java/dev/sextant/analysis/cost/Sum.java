package dev.sextant.analysis.cost;

import dev.sextant.plan.CostLine.Rhythm;
import java.util.Currency;

/** A total that grows line by line. */
final class Sum {

    private static final int POINTS = 6;
    private static final int SIZE = POINTS + 2;

    /** Low, likely and high without tax, the same with tax, actual without and with tax. */
    private final long[] oneOff = new long[SIZE];
    private final long[] annual = new long[SIZE];
    private final long[] whole = new long[SIZE];
    private final Currency currency;

    Sum(Currency currency) {
        this.currency = currency;
    }

    /** @throws ArithmeticException rather than a sum that is wrong */
    void add(Costing costing) {
        add(costing.line().rhythm() == Rhythm.ANNUAL ? annual : oneOff, costing.base());
        add(whole, costing.whole());
    }

    private static void add(long[] sum, Amount amount) {
        var net = amount.netPoints();
        var gross = amount.grossPoints();
        sum[0] = Math.addExact(sum[0], net.low());
        sum[1] = Math.addExact(sum[1], net.likely());
        sum[2] = Math.addExact(sum[2], net.high());
        sum[3] = Math.addExact(sum[3], gross.low());
        sum[4] = Math.addExact(sum[4], gross.likely());
        sum[5] = Math.addExact(sum[5], gross.high());
        sum[POINTS] = Math.addExact(sum[POINTS], amount.actualNet());
        sum[POINTS + 1] = Math.addExact(sum[POINTS + 1], amount.actualTaxed());
    }

    Total total() {
        return new Total(amount(oneOff), amount(annual), amount(whole));
    }

    private Amount amount(long[] sum) {
        return new Amount(currency, new Points(sum[0], sum[1], sum[2]), new Points(sum[3], sum[4], sum[5]), sum[POINTS], sum[POINTS + 1]);
    }
}
