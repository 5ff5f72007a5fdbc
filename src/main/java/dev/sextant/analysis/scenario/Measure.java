package dev.sextant.analysis.scenario;

import dev.sextant.plan.Money;
import org.jspecify.annotations.Nullable;

/** What ways are compared by. */
public enum Measure {
    FINISH,
    GO_LIVE,
    DURATION,
    COST,
    COST_WITH_TAX,
    ONE_OFF,
    ANNUAL,
    BENEFIT,
    NPV,
    PAYBACK,
    INTERRUPTION,
    OUTAGE,
    FINDINGS;

    /** Whether more is better; of all others less is. */
    private boolean isMoreBetter() {
        return this == BENEFIT || this == NPV;
    }

    /** A number by which outcomes can be ordered; nothing where there is no such figure. */
    private @Nullable Double of(Outcome outcome) {
        var span = outcome.span();
        var goLive = outcome.goLive();
        return switch (this) {
            case FINISH -> span == null ? null : (double) span.finish().toEpochDay();
            case GO_LIVE -> goLive == null ? null : (double) goLive.toEpochDay();
            case DURATION -> span == null ? null : span.workingDays();
            case COST -> number(outcome.costs().whole().net().likely());
            case COST_WITH_TAX -> number(outcome.costs().whole().gross().likely());
            case ONE_OFF -> number(outcome.costs().oneOff().net().likely());
            case ANNUAL -> number(outcome.costs().annual().net().likely());
            case BENEFIT -> number(outcome.benefit());
            case NPV -> outcome.npv().known().map(Measure::number).orElse(null);
            case PAYBACK -> outcome.payback().value();
            case INTERRUPTION -> number(outcome.interruption());
            case OUTAGE -> outcome.outage().doubleValue();
            case FINDINGS -> (double) outcome.findings();
        };
    }

    private static double number(Money money) {
        return money.amount().doubleValue();
    }

    /** Whether the first is better; what has no figure is neither better nor worse. */
    boolean isBetter(Outcome one, Outcome other) {
        var first = of(one);
        var second = of(other);
        return first != null && second != null && (isMoreBetter() ? first > second : first < second);
    }

    boolean isKnown(Outcome outcome) {
        return of(outcome) != null;
    }
}
