package dev.sextant.analysis.benefit;

import dev.sextant.analysis.cost.Points;
import dev.sextant.analysis.finance.Roi;
import java.util.OptionalDouble;

/**
 * The return on investment, undiscounted, as fractions: 0.5 is 50 %.
 *
 * @param low with low benefits and high costs
 * @param high with high benefits and low costs; empty if low costs are none
 */
public record ReturnRange(double low, double likely, OptionalDouble high) {

    /** @param cost whose likely point is more than nothing */
    static ReturnRange of(Points cost, Points benefit) {
        return new ReturnRange(
                Roi.of(benefit.low(), cost.high()).orElseThrow(), Roi.of(benefit.likely(), cost.likely()).orElseThrow(),
                Roi.of(benefit.high(), cost.low()));
    }
}
