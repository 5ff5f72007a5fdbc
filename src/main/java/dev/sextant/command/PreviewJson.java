package dev.sextant.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sextant.exchange.ImportPreview;
import dev.sextant.exchange.ImportReport.Reason;
import dev.sextant.exchange.ImportedPlan.Left;
import dev.sextant.exchange.LinkChange;
import dev.sextant.exchange.Shift;
import dev.sextant.text.Texts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A preview for machines: days as 2027-03-26, constants by their names, sentences in the language of the user. */
final class PreviewJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PreviewJson() {}

    static String of(ImportPreview preview, Texts texts) {
        var root = NODES.objectNode();
        root.set("counts", counts(preview));
        var shifts = root.putArray("shifts");
        preview.shifts().forEach(shift -> shifts.add(shift(shift, texts)));
        var links = root.putArray("links");
        preview.links().forEach(link -> links.add(link(link, texts)));
        var dropped = root.putObject("dropped");
        for (var left : Left.values()) {
            dropped.put(left.name(), preview.left().getOrDefault(left, 0));
        }
        return root.toPrettyString();
    }

    private static ObjectNode counts(ImportPreview preview) {
        var report = preview.report();
        var counts = NODES.objectNode();
        counts.put("rows", report.read()).put("tasks", report.tasks()).put("phases", report.phases());
        counts.put("rowsThatBecomePhases", report.rowPhases()).put("blankRows", report.blank()).put("raisedRows", report.raised());
        counts.put("compared", preview.compared()).put("shifted", preview.shifts().size());
        counts.put("links", report.links()).put("linksSimplified", report.simplified());
        var dropped = counts.putObject("linksDropped");
        for (var reason : Reason.values()) {
            dropped.put(reason.name(), report.dropped(reason));
        }
        return counts.put("valuesCut", report.cut());
    }

    private static ObjectNode shift(Shift shift, Texts texts) {
        var node = NODES.objectNode();
        node.put("row", shift.key()).put("name", texts.say(shift.name())).put("summary", shift.isSummary());
        node.put("fileStart", day(shift.fileStart())).put("fileFinish", day(shift.fileFinish()));
        node.put("start", day(shift.start())).put("finish", day(shift.finish()));
        var causes = node.putArray("causes");
        shift.causes().forEach(cause -> causes.add(cause.kind().name()));
        return node.put("why", shift.why(texts));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static ObjectNode link(LinkChange link, Texts texts) {
        var node = NODES.objectNode();
        node.put("from", texts.say(link.predecessor())).put("to", texts.say(link.successor()));
        node.put("type", link.tie().type().name()).put("lagDays", link.tie().lag());
        return node.put("dropped", link.reason() == null ? null : link.reason().name());
    }
}
