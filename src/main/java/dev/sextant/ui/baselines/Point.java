package dev.sextant.ui.baselines;

import dev.sextant.journal.Timeline;
import dev.sextant.plan.Baseline;
import dev.sextant.plan.Id;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.text.Texts;
import java.time.LocalDate;
import java.time.ZoneId;

/** A state of the plan, as somebody would name it. */
sealed interface Point {

    /** The plan as it is. */
    record Now() implements Point {}

    /** The plan that a baseline names. */
    record Named(Id<Baseline> id) implements Point {}

    /** The plan as it was when a day ended. */
    record DayEnd(LocalDate day) implements Point {}

    /** The plan after an entry. */
    record Numbered(long seq) implements Point {}

    /** @throws Refusal if the history does not know it */
    default long seq(Timeline timeline, ZoneId zone) {
        return switch (this) {
            case Now _ -> timeline.last();
            case Named it -> named(timeline, it.id());
            case DayEnd it -> dayEnd(timeline, it.day(), zone);
            case Numbered it -> it.seq();
        };
    }

    private static long named(Timeline timeline, Id<Baseline> id) {
        var baseline = timeline.now().get(id);
        timeline.require(baseline);
        return baseline.seq();
    }

    private static long dayEnd(Timeline timeline, LocalDate day, ZoneId zone) {
        return timeline.entries().reversed().stream()
                .filter(it -> !it.at().atZone(zone).toLocalDate().isAfter(day))
                .findFirst()
                .orElseThrow(() -> new Refusal("baselines.gone", 1, timeline.first()))
                .seq();
    }

    default String in(Texts texts, Plan plan) {
        return switch (this) {
            case Now _ -> texts.say("baselines.now");
            case Named it -> plan.find(it.id()).map(Baseline::name).map(texts::say).orElse("–");
            case DayEnd it -> texts.say("baselines.day-end", texts.formats().weekday(it.day()));
            case Numbered it -> texts.say("baselines.entry", Long.toString(it.seq()));
        };
    }
}
