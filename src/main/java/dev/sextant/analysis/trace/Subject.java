package dev.sextant.analysis.trace;

import dev.sextant.plan.Id;
import dev.sextant.plan.Role;
import dev.sextant.plan.Term;

/** Which number is meant: an address that stays when the plan changes. Amounts are those of the business case. */
public sealed interface Subject {

    /** What flows. */
    enum Flow {
        ONE_OFF,
        RECURRING,
        COST,
        DIRECT,
        INDIRECT,
        BENEFIT,
        /** All benefits less costs. */
        NET,
        /** Direct benefits less costs. */
        NET_DIRECT
    }

    /** Which benefits count. */
    enum Side {
        ALL,
        DIRECT;

        Flow net() {
            return this == ALL ? Flow.NET : Flow.NET_DIRECT;
        }

        Flow benefit() {
            return this == ALL ? Flow.BENEFIT : Flow.DIRECT;
        }
    }

    /** Which of the three points of an estimate. */
    enum Point {
        LOW,
        LIKELY,
        HIGH;

        Point opposite() {
            return values()[values().length - 1 - ordinal()];
        }
    }

    /** What flows in some months. */
    record Sum(Flow flow, Point point, Period period) implements Subject {}

    /** What of a cost line or a benefit falls into some months. */
    record Slice(Id<?> part, Point point, Period period) implements Subject {}

    /** The same as a share of its {@link Entire}. */
    record Portion(Id<?> part, Point point, Period period) implements Subject {}

    /** All of what is paid once, a year of what is paid every year, a year of a benefit at its full height. */
    record Entire(Id<?> part, Point point) implements Subject {}

    /** What somebody knows and a base is made of. */
    record Given(Id<?> part, Input input, Point point) implements Subject {}

    /** What the net flow of some months is worth at the start, at a rate a year. */
    record Present(Side side, Period period, double rate) implements Subject {}

    /** What money at the start grows to by a month, at a rate a year: (1 + rate)^(month / 12). */
    record Growth(double rate, int months) implements Subject {}

    /** For the modified rate of return: what is spent, at the start, or what is earned, at the end. */
    record Moved(Side side, boolean earned, Period period) implements Subject {}

    /** The net present value. */
    record Npv(Side side) implements Subject {}

    /** @param index of the rate among all rates of return, rising */
    record Irr(Side side, int index) implements Subject {}

    /** The modified rate of return. */
    record Mirr(Side side) implements Subject {}

    /** In months from the start. */
    record Payback(Side side, boolean discounted) implements Subject {}

    /** The month from whose end on more has come than was spent. */
    record BreakEven(Side side) implements Subject {}

    /** @param point of the benefits; the costs have the opposite one */
    record Roi(Side side, Point point) implements Subject {}

    /** What is put into a base. */
    sealed interface Input {}

    /** A term of a recipe. */
    record OfTerm(Term term) implements Input {}

    /** The days of a role that is assigned, or what a day of it costs. */
    record OfRole(Id<Role> role, boolean rate) implements Input {}

    /** What every base may be made of. */
    enum Plain implements Input {
        QUANTITY,
        UNIT_PRICE,
        EXCHANGE,
        FACTORS,
        TAX
    }
}
