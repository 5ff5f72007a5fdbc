package dev.sextant.analysis.finance;

/** The same growth told for a year and for a part of it. */
public final class Compounding {

    private Compounding() {}

    /** (1 + rate)^(1 / periods) − 1: the rate a period that comes to this one in a year. */
    public static double perPeriod(double perYear, int periods) {
        return StrictMath.expm1(StrictMath.log1p(perYear) / periods);
    }

    /** (1 + rate)^periods − 1. */
    public static double perYear(double perPeriod, int periods) {
        return StrictMath.expm1(StrictMath.log1p(perPeriod) * periods);
    }
}
