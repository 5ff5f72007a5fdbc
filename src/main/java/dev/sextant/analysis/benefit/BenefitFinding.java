package dev.sextant.analysis.benefit;

import dev.sextant.plan.Benefit;

/** Something about a benefit that keeps a total from being the whole truth. */
public record BenefitFinding(Kind kind, Benefit benefit) {

    /** What it can be. */
    public enum Kind {
        /** It begins after the horizon has ended, so that it counts nothing. */
        BEGINS_TOO_LATE,
        /** It counts nothing because it is too large to be added up. */
        TOO_LARGE
    }
}
