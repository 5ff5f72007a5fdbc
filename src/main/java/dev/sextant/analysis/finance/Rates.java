package dev.sextant.analysis.finance;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Every rate of return of some flows: the rates above −100 % at which they are worth nothing.
 *
 * @param all rising, as fractions, each once; a rate that a double cannot tell from −100 %, or cannot hold, is left out
 * @param changes how often the flows change their sign; there are never more rates than that (Descartes), and without a
 *     change there is none to look for
 */
public record Rates(List<Double> all, int changes) {

    public Rates {
        all = List.copyOf(all);
    }

    static Rates of(Exponentials worth) {
        var rates = Arrays.stream(Roots.of(worth)).map(StrictMath::expm1).filter(rate -> rate > -1 && Double.isFinite(rate));
        return new Rates(rates.boxed().toList(), worth.changes());
    }

    /** The rate, if there is exactly one. */
    public OptionalDouble only() {
        return all.size() == 1 ? OptionalDouble.of(all.getFirst()) : OptionalDouble.empty();
    }
}
