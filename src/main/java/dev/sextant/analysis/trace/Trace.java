package dev.sextant.analysis.trace;

import java.util.List;

/**
 * How a number came about.
 *
 * @param rule how the steps give the number
 * @param steps in the order in which they are read; parts that are nothing are left out
 */
public record Trace(Subject subject, Worth worth, Rule rule, List<Step> steps) {

    public Trace {
        steps = List.copyOf(steps);
    }

    /** How the steps give the number. */
    public enum Rule {
        /** Added and taken away. */
        SUM,
        /** Multiplied, or as the recipe of the part says. */
        FORMULA,
        /** The base times the share that falls into the time. */
        SLICE,
        /** Divided by what money grows to. */
        DISCOUNTED,
        /** Multiplied with what money grows to until the end. */
        COMPOUNDED,
        /** The rate at which the steps come to nothing. */
        ROOT,
        /** The rate at which the first grows to the second. */
        GROWTH,
        /** (First − second) / second. */
        RETURN,
        /** In the month in which the running total (first) is made good by what the month brings (second). */
        CROSSING,
        /** The month that ends with the first total that is not below nothing. */
        TURN,
        /** Somebody entered it. */
        GIVEN
    }

    /** What is done with a step. */
    public enum Sign {
        PLUS,
        MINUS,
        TIMES,
        OVER
    }

    /** A part of the number. */
    public record Step(Sign sign, Subject subject, Worth worth) {}
}
