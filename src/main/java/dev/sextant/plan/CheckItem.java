package dev.sextant.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something to tick off before a phase can be called done. */
public record CheckItem(
        Id<CheckItem> id,
        Id<Phase> phase,
        double rank,
        Words text,
        boolean done,
        @Nullable Id<Role> owner,
        @Nullable LocalDate due,
        Words note,
        String origin)
        implements Part, Ranked {

    public CheckItem {
        rank = Require.rank(rank);
        text.named("checkItem.text");
        Require.day(due, "checkItem.due");
        note.atMost(Require.SENTENCE, "checkItem.note");
        origin = Require.line(origin, "checkItem.origin");
    }

    public CheckItem withRank(double rank) {
        return new CheckItem(id, phase, rank, text, done, owner, due, note, origin);
    }

    public CheckItem withText(Words text) {
        return new CheckItem(id, phase, rank, text, done, owner, due, note, origin);
    }

    public CheckItem withDone(boolean done) {
        return new CheckItem(id, phase, rank, text, done, owner, due, note, origin);
    }

    public CheckItem withOwner(@Nullable Id<Role> owner) {
        return new CheckItem(id, phase, rank, text, done, owner, due, note, origin);
    }

    public CheckItem withDue(@Nullable LocalDate due) {
        return new CheckItem(id, phase, rank, text, done, owner, due, note, origin);
    }

    public CheckItem withNote(Words note) {
        return new CheckItem(id, phase, rank, text, done, owner, due, note, origin);
    }
}
