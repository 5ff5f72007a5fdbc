package dev.sextant.method;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where in the catalogue a part of a plan came from: a method's id, and what the method calls the item. */
final class Origin {

    private static final String RISKS = "risk-library";

    private Origin() {}

    /** {@code six-phase/1}. */
    static String of(Method method, Method.Phase phase) {
        return of(method, phase.code());
    }

    /** {@code six-phase/1.2}. */
    static String of(Method method, Method.Task task) {
        return of(method, task.code());
    }

    /** {@code six-phase/check-1.03}: of what has no code of its own, the name that its part gets. */
    static String of(Method method, String item) {
        return method.id() + "/" + item;
    }

    /** {@code risk-library/R02}. */
    static String of(KnownRisk risk) {
        return ofRisk(risk.code());
    }

    static String ofRisk(String code) {
        return RISKS + "/" + code;
    }

    /** Every origin with the places where its item was found. */
    static Map<String, List<String>> provenance(List<Method> methods, List<KnownRisk> risks) {
        var found = new LinkedHashMap<String, List<String>>();
        for (var method : methods) {
            method.roles().forEach(role -> found.put(of(method, Names.role(role.code())), role.from()));
            method.phases().forEach(phase -> addPhase(found, method, phase));
        }
        risks.forEach(risk -> found.put(of(risk), risk.from()));
        return found;
    }

    private static void addPhase(Map<String, List<String>> found, Method method, Method.Phase phase) {
        found.put(of(method, phase), phase.from());
        phase.tasks().forEach(task -> found.put(of(method, task), task.from()));
        for (var at = 0; at < phase.checks().size(); at++) {
            found.put(of(method, Names.check(phase, at)), phase.checks().get(at).from());
        }
        for (var at = 0; at < phase.deliverables().size(); at++) {
            found.put(of(method, Names.deliverable(phase, at)), phase.deliverables().get(at).from());
        }
        phase.sheets().forEach(sheet -> found.put(of(method, Names.sheet(phase, sheet.code())), sheet.from()));
        for (var at = 0; at < phase.gate().questions().size(); at++) {
            found.put(of(method, Names.question(phase, at)), phase.gate().questions().get(at).from());
        }
    }
}
