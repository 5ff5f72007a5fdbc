package dev.sextant.analysis.finance;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;

/** Counts the zeros of a polynomial of whole numbers exactly (Sturm, 1829): another way than the one that it checks. */
final class Sturm {

    private Sturm() {}

    /** Different zeros above 0. The first and the last coefficient are not 0. */
    static int positiveZeros(long... coefficients) {
        var chain = chain(LongStream.of(coefficients).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new));
        return variations(chain, it -> it[0]) - variations(chain, it -> it[it.length - 1]);
    }

    private static List<BigInteger[]> chain(BigInteger[] polynomial) {
        var chain = new ArrayList<>(List.of(polynomial, derivative(polynomial)));
        while (chain.getLast().length > 1) {
            var rest = negativeRemainder(chain.get(chain.size() - 2), chain.getLast());
            if (rest.length == 0) {
                break;
            }
            chain.add(rest);
        }
        return chain;
    }

    private static BigInteger[] derivative(BigInteger[] polynomial) {
        var derivative = new BigInteger[polynomial.length - 1];
        Arrays.setAll(derivative, at -> polynomial[at + 1].multiply(BigInteger.valueOf(at + 1)));
        return derivative;
    }

    /** Up to a positive factor. */
    private static BigInteger[] negativeRemainder(BigInteger[] dividend, BigInteger[] divisor) {
        var rest = dividend.clone();
        var top = divisor[divisor.length - 1];
        for (var degree = rest.length - 1; degree >= divisor.length - 1; degree--) {
            var lead = top.signum() < 0 ? rest[degree].negate() : rest[degree];
            for (var at = 0; at <= degree; at++) {
                rest[at] = rest[at].multiply(top.abs());
            }
            for (var at = 0; at < divisor.length; at++) {
                var place = degree - divisor.length + 1 + at;
                rest[place] = rest[place].subtract(lead.multiply(divisor[at]));
            }
        }
        return simplest(rest, divisor.length - 1);
    }

    private static BigInteger[] simplest(BigInteger[] rest, int length) {
        var used = length;
        while (used > 0 && rest[used - 1].signum() == 0) {
            used--;
        }
        var kept = Arrays.copyOf(rest, used);
        var common = Arrays.stream(kept).reduce(BigInteger.ZERO, BigInteger::gcd);
        Arrays.setAll(kept, at -> kept[at].divide(common).negate());
        return kept;
    }

    /** The value at 0 is the first coefficient; far out the sign is that of the last one. */
    private static int variations(List<BigInteger[]> chain, Function<BigInteger[], BigInteger> value) {
        var signs = chain.stream().map(value).mapToInt(BigInteger::signum).filter(sign -> sign != 0).toArray();
        var variations = 0;
        for (var at = 1; at < signs.length; at++) {
            variations += signs[at - 1] == signs[at] ? 0 : 1;
        }
        return variations;
    }
}
