package dev.sextant.analysis.finance;

import java.util.List;

/** Internal rates of return of dated flows. */
public final class Xirr {

    private Xirr() {}

    /** Rates a year of actual days over 365, in whatever order the flows stand. */
    public static Rates of(List<DatedFlow> flows) {
        return Rates.of(Exponentials.of(DatedFlow.amounts(flows), DatedFlow.years(flows)));
    }
}
