package dev.sextant.ui.baselines;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.analysis.schedule.Span;
import dev.sextant.journal.Timeline;
import dev.sextant.plan.Baseline;
import dev.sextant.plan.Id;
import dev.sextant.plan.Plan;
import dev.sextant.ui.kit.Desk;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** From when to when the plan reached when each baseline was taken; found in the history, in the background. */
final class Takings {

    private final Desk desk;
    private final AtomicLong newest = new AtomicLong();
    private final ReadOnlyObjectWrapper<Map<Id<Baseline>, Found>> found = new ReadOnlyObjectWrapper<>(Map.of());
    private List<Baseline> asked = List.of();

    /**
     * What the history knows of a baseline.
     *
     * @param isKnown whether the plan that it names can be found
     * @param span nothing where it cannot, or had no tasks
     */
    record Found(long seq, boolean isKnown, Optional<Span> span) {}

    Takings(Desk desk) {
        this.desk = desk;
        desk.plan().subscribe(this::ask);
    }

    /** The newest first. */
    static List<Baseline> ordered(Plan plan) {
        return plan.all(Baseline.class).stream()
                .sorted(Comparator.comparingLong(Baseline::seq).thenComparing(Baseline::id).reversed())
                .toList();
    }

    ReadOnlyObjectProperty<Map<Id<Baseline>, Found>> found() {
        return found.getReadOnlyProperty();
    }

    /** A baseline names the same plan for ever, so only new ones are looked for. */
    private void ask(Plan plan) {
        var baselines = ordered(plan);
        if (baselines.equals(asked)) {
            return;
        }
        asked = baselines;
        var known = found.get();
        var base = desk.base();
        var entries = desk.entries();
        var number = newest.incrementAndGet();
        desk.threads().background().execute(() -> {
            if (number != newest.get()) {
                return;
            }
            var all = new HashMap<Id<Baseline>, Found>();
            for (var baseline : baselines) {
                var before = known.get(baseline.id());
                all.put(baseline.id(), before != null && before.seq() == baseline.seq() ? before : look(baseline, new Timeline(base, entries.get())));
            }
            desk.threads().window().execute(() -> {
                if (number == newest.get()) {
                    found.set(all);
                }
            });
        });
    }

    private static Found look(Baseline baseline, Timeline timeline) {
        return timeline.knows(baseline)
                ? new Found(baseline.seq(), true, Schedule.of(timeline.between(baseline.seq(), baseline.seq()).to()).whole())
                : new Found(baseline.seq(), false, Optional.empty());
    }
}
