package dev.sextant.ui.history;

import dev.sextant.journal.Entry;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Kind;
import dev.sextant.plan.Variation;
import java.util.Set;

/** What somebody looks for in the history. */
enum Topic {
    ALL("history.topic.all", Set.of(Kind.values())),
    TASKS("history.topic.tasks", Set.of(Kind.PHASE, Kind.TASK, Kind.LINK, Kind.ASSIGNMENT, Kind.DELIVERABLE)),
    CHECKLISTS("history.topic.checklists", Set.of(Kind.CHECK_ITEM, Kind.GATE, Kind.GATE_QUESTION)),
    COSTS("history.topic.costs", Set.of(Kind.COST_LINE)),
    RISKS("history.topic.risks", Set.of(Kind.RISK, Kind.SCALE_LEVEL)),
    SCENARIOS("history.topic.scenarios", Set.of(Kind.SCENARIO, Kind.VARIATION));

    private final String key;
    private final Set<Kind> kinds;

    Topic(String key, Set<Kind> kinds) {
        this.key = key;
        this.kinds = kinds;
    }

    /** Of the words that name it. */
    String key() {
        return key;
    }

    /** Whether an entry changed any part that belongs to it. */
    boolean isIn(Entry entry) {
        return entry.edits().stream().anyMatch(it -> kinds.contains(it.kind()) || kinds.contains(varied(it)));
    }

    /** What a scenario has otherwise belongs to the topic of that, too. */
    private static Kind varied(Edit edit) {
        return edit.part() instanceof Variation it ? new Edit(it.before(), it.after()).kind() : edit.kind();
    }
}
