package dev.sextant.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A remark on a phase, on a task, or on the whole when it names neither. */
public record Note(
        Id<Note> id, @Nullable Id<Phase> phase, @Nullable Id<Task> task, LocalDate on, Words text, boolean confidential)
        implements Part {

    public Note {
        Require.day(on, "note.on");
        text.atMost(Require.NOTE, "note.text");
    }

    public Note withText(Words text) {
        return new Note(id, phase, task, on, text, confidential);
    }
}
