package dev.sextant.ui.baselines;

import dev.sextant.analysis.compare.GateLine;
import dev.sextant.analysis.compare.Line;
import dev.sextant.analysis.compare.RiskLine;
import dev.sextant.analysis.compare.State;
import dev.sextant.analysis.progress.Count;
import dev.sextant.analysis.schedule.Span;
import dev.sextant.plan.Risk;
import dev.sextant.plan.Words;
import dev.sextant.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the cells of a row say. */
final class RowWords {

    private static final String NONE = "–";

    private RowWords() {}

    static String number(Row row) {
        return row instanceof Row.Dated it ? it.line().known().number() : "";
    }

    static String name(Row row, Texts texts) {
        return switch (row) {
            case Row.Dated it when it.line().kind() == Line.Kind.WHOLE -> texts.say("baselines.whole");
            case Row.Dated it -> texts.say(it.line().name());
            case Row.Head it -> texts.say(it.title());
            case Row.Gated it -> texts.say(it.gate().known().name());
            case Row.Risky it -> texts.say(it.risk().known().name());
        };
    }

    /**
     * What changed beyond dates and costs.
     *
     * @param withDays whether the length of a task is told here, because no column has it
     */
    static String changes(Row row, Texts texts, boolean withDays) {
        return String.join(" · ", switch (row) {
            case Row.Dated it -> changes(it.line(), texts, withDays);
            case Row.Gated it -> changes(it.gate(), texts);
            case Row.Risky it -> changes(it.risk(), texts);
            case Row.Head _ -> List.of();
        });
    }

    private static List<String> changes(Line line, Texts texts, boolean withDays) {
        var said = new ArrayList<String>();
        fate(said, line.before() == null ? null : line.before().name(), line.after() == null ? null : line.after().name(), texts);
        if (line.before() != null && line.after() != null) {
            var length = days(new Row.Dated(line), texts);
            if (withDays && line.isTask() && length.contains("→")) {
                said.add(texts.say("baselines.days", length));
            }
            if (line.isTask() && line.before().isCritical() != line.after().isCritical()) {
                said.add(texts.say(line.after().isCritical() ? "baselines.critical" : "baselines.uncritical"));
            }
            if (line.before().progress() != line.after().progress()) {
                said.add(texts.say("baselines.done", pair(line.before(), line.after(), it -> Integer.toString(it.progress()))));
            }
            count(said, "baselines.checklist", line.before().checklist(), line.after().checklist(), texts);
            count(said, "baselines.passed", line.before().gates(), line.after().gates(), texts);
        }
        return said;
    }

    private static void count(List<String> said, String key, Count before, Count after, Texts texts) {
        if (!before.equals(after)) {
            said.add(texts.say(key, count(before) + " → " + count(after)));
        }
    }

    private static String count(Count count) {
        return count.done() + "/" + count.total();
    }

    private static List<String> changes(GateLine gate, Texts texts) {
        var said = new ArrayList<String>();
        fate(said, gate.before() == null ? null : gate.before().name(), gate.after() == null ? null : gate.after().name(), texts);
        said.add(pair(gate.before(), gate.after(), it -> texts.say(it.decision())));
        return said;
    }

    private static List<String> changes(RiskLine risk, Texts texts) {
        var said = new ArrayList<String>();
        fate(said, risk.before() == null ? null : risk.before().name(), risk.after() == null ? null : risk.after().name(), texts);
        said.add(pair(risk.before(), risk.after(), it -> rating(it, texts)));
        if (risk.zoneAfter() != null && risk.zoneAfter() != risk.zoneBefore() && risk.before() != null) {
            said.add(texts.say(risk.zoneAfter()));
        }
        if (risk.before() != null && risk.after() != null && risk.before().status() != risk.after().status()) {
            said.add(pair(risk.before(), risk.after(), it -> texts.say(it.status())));
        }
        return said;
    }

    private static String rating(Risk risk, Texts texts) {
        return risk.probability() == null || risk.impact() == null
                ? texts.say("baselines.unrated")
                : risk.probability() + " × " + risk.impact();
    }

    private static void fate(List<String> said, @Nullable Words before, @Nullable Words after, Texts texts) {
        if (before == null) {
            said.add(texts.say("baselines.added"));
        } else if (after == null) {
            said.add(texts.say("baselines.removed"));
        } else if (!before.equals(after)) {
            said.add(texts.say("baselines.renamed", before));
        }
    }

    static String start(Row row, Texts texts) {
        return day(row, texts, Span::start);
    }

    static String finish(Row row, Texts texts) {
        return day(row, texts, Span::finish);
    }

    private static String day(Row row, Texts texts, Function<Span, LocalDate> day) {
        var later = row instanceof Row.Dated it ? laterYear(it.line(), day) : Integer.MAX_VALUE;
        return span(row, span -> {
            var date = day.apply(span);
            return date.getYear() == later ? texts.formats().compactDate(date) : texts.formats().shortDate(date);
        });
    }

    /** Where the dates before and after are of two years, the later one is said. */
    static boolean changesYear(Line line, Function<Span, LocalDate> day) {
        return laterYear(line, day) < Integer.MAX_VALUE;
    }

    private static int laterYear(Line line, Function<Span, LocalDate> day) {
        var before = line.before() == null ? null : line.before().span();
        var after = line.after() == null ? null : line.after().span();
        if (before == null || after == null) {
            return Integer.MAX_VALUE;
        }
        var then = day.apply(before).getYear();
        var now = day.apply(after).getYear();
        return then == now ? Integer.MAX_VALUE : Math.max(then, now);
    }

    static String days(Row row, Texts texts) {
        return span(row, span -> texts.formats().number(span.workingDays()));
    }

    private static String span(Row row, Function<Span, String> say) {
        return state(row, it -> it.span() == null ? NONE : say.apply(it.span()));
    }

    static String slack(Row row, Texts texts) {
        return row instanceof Row.Dated it && it.line().isTask()
                ? state(row, state -> texts.formats().number(Objects.requireNonNull(state.totalFloat())))
                : "";
    }

    static String shift(Row row, Texts texts) {
        return row instanceof Row.Dated it && it.line().isMoved() ? texts.formats().signed(it.line().finishShift()) : "";
    }

    /** How a shift is coloured: what ends later is bad news. */
    static String tone(Row row) {
        var shift = row instanceof Row.Dated it ? it.line().finishShift() : 0;
        return shift > 0 ? "danger-cell" : shift < 0 ? "good-cell" : "";
    }

    static String cost(Row row, Texts texts) {
        if (!(row instanceof Row.Dated it)) {
            return "";
        }
        var difference = it.line().costDifference();
        if (difference == null) {
            return texts.say("baselines.currencies");
        }
        return difference.amount().signum() == 0 ? "" : texts.formats().signedAmount(difference);
    }

    private static String state(Row row, Function<State, String> say) {
        return row instanceof Row.Dated it ? pair(it.line().before(), it.line().after(), say) : "";
    }

    /** "a → b"; once where both are the same, and the one that is there where something came or went. */
    private static <S> String pair(@Nullable S before, @Nullable S after, Function<S, String> say) {
        var then = before == null ? null : say.apply(before);
        var now = after == null ? null : say.apply(after);
        if (then == null || now == null || then.equals(now)) {
            return now != null ? now : then != null ? then : "";
        }
        return then + " → " + now;
    }
}
