package dev.sextant.draw;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.Task;
import org.jspecify.annotations.Nullable;

/**
 * What a Gantt chart shows besides its bars.
 *
 * @param links whether links are drawn
 * @param floats whether each bar has its total float behind it
 * @param baseline a schedule whose dates lie under the bars as thin ghosts
 * @param before the dates before what is being tried, as dashed frames around where bars were
 * @param chosen a link that is emphasised
 * @param held the task that shows where it can be taken hold of
 */
public record Extras(
        boolean links,
        boolean floats,
        @Nullable Schedule baseline,
        @Nullable Schedule before,
        @Nullable Id<Link> chosen,
        @Nullable Id<Task> held) {

    /** Links and floats. */
    public static final Extras USUAL = new Extras(true, true, null, null, null, null);

    /** Bars alone. */
    public static final Extras NONE = new Extras(false, false, null, null, null, null);

    public Extras withLinks(boolean shown) {
        return new Extras(shown, floats, baseline, before, chosen, held);
    }

    public Extras withFloats(boolean shown) {
        return new Extras(links, shown, baseline, before, chosen, held);
    }

    public Extras withBaseline(@Nullable Schedule schedule) {
        return new Extras(links, floats, schedule, before, chosen, held);
    }

    public Extras withBefore(@Nullable Schedule schedule) {
        return new Extras(links, floats, baseline, schedule, chosen, held);
    }

    public Extras withChosen(@Nullable Id<Link> link) {
        return new Extras(links, floats, baseline, before, link, held);
    }

    public Extras withHeld(@Nullable Id<Task> task) {
        return new Extras(links, floats, baseline, before, chosen, task);
    }
}
