package dev.sextant.ui.benefits;

import dev.sextant.analysis.schedule.Outline;
import dev.sextant.plan.Benefit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What a benefit may follow. */
sealed interface Beginning {

    /** The end of the plan. */
    record PlanEnd() implements Beginning {}

    /** A day. */
    record Day() implements Beginning {}

    /** The end of a task. */
    record After(Id<Task> task) implements Beginning {}

    static Beginning of(Benefit benefit) {
        return benefit.task() != null ? new After(benefit.task()) : benefit.from() != null ? new Day() : new PlanEnd();
    }

    static List<Beginning> all(Outline outline) {
        var tasks = outline.rows().stream().filter(Outline.TaskRow.class::isInstance).map(Outline.TaskRow.class::cast)
                .map(row -> new After(row.id()));
        return Stream.<Beginning>concat(Stream.of(new PlanEnd(), new Day()), tasks).toList();
    }

    /** @param today the day that stands there until another is chosen */
    default Benefit applied(Benefit benefit, LocalDate today) {
        return switch (this) {
            case PlanEnd _ -> benefit.withBeginning(null, null);
            case Day _ -> benefit.withBeginning(null, benefit.from() == null ? today : benefit.from());
            case After(var task) -> benefit.withBeginning(task, null);
        };
    }
}
