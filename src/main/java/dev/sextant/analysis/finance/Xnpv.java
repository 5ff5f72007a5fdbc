package dev.sextant.analysis.finance;

import java.util.List;

/** Net present value of dated flows, on the day of the earliest of them. */
public final class Xnpv {

    private Xnpv() {}

    /**
     * The sum of flow / (1 + rate)^(days / 365), in whatever order the flows stand.
     *
     * @param rate a year, above −1
     */
    public static double of(double rate, List<DatedFlow> flows) {
        var growth = StrictMath.log(Npv.growth(rate));
        var years = DatedFlow.years(flows);
        var value = 0.0;
        for (var at = 0; at < years.length; at++) {
            value += flows.get(at).amount() * StrictMath.exp(-growth * years[at]);
        }
        return value;
    }
}
