package dev.sextant.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sextant.analysis.schedule.Floats;
import dev.sextant.analysis.schedule.Outline;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.analysis.schedule.Span;
import dev.sextant.exchange.ForeignSchedule;
import dev.sextant.exchange.ImportedPlan.FileId;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import dev.sextant.text.Texts;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is told of when a task happens.
 *
 * @param number in the outline, or in the file
 * @param phase nothing of a plan file
 * @param stored what stands in a plan file; nothing of an engagement
 */
record ScheduleLine(Task task, String number, @Nullable Words phase, boolean isSummary, Span span, Floats floats, boolean isCritical, @Nullable Stored stored) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    /** As finely as a plan keeps durations. */
    private static final double PARTS_OF_A_DAY = 10_000;

    /** What a plan file says of a task. */
    record Stored(FileId id, @Nullable LocalDateTime start, @Nullable LocalDateTime finish) {}

    static ScheduleLine of(Outline.TaskRow row, Plan plan, Schedule schedule) {
        return of(row.task(), row.number(), plan.get(row.task().phase()).name(), row.isSummary(), schedule, null);
    }

    static ScheduleLine of(ForeignSchedule.Line line, Schedule schedule) {
        var row = line.row();
        return of(
                line.task(), Integer.toString(row.id().number()), null, line.isSummary(), schedule, new Stored(row.id(), row.begin(), row.end()));
    }

    private static ScheduleLine of(Task task, String number, @Nullable Words phase, boolean isSummary, Schedule schedule, @Nullable Stored stored) {
        return new ScheduleLine(
                task, number, phase, isSummary, schedule.of(task), schedule.floats(task.id()), schedule.isCritical(task.id()), stored);
    }

    static String json(List<ScheduleLine> lines, Texts texts) {
        var array = NODES.arrayNode();
        lines.forEach(line -> array.add(line.node(texts)));
        return array.toPrettyString();
    }

    private ObjectNode node(Texts texts) {
        var node = NODES.objectNode();
        if (stored == null) {
            node.put("id", task.id().value());
        } else {
            node.put("id", stored.id().number()).put("uniqueId", stored.id().unique());
        }
        node.put("number", number).put("name", texts.say(task.name()));
        if (phase != null) {
            node.put("phase", texts.say(phase));
        }
        node.put("summary", isSummary).put("start", minute(span.begin())).put("finish", minute(span.end()));
        if (stored != null) {
            node.put("storedStart", minute(stored.start())).put("storedFinish", minute(stored.finish()));
        }
        return node.put("totalFloat", days(floats.total())).put("freeFloat", days(floats.free())).put("critical", isCritical);
    }

    String tabbed(Texts texts) {
        var dates = Stream.of(span.begin(), span.end());
        var kept = stored == null ? Stream.<@Nullable LocalDateTime>empty() : Stream.of(stored.start(), stored.finish());
        var critical = isCritical ? texts.say("command.schedule.critical") : "";
        var told = Stream.of(
                        Stream.of(number, texts.say(task.name())), dates.map(ScheduleLine::shown),
                        Stream.of(texts.formats().number(days(floats.total())), texts.formats().number(days(floats.free())), critical),
                        kept.map(ScheduleLine::shown))
                .flatMap(it -> it);
        return told.collect(Collectors.joining("\t")).stripTrailing();
    }

    private static String shown(@Nullable LocalDateTime time) {
        var minute = minute(time);
        return minute == null ? "–" : minute.replace('T', ' ');
    }

    private static @Nullable String minute(@Nullable LocalDateTime time) {
        return time == null ? null : MINUTE.format(time);
    }

    private static double days(double days) {
        return Math.round(days * PARTS_OF_A_DAY) / PARTS_OF_A_DAY + 0.0; // and never minus nothing
    }
}
