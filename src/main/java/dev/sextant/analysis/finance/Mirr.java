package dev.sextant.analysis.finance;

import java.util.OptionalDouble;

/** Modified internal rate of return (Lin, 1976). */
public final class Mirr {

    private Mirr() {}

    /**
     * The rate at which what is spent, discounted to the first flow, grows to what is earned, invested until the last one.
     *
     * @param finance rate a period at which money is borrowed
     * @param reinvest rate a period at which earned money is invested
     * @return a period; empty unless something is spent and something is earned
     */
    public static OptionalDouble of(double finance, double reinvest, double... flows) {
        var spent = new double[flows.length];
        var earned = new double[flows.length];
        for (var at = 0; at < flows.length; at++) {
            spent[at] = Math.max(0, -flows[at]);
            earned[at] = Math.max(0, flows[at]);
        }
        var present = Npv.of(finance, spent);
        var last = flows.length - 1;
        var future = Npv.of(reinvest, earned) * StrictMath.pow(Npv.growth(reinvest), last);
        return present > 0 && future > 0 ? OptionalDouble.of(StrictMath.pow(future / present, 1.0 / last) - 1) : OptionalDouble.empty();
    }
}
