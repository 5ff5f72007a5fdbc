package dev.sextant.ui.roadmap;

import dev.sextant.analysis.schedule.Conflict;
import dev.sextant.analysis.schedule.Reason;
import dev.sextant.analysis.schedule.Span;
import dev.sextant.plan.Assignment;
import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.Task;
import dev.sextant.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What is said about a bar, a link and a gesture. */
record BarWords(Texts texts, Roadmap roadmap) {

    /** Several lines that explain a bar: when, how long, how much float, why then, and who. */
    String explain(Roadmap.Line line) {
        var said = new ArrayList<String>();
        said.add(title(line));
        line.span().ifPresent(span -> said.add(texts.say("gantt.when", range(span), span.workingDays(), line.percent())));
        line.task().filter(_ -> !line.isSummary()).ifPresent(task -> {
            said.add(slack(line, task));
            said.add(why(task));
            var roles = roles(task);
            if (!roles.isEmpty()) {
                said.add(texts.say("gantt.roles", roles));
            }
            var deadline = task.deadline();
            if (deadline != null) {
                said.add(texts.say(roadmap.schedule().of(task).finish().isAfter(deadline) ? "gantt.deadline.missed" : "gantt.deadline", deadline));
            }
            if (task.isManual()) {
                said.add(texts.say("gantt.manual"));
            }
        });
        return String.join("\n", said);
    }

    /** As {@link #explain} in one sentence, for those who hear it. */
    String speak(Roadmap.Line line) {
        return explain(line).replace("\n", ". ");
    }

    private String title(Roadmap.Line line) {
        return texts.say("gantt.title", line.number(), line.name());
    }

    private String range(Span span) {
        var formats = texts.formats();
        return span.start().equals(span.finish()) ? formats.weekday(span.start()) : formats.weekday(span.start()) + " – " + formats.weekday(span.finish());
    }

    private String slack(Roadmap.Line line, Task task) {
        if (line.isCritical()) {
            return texts.say("gantt.critical");
        }
        var floats = roadmap.schedule().floats(task.id());
        return texts.say(task.progress() == 100 ? "gantt.done" : "gantt.float", floats.total(), floats.free());
    }

    private String why(Task task) {
        return switch (roadmap.schedule().reason(task.id())) {
            case Reason.Waits(Link link) -> texts.say("gantt.why.waits", name(link.predecessor()), type(link));
            case Reason.Rule(Task held, var constraint) -> texts.say(held.id().equals(task.id()) ? "gantt.why.rule" : "gantt.why.above",
                    texts.say(constraint.rule()), constraint.moment() == null ? "" : texts.formats().date(constraint.moment().day()));
            case Reason.PlanEnd _ -> texts.say("gantt.why.plan");
            case Reason.Began _ -> texts.say("gantt.why.began");
            case Reason.StatusDate _ -> texts.say("gantt.why.status", Objects.requireNonNull(roadmap.plan().charter().statusDate()));
            case Reason.AsLate _ -> texts.say("gantt.why.late");
        };
    }

    private String type(Link link) {
        return texts.say(switch (link.type()) {
            case FINISH_TO_START -> "gantt.fs";
            case START_TO_START -> "gantt.ss";
            case FINISH_TO_FINISH -> "gantt.ff";
            case START_TO_FINISH -> "gantt.sf";
        });
    }

    private String roles(Task task) {
        var plan = roadmap.plan();
        return plan.all(Assignment.class).stream().filter(it -> it.task().equals(task.id()))
                .map(it -> texts.say(plan.get(it.role()).name()) + (it.units() == 100 ? "" : " " + it.units() + " %"))
                .sorted().collect(Collectors.joining(", "));
    }

    /** 1.3 Design. */
    String name(Id<?> part) {
        return roadmap.line(part).map(it -> texts.say("gantt.title", it.number(), it.name())).orElse("");
    }

    String link(Link link) {
        var lag = link.lag() == 0 ? "" : texts.say(link.elapsed() ? "gantt.lag.elapsed" : "gantt.lag", link.lag());
        return texts.say("gantt.link", name(link.predecessor()), name(link.successor()), type(link) + lag);
    }

    /** What would follow from a gesture: what becomes of the task, of the end of the plan, and how many others move. */
    String follows(Trial trial) {
        var refusal = trial.refusal();
        if (refusal != null) {
            return texts.say(refusal);
        }
        var said = new ArrayList<String>();
        trial.edits().forEach(edit -> {
            switch (edit.after()) {
                case Task after -> said.add(texts.say("gantt.line", name(after.id()), change(after, trial)));
                case Link link -> said.add(link(link));
                case null, default -> { }
            }
        });
        whole(trial, said);
        if (trial.moved() > 0) {
            said.add(texts.say("gantt.moved", trial.moved()));
        }
        return String.join(texts.say("gantt.then"), said);
    }

    private String change(Task after, Trial trial) {
        var before = roadmap.schedule().of(after.id());
        var then = trial.tried().schedule().of(after.id());
        var was = (Task) roadmap.plan().get(after.id());
        if (was.progress() != after.progress()) {
            return texts.say("gantt.percent", was.progress(), after.progress());
        }
        if (!was.duration().equals(after.duration())) {
            return texts.say("gantt.length", was.duration().likely(), after.duration().likely(), shortly(then.finish()));
        }
        return then.begin().equals(before.begin()) ? texts.say("gantt.held") : texts.say("gantt.to", shortly(before.start()), shortly(then.start()));
    }

    private void whole(Trial trial, List<String> said) {
        var before = roadmap.schedule().whole().map(it -> it.finish());
        var then = trial.tried().schedule().whole().map(it -> it.finish());
        if (before.isPresent() && then.isPresent() && !before.equals(then)) {
            said.add(texts.say("gantt.finish", shortly(before.get()), shortly(then.get())));
        }
    }

    private String shortly(LocalDate day) {
        return texts.formats().shortDate(day);
    }

    /** What cannot be as it is wanted, a line each. */
    String conflicts(List<Conflict> conflicts) {
        return conflicts.stream().map(this::conflict).collect(Collectors.joining("\n"));
    }

    private String conflict(Conflict conflict) {
        return switch (conflict) {
            case Conflict.Overrules(Task task, Link link) -> texts.say("gantt.conflict.overrules", name(task.id()), name(link.predecessor()));
            case Conflict.Late(Task task, LocalDate finish) -> texts.say("gantt.conflict.late", name(task.id()), finish, Objects.requireNonNull(task.deadline()));
            case Conflict.Unkept(Task task, LocalDate day) -> texts.say("gantt.conflict.unkept", name(task.id()), day);
            case Conflict.TooEarly(LocalDate start) -> texts.say("gantt.conflict.early", start);
            case Conflict.TooLate(LocalDate finish) -> texts.say("gantt.conflict.too-late", finish);
        };
    }
}
