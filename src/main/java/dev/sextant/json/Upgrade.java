package dev.sextant.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What parts lacked in older formats, and what stands in for it: all that has to be said when a component is added. A
 * kind that is new needs nothing. Whatever holds parts is brought up to date by it: plans, entries, logs, snapshots.
 *
 * @param format that it leads to
 */
record Upgrade(int format, List<Change> changes) {

    private static final JsonNode NOTHING = NullNode.getInstance();
    private static final JsonNode ALL = IntNode.valueOf(100);

    static final Upgrade KNOWN = new Upgrade(PlanJson.FORMAT, List.of(
            new Added(2, "gateQuestion", "effect", TextNode.valueOf("ADVISES")),
            new Added(2, "costLine", "cause", NOTHING),
            new Renamed(3, "task", "notBefore", "constraint", Upgrade::constraint),
            new Added(3, "task", "deadline", NOTHING),
            new Added(3, "task", "calendar", NOTHING),
            new Added(3, "task", "started", NOTHING),
            new Added(3, "task", "finished", NOTHING),
            new Added(3, "task", "remaining", NOTHING),
            new Added(3, "link", "type", TextNode.valueOf("FINISH_TO_START")),
            new Added(3, "link", "lag", DoubleNode.valueOf(0)),
            new Added(3, "link", "elapsed", BooleanNode.FALSE),
            new Added(3, "charter", "direction", TextNode.valueOf("FORWARD")),
            new Added(3, "charter", "calendar", NOTHING),
            new Added(3, "charter", "statusDate", NOTHING),
            new Added(3, "role", "capacity", ALL),
            new Added(3, "role", "calendar", NOTHING),
            new Added(3, "person", "capacity", ALL),
            new Added(3, "person", "calendar", NOTHING),
            new Added(3, "assignment", "units", ALL),
            new Added(4, "costLine", "formula", NOTHING),
            new Added(4, "costLine", "timing", timing()),
            new Added(4, "costLine", "terms", terms()),
            new Added(4, "costLine", "role", NOTHING),
            new Added(4, "costLine", "budget", NOTHING),
            new Added(4, "costLine", "closed", BooleanNode.FALSE),
            new Added(4, "costLine", "provenance", TextNode.valueOf(""))));

    /** What a format changed in the parts of a kind. */
    sealed interface Change {

        /** The format that brought it. */
        int since();

        /** As JSON names it. */
        String kind();

        void apply(ObjectNode part);
    }

    /** A component that came later than its kind. */
    record Added(int since, String kind, String component, JsonNode standIn) implements Change {

        @Override
        public void apply(ObjectNode part) {
            part.putIfAbsent(component, standIn);
        }
    }

    /** A component that says the same under another name. */
    record Renamed(int since, String kind, String before, String component, UnaryOperator<JsonNode> told) implements Change {

        @Override
        public void apply(ObjectNode part) {
            @Nullable JsonNode old = part.remove(before);
            part.putIfAbsent(component, told.apply(Objects.requireNonNullElse(old, NOTHING)));
        }
    }

    /** An earliest start was the only rule that there was about a task's dates. */
    private static JsonNode constraint(JsonNode day) {
        var rule = JsonNodeFactory.instance.objectNode().put("rule", "START_NO_EARLIER");
        rule.putObject("moment").put("day", day.asText()).putNull("time");
        return day.isNull() ? NOTHING : rule;
    }

    /** Nobody had said when a line falls due. */
    private static JsonNode timing() {
        return JsonNodeFactory.instance.objectNode().put("profile", "EVEN").putNull("from").putNull("until").put("escalation", 0);
    }

    /** Prices were in the currency of the charter and without tax. */
    private static JsonNode terms() {
        return JsonNodeFactory.instance.objectNode().putNull("mode").putNull("treatment").put("supplier", "").putNull("currency").put("taxIncluded", false);
    }

    /** Brings every part that stands in a tree to this format, wherever it stands. */
    void apply(JsonNode tree, int from) {
        if (from >= format) {
            return;
        }
        if (tree instanceof ObjectNode object) {
            var kind = object.path("kind").asText();
            changes.stream().filter(it -> it.since() > from && it.kind().equals(kind)).forEach(it -> it.apply(object));
        }
        tree.forEach(child -> apply(child, from));
    }
}
