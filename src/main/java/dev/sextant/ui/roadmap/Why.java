package dev.sextant.ui.roadmap;

import dev.sextant.plan.Link;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Task;
import dev.sextant.text.Texts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Answers in a sentence why a task starts when it does. */
record Why(Texts texts, Plan plan, Roadmap roadmap) {

    /** What holds the task, named with its date: the last of those it waits for, its own earliest date, or the plan's start. */
    String sentence(Task task) {
        var start = roadmap.line(task.id()).flatMap(Roadmap.Line::span).map(span -> span.start());
        var last = plan.all(Link.class).stream()
                .filter(link -> link.successor().equals(task.id()))
                .flatMap(link -> roadmap.line(link.predecessor()).stream())
                .max(Comparator.comparing(this::finish));
        var own = Optional.ofNullable(task.notBefore());
        if (own.isPresent() && last.map(this::finish).filter(it -> !it.isBefore(own.get())).isEmpty()) {
            return texts.say("roadmap.why.not-before", own.get());
        }
        return last.map(line -> texts.say("roadmap.why.waits", line.number(), line.name(), finish(line)))
                .orElseGet(() -> texts.say(task.parent() == null ? "roadmap.why.first" : "roadmap.why.summary", start.orElse(plan.charter().start())));
    }

    private LocalDate finish(Roadmap.Line line) {
        return line.span().map(span -> span.finish()).orElse(plan.charter().start());
    }
}
