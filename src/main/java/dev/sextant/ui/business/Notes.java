package dev.sextant.ui.business;

import dev.sextant.analysis.cost.Costing;
import dev.sextant.analysis.trace.Numbers;
import dev.sextant.analysis.trace.Subject.Entire;
import dev.sextant.analysis.trace.Subject.Given;
import dev.sextant.analysis.trace.Subject.Irr;
import dev.sextant.analysis.trace.Subject.Portion;
import dev.sextant.analysis.trace.Subject.Slice;
import dev.sextant.analysis.trace.Subject;
import dev.sextant.plan.Benefit;
import dev.sextant.plan.CostLine.Basis;
import dev.sextant.plan.CostLine.Rhythm;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import dev.sextant.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is to be said about a number besides its parts: why then, and where it was found. */
record Notes(Texts texts, Case shown) {

    /** The line or the benefit that a number is about. */
    Optional<Part> part(Subject subject) {
        @Nullable Id<?> id = switch (subject) {
            case Slice it -> it.part();
            case Portion it -> it.part();
            case Entire it -> it.part();
            case Given it -> it.part();
            default -> null;
        };
        return id == null ? Optional.empty() : shown.plan().part(id);
    }

    List<String> of(Subject subject) {
        if (subject instanceof Irr(var side, _) && Numbers.rates(shown.business(), side).size() > 1) {
            return List.of(texts.say("trace.several-rates"));
        }
        return part(subject).map(part -> switch (part) {
            case CostLine line -> notes(subject, when(line), line.basis(), line.provenance().isEmpty() ? line.note() : line.provenance());
            case Benefit benefit -> notes(subject, Optional.of(when(benefit)), benefit.basis(), benefit.provenance().isEmpty() ? benefit.note() : benefit.provenance());
            default -> List.<String>of();
        }).orElse(List.of());
    }

    private List<String> notes(Subject subject, Optional<String> when, Basis basis, String source) {
        var notes = new ArrayList<String>();
        if (subject instanceof Slice || subject instanceof Portion) {
            when.ifPresent(notes::add);
        }
        if (subject instanceof Entire || subject instanceof Given) {
            notes.add(source.isEmpty() ? texts.say("trace.no-source") : texts.say("trace.source", source));
            if (basis == Basis.ILLUSTRATIVE) {
                notes.add(texts.say("trace.illustrative"));
            }
        }
        return notes;
    }

    private Optional<String> when(CostLine line) {
        return shown.business().costs().line(line.id()).map(costing -> when(line, costing));
    }

    private String when(CostLine line, Costing costing) {
        var key = line.rhythm() == Rhythm.ANNUAL ? "trace.when.annual" : costing.falling().steps().isEmpty() ? "trace.when.once" : "trace.when.payments";
        var said = texts.say(key, costing.first(), costing.last(), line.timing().profile());
        var rise = line.timing().escalation();
        return rise.signum() == 0 ? said : said + " " + texts.say("trace.when.rise", rise);
    }

    private String when(Benefit benefit) {
        var yield = shown.business().benefits().yields().stream().filter(it -> it.benefit().id().equals(benefit.id())).findFirst();
        var month = yield.map(it -> texts.formats().month(shown.business().months().month(it.first()).atDay(1))).orElse("–");
        var ramp = benefit.ramp().stream().map(String::valueOf).collect(Collectors.joining(" – "));
        return texts.say("trace.when.benefit", month, after(benefit), benefit.delay(), ramp);
    }

    private String after(Benefit benefit) {
        var task = shown.plan().find(benefit.task());
        if (task.isPresent()) {
            return texts.say("trace.when.after", task.get().name(), shown.schedule().of(task.get()).finish());
        }
        LocalDate from = benefit.from();
        return from == null ? texts.say("trace.when.after-plan") : texts.say("trace.when.from", from);
    }
}
