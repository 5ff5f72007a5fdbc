package dev.sextant.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work. A task that others name as their parent is a summary: its dates are theirs.
 *
 * @param parent the summary that it belongs to, in the same phase
 * @param duration in working days; of a summary it says nothing
 * @param notBefore the first day on which it may start, if there is one
 * @param progress percent done, 0 to 100
 */
public record Task(
        Id<Task> id,
        Id<Phase> phase,
        @Nullable Id<Task> parent,
        double rank,
        Words name,
        Estimate duration,
        @Nullable LocalDate notBefore,
        int progress,
        String note,
        String origin)
        implements Part, Ranked {

    public Task {
        if (id.equals(parent)) {
            throw new Refusal("task.parent", name.in(Language.EN));
        }
        rank = Require.rank(rank);
        name.named("task.name");
        Require.day(notBefore, "task.notBefore");
        Require.within(0, 100, progress, "task.progress");
        note = Require.lines(note, "task.note");
        origin = Require.line(origin, "task.origin");
    }

    public Task withPlace(Id<Phase> phase, @Nullable Id<Task> parent, double rank) {
        return new Task(id, phase, parent, rank, name, duration, notBefore, progress, note, origin);
    }

    public Task withName(Words name) {
        return new Task(id, phase, parent, rank, name, duration, notBefore, progress, note, origin);
    }

    public Task withDuration(Estimate duration) {
        return new Task(id, phase, parent, rank, name, duration, notBefore, progress, note, origin);
    }

    public Task withNotBefore(@Nullable LocalDate notBefore) {
        return new Task(id, phase, parent, rank, name, duration, notBefore, progress, note, origin);
    }

    public Task withProgress(int progress) {
        return new Task(id, phase, parent, rank, name, duration, notBefore, progress, note, origin);
    }

    public Task withNote(String note) {
        return new Task(id, phase, parent, rank, name, duration, notBefore, progress, note, origin);
    }
}
