package dev.sextant.analysis.finance;

/** Total cost of ownership, undiscounted. */
public final class Tco {

    private Tco() {}

    /** What is paid once and what is paid in each year. */
    public static double gross(double oneOff, double annual, int years) {
        return oneOff + annual * years;
    }

    /** Less what is saved in each year by owning it. */
    public static double net(double oneOff, double annual, double savings, int years) {
        return gross(oneOff, annual - savings, years);
    }

    /** What something comes to that grows by a rate in each year, the first included. */
    public static double growing(double base, double rate, int years) {
        var total = 0.0;
        var amount = base;
        for (var year = 0; year < years; year++) {
            amount *= 1 + rate;
            total += amount;
        }
        return total;
    }
}
