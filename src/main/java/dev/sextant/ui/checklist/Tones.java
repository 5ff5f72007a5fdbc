package dev.sextant.ui.checklist;

import dev.sextant.plan.Gate;

/** How a decision is coloured. */
final class Tones {

    private Tones() {}

    static String of(Gate.Decision decision) {
        return switch (decision) {
            case GO -> "good";
            case GO_WITH_CONDITIONS -> "warning";
            case NO_GO -> "danger";
            case OPEN -> "";
        };
    }
}
