package dev.sextant.plan;

import java.time.LocalDate;

/**
 * The whole plan as it was, under a name. The plan itself is in the journal.
 *
 * @param seq the number of the entry after which the plan was so
 * @param takenOn when the name was given
 */
public record Baseline(Id<Baseline> id, Words name, long seq, LocalDate takenOn, String note) implements Part {

    public Baseline {
        name.named("baseline.name");
        if (seq < 1) {
            throw new Refusal("number.range", "baseline.seq", seq, 1, Long.MAX_VALUE);
        }
        Require.day(takenOn, "baseline.takenOn");
        note = Require.lines(note, "baseline.note");
    }

    public Baseline withName(Words name) {
        return new Baseline(id, name, seq, takenOn, note);
    }

    public Baseline withNote(String note) {
        return new Baseline(id, name, seq, takenOn, note);
    }
}
