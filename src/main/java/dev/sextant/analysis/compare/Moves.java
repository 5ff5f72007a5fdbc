package dev.sextant.analysis.compare;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Id;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Task;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which steps moved the finish of what.
 *
 * @param effects by task, by phase and, by its charter, of the whole plan; in the order of the steps
 * @param isComplete false where effects on single tasks are not told: so much has moved that it would fill the memory, or
 *     only one of them was asked about
 */
public record Moves(Map<Id<?>, List<Effect>> effects, boolean isComplete) {

    public static final Moves NONE = new Moves(Map.of(), true);

    /** Effects on single tasks that are remembered, about a hundred bytes each. */
    private static final int MOST = 300_000;

    public Moves {
        effects = Collections.unmodifiableMap(effects);
    }

    /**
     * What one step did to one finish.
     *
     * @param seq the number of the step
     * @param before nothing when it came with the step
     * @param after nothing when it went with the step
     * @param days working days later, by the calendar after the step; 0 when it came or went
     */
    public record Effect(long seq, @Nullable LocalDateTime before, @Nullable LocalDateTime after, double days) {}

    /** @param steps that can be taken one after the other */
    public static Moves of(Plan from, List<Step> steps) {
        var walk = new Walk(from, steps);
        while (!walk.isOver()) {
            walk.go();
        }
        return walk.moves();
    }

    /** @param id of a task or a phase, or of the charter for the whole plan */
    public List<Effect> of(Id<?> id) {
        return effects.getOrDefault(id, List.of());
    }

    /** The same, step by step, for those who have something else to do in between. */
    public static final class Walk {

        private final List<Step> steps;
        private final @Nullable Id<?> only;
        private final Map<Id<?>, List<Effect>> above = new HashMap<>();
        private final Map<Id<?>, List<Effect>> single = new HashMap<>();
        private final Set<Id<?>> heads = new HashSet<>(Set.of(Charter.ID));
        private Plan plan;
        private Map<Id<?>, LocalDateTime> finishes;
        private int at;
        private int told;

        public Walk(Plan from, List<Step> steps) {
            this(from, steps, null);
        }

        /** @param only the one task of which effects are remembered, beside those on phases and the whole; nothing for all */
        public Walk(Plan from, List<Step> steps, @Nullable Id<?> only) {
            this.plan = from;
            this.steps = steps;
            this.only = only;
            this.finishes = steps.isEmpty() ? Map.of() : finishes(Schedule.of(from));
        }

        public boolean isOver() {
            return at == steps.size();
        }

        /** 0 to 1. */
        public double progress() {
            return steps.isEmpty() ? 1 : (double) at / steps.size();
        }

        /** How many tasks the next step may have to schedule. */
        public int size() {
            return plan.all(Task.class).size();
        }

        /** Takes the next step. */
        public void go() {
            var step = steps.get(at++);
            plan = plan.with(step.edits());
            if (step.touchesSchedule()) {
                var schedule = Schedule.of(plan);
                var now = finishes(schedule);
                now.forEach((id, finish) -> tell(step, schedule, id, finishes.get(id), finish));
                finishes.forEach((id, finish) -> {
                    if (!now.containsKey(id)) {
                        tell(step, schedule, id, finish, null);
                    }
                });
                finishes = now;
            }
        }

        private void tell(Step step, Schedule schedule, Id<?> id, @Nullable LocalDateTime before, @Nullable LocalDateTime after) {
            if (before != null && before.equals(after)) {
                return;
            }
            var days = before == null || after == null ? 0 : Comparison.days(schedule.calendars(), before, after);
            var effect = new Effect(step.seq(), before, after, days);
            if (heads.contains(id)) {
                above.computeIfAbsent(id, _ -> new ArrayList<>()).add(effect);
            } else if (only == null ? told <= MOST : only.equals(id)) {
                single.computeIfAbsent(id, _ -> new ArrayList<>(1)).add(effect);
                told++;
                if (told > MOST) {
                    single.clear();
                }
            }
        }

        private Map<Id<?>, LocalDateTime> finishes(Schedule schedule) {
            var finishes = HashMap.<Id<?>, LocalDateTime>newHashMap(size() + heads.size());
            plan.all(Task.class).forEach(it -> finishes.put(it.id(), schedule.of(it).end()));
            schedule.phases().forEach((phase, span) -> finishes.put(phase, span.end()));
            heads.addAll(schedule.phases().keySet());
            schedule.whole().ifPresent(span -> finishes.put(Charter.ID, span.end()));
            return finishes;
        }

        public Moves moves() {
            var all = new HashMap<>(above);
            all.putAll(single);
            return new Moves(all, only == null && told <= MOST);
        }
    }
}
