package dev.sextant.journal;

import dev.sextant.plan.Difference;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Kind;
import dev.sextant.plan.Plan;
import dev.sextant.text.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What lies between two plans, in numbers: how many parts of each kind were added, changed and removed. */
public final class Gist {

    private final Map<Kind, List<Edit>> edits = new EnumMap<>(Kind.class);

    private Gist(List<Edit> edits) {
        edits.forEach(edit -> this.edits.computeIfAbsent(edit.kind(), _ -> new ArrayList<>()).add(edit));
    }

    /** Of what leads from one plan to the other. */
    public static Gist between(Plan from, Plan to) {
        return new Gist(Difference.between(from, to));
    }

    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** "task: 2 added, 3 changed; risk: 1 removed". */
    public String in(Texts texts) {
        return isEmpty()
                ? texts.say("entry.gist.nothing")
                : String.join(texts.say("entry.gist.then"), edits.entrySet().stream().map(it -> sentence(texts, it.getKey(), it.getValue())).toList());
    }

    private static String sentence(Texts texts, Kind kind, List<Edit> edits) {
        var told = new ArrayList<String>();
        tell(told, texts, "entry.gist.added", edits.stream().filter(it -> it.before() == null).count());
        tell(told, texts, "entry.gist.changed", edits.stream().filter(it -> it.before() != null && it.after() != null).count());
        tell(told, texts, "entry.gist.removed", edits.stream().filter(it -> it.after() == null).count());
        return texts.say("entry.gist.kind", texts.say("kind." + kind.singular()), String.join(texts.say("entry.gist.and"), told));
    }

    private static void tell(List<String> told, Texts texts, String key, long number) {
        if (number > 0) {
            told.add(texts.say(key, number));
        }
    }
}
