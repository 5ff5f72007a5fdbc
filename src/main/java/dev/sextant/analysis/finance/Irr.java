package dev.sextant.analysis.finance;

import java.util.stream.IntStream;

/** Internal rates of return of flows, one a period. */
public final class Irr {

    private Irr() {}

    /** Rates a period. */
    public static Rates of(double... flows) {
        return perYear(1, flows);
    }

    /**
     * Rates a year, with interest upon interest.
     *
     * @param periods of a year, 12 for monthly flows
     */
    public static Rates perYear(int periods, double... flows) {
        var years = IntStream.range(0, flows.length).mapToDouble(at -> (double) at / periods).toArray();
        return Rates.of(Exponentials.of(flows, years));
    }
}
