package dev.sextant.ui.kit;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.journal.Timeline;
import dev.sextant.plan.Baseline;
import dev.sextant.plan.Id;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The baseline with which the whole window compares the plan: what pictures draw behind it. */
public final class Comparand {

    private final Desk desk;
    private final ReadOnlyObjectWrapper<@Nullable Id<Baseline>> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Against> against = new ReadOnlyObjectWrapper<>();

    /** A baseline, the plan as it was then, and when everything was to happen. */
    public record Against(Baseline baseline, Plan plan, Schedule schedule) {}

    public Comparand(Desk desk) {
        this.desk = desk;
        desk.plan().addListener((_, _, _) -> follow());
    }

    /** What was chosen; it may still be being worked out. */
    public ReadOnlyObjectProperty<@Nullable Id<Baseline>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** What to compare with; nothing where nothing was chosen. */
    public ReadOnlyObjectProperty<@Nullable Against> against() {
        return against.getReadOnlyProperty();
    }

    /** @param baseline nothing to compare with nothing any more */
    public void choose(@Nullable Id<Baseline> baseline) {
        if (!Objects.equals(baseline, chosen.get())) {
            chosen.set(baseline);
            against.set(null);
            follow();
        }
    }

    /** A baseline may be renamed, or taken away. */
    private void follow() {
        var baseline = desk.now().find(chosen.get()).orElse(null);
        var shown = against.get();
        if (baseline == null) {
            chosen.set(null);
            against.set(null);
        } else if (shown != null && shown.baseline().seq() == baseline.seq()) {
            if (!shown.baseline().equals(baseline)) {
                against.set(new Against(baseline, shown.plan(), shown.schedule()));
            }
        } else {
            workOut(baseline);
        }
    }

    private void workOut(Baseline baseline) {
        var now = desk.base();
        var entries = desk.entries();
        desk.threads().background().execute(() -> {
            try {
                var timeline = new Timeline(now, entries.get());
                timeline.require(baseline);
                var plan = timeline.between(baseline.seq(), baseline.seq()).to();
                var schedule = Schedule.of(plan);
                desk.threads().window().execute(() -> show(baseline, plan, schedule));
            } catch (Refusal unknown) {
                desk.threads().window().execute(() -> refuse(baseline, unknown));
            }
        });
    }

    private void show(Baseline baseline, Plan plan, Schedule schedule) {
        if (baseline.id().equals(chosen.get())) {
            against.set(new Against(desk.now().find(baseline.id()).orElse(baseline), plan, schedule));
        }
    }

    private void refuse(Baseline baseline, Refusal unknown) {
        if (baseline.id().equals(chosen.get())) {
            choose(null);
            desk.notices().refuse(unknown);
        }
    }
}
