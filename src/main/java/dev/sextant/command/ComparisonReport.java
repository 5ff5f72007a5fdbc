package dev.sextant.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sextant.analysis.compare.Comparison;
import dev.sextant.analysis.compare.Line;
import dev.sextant.analysis.compare.Moves;
import dev.sextant.analysis.compare.Moves.Effect;
import dev.sextant.analysis.compare.RiskLine;
import dev.sextant.analysis.compare.State;
import dev.sextant.analysis.compare.Tally;
import dev.sextant.journal.Audit;
import dev.sextant.journal.Entry;
import dev.sextant.journal.Stretch;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Gate;
import dev.sextant.plan.Part;
import dev.sextant.plan.Risk;
import dev.sextant.text.Texts;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A comparison for the eye, with tabs between, and for machines. */
record ComparisonReport(Stretch stretch, Comparison comparison, Moves moves, Texts texts) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The whole and whatever differs; then the entries that moved the finish of the whole. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(texts.say("command.compare.title", Long.toString(stretch.first()), Long.toString(stretch.last())));
        lines.add(texts.say("command.compare.head"));
        lines.add(line(comparison.whole()));
        comparison.lines().stream().filter(Line::differs).forEach(it -> lines.add(line(it)));
        comparison.gates().stream().filter(it -> it.differs()).forEach(it -> lines.add(texts.say(
                "command.compare.gate", it.known().name(), decision(it.before()), decision(it.after()))));
        comparison.risks().stream().filter(RiskLine::differs).forEach(it -> lines.add(texts.say(
                "command.compare.risk", it.known().name(), rating(it.before()), rating(it.after()))));
        var entries = entries();
        var audit = stretch.audit(texts);
        moves.of(Charter.ID).forEach(effect -> lines.add(moved(effect, Objects.requireNonNull(entries.get(effect.seq())), audit)));
        return lines;
    }

    private String line(Line line) {
        return String.join("\t", List.of(
                line.known().number(), texts.say(line.name()), change(line),
                day(line.before(), true), day(line.after(), true), day(line.before(), false), day(line.after(), false),
                texts.formats().signed(line.finishShift()),
                line.costDifference() == null ? "?" : texts.formats().signedAmount(line.costDifference())));
    }

    private String change(Line line) {
        if (line.isAdded()) {
            return texts.say("command.compare.added");
        }
        if (line.isRemoved()) {
            return texts.say("command.compare.removed");
        }
        return line.isRenamed() ? texts.say("command.compare.renamed", Objects.requireNonNull(line.before()).name()) : "";
    }

    private static String day(@Nullable State state, boolean start) {
        var span = state == null ? null : state.span();
        return span == null ? "-" : (start ? span.start() : span.finish()).toString();
    }

    private String decision(@Nullable Gate gate) {
        return gate == null ? "-" : texts.say(gate.decision());
    }

    private String rating(@Nullable Risk risk) {
        return risk == null ? "-" : level(risk.probability()) + " × " + level(risk.impact()) + " " + texts.say(risk.status());
    }

    private static String level(@Nullable Integer level) {
        return level == null ? "?" : level.toString();
    }

    private String moved(Effect effect, Entry entry, Audit audit) {
        return texts.say(
                "command.compare.moved", Long.toString(entry.seq()), entry.at().toString(), entry.by(), texts.formats().signed(effect.days()),
                texts.say(entry.label()), audit.sentences(entry.edits()));
    }

    private Map<Long, Entry> entries() {
        return stretch.entries().stream().collect(Collectors.toMap(Entry::seq, Function.identity()));
    }

    String json() {
        var root = NODES.objectNode();
        root.putObject("from").put("seq", stretch.first());
        root.putObject("to").put("seq", stretch.last());
        root.put("currency", stretch.to().charter().currency().getCurrencyCode());
        root.putObject("counts")
                .put("moved", comparison.movedTasks()).put("added", comparison.addedTasks()).put("removed", comparison.removedTasks());
        root.set("before", tally(comparison.before()));
        root.set("after", tally(comparison.after()));
        root.set("whole", node(comparison.whole()));
        var lines = root.putArray("lines");
        comparison.lines().forEach(it -> lines.add(node(it)));
        var gates = root.putArray("gates");
        comparison.gates().forEach(it -> gates.addObject().put("id", it.id().value()).put("name", texts.say(it.known().name()))
                .put("before", constant(it.before(), gate -> gate.decision())).put("after", constant(it.after(), gate -> gate.decision())));
        var risks = root.putArray("risks");
        comparison.risks().forEach(it -> risks.add(risk(it)));
        root.put("movesComplete", moves.isComplete());
        var entries = root.putArray("entries");
        var audit = stretch.audit(texts);
        var moving = moves.effects().values().stream().flatMap(List::stream).map(Effect::seq).collect(Collectors.toSet());
        stretch.entries().stream().filter(it -> moving.contains(it.seq())).forEach(it -> entries.add(entry(it, audit)));
        return root.toPrettyString();
    }

    private static ObjectNode tally(Tally tally) {
        return NODES.objectNode().put("tasks", tally.tasks()).put("openRisks", tally.openRisks()).put("highRisks", tally.highRisks());
    }

    private ObjectNode node(Line line) {
        var node = NODES.objectNode();
        node.put("id", line.id().value()).put("kind", line.kind().name()).put("number", line.known().number()).put("name", texts.say(line.name()));
        node.put("added", line.isAdded()).put("removed", line.isRemoved()).put("renamed", line.isRenamed()).put("moved", line.isMoved());
        node.set("before", state(line.before()));
        node.set("after", state(line.after()));
        node.put("startShift", line.startShift()).put("finishShift", line.finishShift());
        var difference = line.costDifference();
        node.put("costDifference", difference == null ? null : difference.amount());
        var moved = node.putArray("movedBy");
        moves.of(line.id()).forEach(it -> moved.addObject().put("seq", it.seq()).put("days", it.days())
                .put("before", moment(it.before())).put("after", moment(it.after())));
        return node;
    }

    private @Nullable ObjectNode state(@Nullable State state) {
        if (state == null) {
            return null;
        }
        var node = NODES.objectNode();
        var span = state.span();
        node.put("name", texts.say(state.name()));
        node.put("start", span == null ? null : span.start().toString()).put("finish", span == null ? null : span.finish().toString());
        node.put("days", span == null ? null : span.workingDays());
        node.put("totalFloat", state.totalFloat()).put("critical", state.isCritical()).put("progress", state.progress());
        node.put("cost", state.cost().amount());
        node.put("checklistDone", state.checklist().done()).put("checklist", state.checklist().total());
        return node.put("gatesPassed", state.gates().done()).put("gates", state.gates().total());
    }

    private ObjectNode risk(RiskLine line) {
        var node = NODES.objectNode().put("id", line.id().value()).put("name", texts.say(line.known().name())).put("differs", line.differs());
        node.set("before", risk(line.before(), line.zoneBefore()));
        node.set("after", risk(line.after(), line.zoneAfter()));
        return node;
    }

    private static @Nullable ObjectNode risk(@Nullable Risk risk, @Nullable Enum<?> zone) {
        return risk == null
                ? null
                : NODES.objectNode().put("probability", risk.probability()).put("impact", risk.impact()).put("status", risk.status().name())
                        .put("zone", zone == null ? null : zone.name());
    }

    private ObjectNode entry(Entry entry, Audit audit) {
        var node = NODES.objectNode().put("seq", entry.seq()).put("at", entry.at().toString()).put("by", entry.by());
        node.put("label", texts.say(entry.label()));
        var sentences = node.putArray("sentences");
        audit.sentences(entry.edits()).forEach(sentences::add);
        return node;
    }

    private static <P extends Part> @Nullable String constant(@Nullable P part, Function<P, Enum<?>> constant) {
        return part == null ? null : constant.apply(part).name();
    }

    private static @Nullable String moment(@Nullable LocalDateTime moment) {
        return moment == null ? null : moment.toString();
    }
}
