package dev.sextant.journal;

import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.text.PartNames;
import dev.sextant.text.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * The way from one state of a plan to a later one.
 *
 * @param first the number of the entry after which the way begins
 * @param last the number of the entry with which it ends
 * @param from the plan at its beginning
 * @param to the plan at its end
 * @param entries that lie on it, oldest first
 */
public record Stretch(long first, long last, Plan from, Plan to, List<Entry> entries) {

    public Stretch {
        entries = List.copyOf(entries);
    }

    /** Tells the entries; it knows the names of parts that came and went on the way. */
    public Audit audit(Texts texts) {
        var passing = new HashMap<Id<?>, Part>();
        entries.forEach(entry -> entry.edits().forEach(edit -> passing.put(edit.id(), edit.part())));
        return new Audit(texts, new PartNames(texts, id -> to.part(id).or(() -> from.part(id)).or(() -> Optional.ofNullable(passing.get(id)))));
    }
}
