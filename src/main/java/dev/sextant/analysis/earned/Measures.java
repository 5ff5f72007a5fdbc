package dev.sextant.analysis.earned;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The arithmetic of earned value (ANSI/EIA-748, PMBOK) on four amounts of one currency. Nothing where something would be
 * divided by nothing. Indices are exact, not rounded before they are used again.
 *
 * @param pv planned value: what the work that was to be done by now was to cost
 * @param ev earned value: what the work that is done was to cost
 * @param ac actual cost: what has been paid for it
 * @param bac budget at completion: what all the work was to cost
 */
public record Measures(BigDecimal pv, BigDecimal ev, BigDecimal ac, BigDecimal bac) {

    public static final Measures NOTHING = new Measures(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    private static final MathContext DIGITS = MathContext.DECIMAL64;

    public Measures plus(Measures other) {
        return new Measures(pv.add(other.pv), ev.add(other.ev), ac.add(other.ac), bac.add(other.bac));
    }

    /** Cost variance; less than nothing when the work done was dearer than planned. */
    public BigDecimal cv() {
        return ev.subtract(ac);
    }

    /** Schedule variance, in money; less than nothing when less is done than planned. */
    public BigDecimal sv() {
        return ev.subtract(pv);
    }

    /** Cost performance index. Nothing as long as nothing was paid. */
    public OptionalDouble cpi() {
        return ratio(ev, ac);
    }

    /** Schedule performance index. Nothing as long as nothing was to be done. */
    public OptionalDouble spi() {
        return ratio(ev, pv);
    }

    /** Estimate at completion if the work goes on as it went: BAC / CPI. Nothing as long as nothing is earned. */
    public Optional<BigDecimal> eac() {
        return quotient(bac.multiply(ac), ev);
    }

    /** Estimate at completion if what went otherwise will not happen again: AC + (BAC − EV). */
    public BigDecimal eacAtypical() {
        return ac.add(bac).subtract(ev);
    }

    /** Estimate at completion if the date has to be held at the pace so far: AC + (BAC − EV) / (CPI × SPI). */
    public Optional<BigDecimal> eacAtBoth() {
        return quotient(bac.subtract(ev).multiply(ac).multiply(pv), ev.multiply(ev)).map(ac::add);
    }

    /** Estimate to complete: EAC − AC. */
    public Optional<BigDecimal> etc() {
        return eac().map(it -> it.subtract(ac));
    }

    /** Variance at completion: BAC − EAC. */
    public Optional<BigDecimal> vac() {
        return eac().map(bac::subtract);
    }

    /**
     * How well the rest has to be done for the budget to be held: (BAC − EV) / (BAC − AC). Nothing when the budget is spent:
     * then it cannot be held any more.
     */
    public OptionalDouble tcpiToBac() {
        return bac.compareTo(ac) <= 0 ? OptionalDouble.empty() : ratio(bac.subtract(ev), bac.subtract(ac));
    }

    /** How well the rest has to be done for the estimate to be held: (BAC − EV) / (EAC − AC). */
    public OptionalDouble tcpiToEac() {
        return etc().filter(it -> it.signum() > 0).map(it -> ratio(bac.subtract(ev), it)).orElseGet(OptionalDouble::empty);
    }

    /** How long all of it takes at the pace so far, where so long was planned. */
    public OptionalDouble atThisPace(double planned) {
        return spi().stream().filter(it -> it > 0).map(it -> planned / it).findFirst();
    }

    /** 0 to 1. */
    public OptionalDouble shareDone() {
        return ratio(ev, bac);
    }

    /** 0 to 1, more when more was paid than there is budget. */
    public OptionalDouble shareSpent() {
        return ratio(ac, bac);
    }

    private static OptionalDouble ratio(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? OptionalDouble.empty() : OptionalDouble.of(part.divide(whole, DIGITS).doubleValue());
    }

    private static Optional<BigDecimal> quotient(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? Optional.empty() : Optional.of(part.divide(whole, MathContext.DECIMAL128));
    }
}
