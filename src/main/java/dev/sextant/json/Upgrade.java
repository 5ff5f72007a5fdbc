package dev.sextant.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;

/**
 * What parts lacked in older formats, and what stands in for it: all that has to be said when a component is added. A
 * kind that is new needs nothing. Whatever holds parts is brought up to date by it: plans, entries, logs, snapshots.
 *
 * @param format that it leads to
 */
record Upgrade(int format, List<Added> added) {

    static final Upgrade KNOWN = new Upgrade(PlanJson.FORMAT, List.of(
            new Added(2, "gateQuestion", "effect", TextNode.valueOf("ADVISES")),
            new Added(2, "costLine", "cause", NullNode.getInstance())));

    /**
     * A component that came later than its kind.
     *
     * @param since the format that brought it
     * @param kind as JSON names it
     */
    record Added(int since, String kind, String component, JsonNode standIn) {}

    /** Brings every part that stands in a tree to this format, wherever it stands. */
    void apply(JsonNode tree, int from) {
        if (from >= format) {
            return;
        }
        if (tree instanceof ObjectNode object) {
            var kind = object.path("kind").asText();
            added.stream()
                    .filter(it -> it.since > from && it.kind.equals(kind))
                    .forEach(it -> object.putIfAbsent(it.component, it.standIn));
        }
        tree.forEach(child -> apply(child, from));
    }
}
