package dev.sextant.analysis.benefit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A figure, or why there is none: exactly one of the two. */
public record Figure<T>(@Nullable T value, @Nullable Reason reason) {

    /** Why a figure cannot be told. */
    public enum Reason {
        /** No benefit falls into the horizon, so there is nothing to weigh the costs against. */
        NO_BENEFIT,
        /** No cost falls into the horizon. */
        NO_COST,
        /** The appraisal names no discount rate. */
        NO_DISCOUNT_RATE,
        /** The appraisal names no rate for what money costs, and no discount rate in its place. */
        NO_FINANCE_RATE,
        /** The appraisal names no rate for what money earns, and no discount rate in its place. */
        NO_REINVEST_RATE,
        /** No month earns more than it costs, or none costs more than it earns. */
        ONE_SIGN,
        /** There is no rate at which all flows together are worth nothing. */
        NO_RATE,
        /** What was spent does not come back inside the horizon. */
        NEVER
    }

    public Figure {
        if ((value == null) == (reason == null)) {
            throw new IllegalArgumentException("A figure has a value or a reason, but this one is %s, %s.".formatted(value, reason));
        }
    }

    static <T> Figure<T> of(T value) {
        return new Figure<>(value, null);
    }

    static <T> Figure<T> none(Reason reason) {
        return new Figure<>(null, reason);
    }

    public Optional<T> known() {
        return Optional.ofNullable(value);
    }
}
