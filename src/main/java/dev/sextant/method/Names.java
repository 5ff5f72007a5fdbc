package dev.sextant.method;

import java.util.Locale;

/** The readable ids that parts get when a plan is raised from a method. Indices count from 0, the names from 1. */
final class Names {

    private Names() {}

    static String phase(String code) {
        return "phase-" + code;
    }

    static String task(String code) {
        return "task-" + code;
    }

    static String role(String code) {
        return "role-" + code;
    }

    static String gate(Method.Phase phase) {
        return "gate-" + phase.code();
    }

    static String link(String predecessor, String successor) {
        return "link-" + predecessor + "-" + successor;
    }

    static String assignment(String task, String role) {
        return "assign-" + task + "-" + role;
    }

    static String check(Method.Phase phase, int index) {
        return "check-%s.%02d".formatted(phase.code(), index + 1);
    }

    static String question(Method.Phase phase, int index) {
        return "question-%s.%d".formatted(phase.code(), index + 1);
    }

    static String deliverable(Method.Phase phase, int index) {
        return "deliverable-%s.%d".formatted(phase.code(), index + 1);
    }

    static String sheet(Method.Phase phase, String sheet) {
        return "sheet-%s-%s".formatted(phase.code(), sheet);
    }

    static String row(Method.Phase phase, String sheet, int index) {
        return "row-%s-%s-%02d".formatted(phase.code(), sheet, index + 1);
    }

    static String level(Enum<?> axis, int level) {
        return "level-" + axis.name().toLowerCase(Locale.ROOT) + "-" + level;
    }
}
