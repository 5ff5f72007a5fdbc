package dev.sextant.house.violators.analysis;

public final class AnalysisWithPlatformMath {

    private AnalysisWithPlatformMath() {}

    public static double growth(double rate) {
        return Math.exp(rate);
    }
}
