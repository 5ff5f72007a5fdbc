package dev.sextant.ui.scenarios;

import dev.sextant.analysis.compare.Line;
import dev.sextant.analysis.compare.State;
import dev.sextant.analysis.cost.Minor;
import dev.sextant.analysis.scenario.Differences;
import dev.sextant.analysis.scenario.MoneyLine;
import dev.sextant.plan.Id;
import dev.sextant.text.Texts;
import dev.sextant.ui.kit.Branch;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of what differs between the plan and a scenario. */
sealed interface DifferenceRow {

    String NONE = "–";

    /** What follows. @param more in all of it, for money */
    record Head(String key, int lines, @Nullable Long more, Currency currency) implements DifferenceRow {}

    /** A cost line or a benefit. */
    record Amount(MoneyLine line, boolean isCost, Currency currency) implements DifferenceRow {}

    /** A phase or a task. */
    record Dated(Line line) implements DifferenceRow {}

    static List<Branch<DifferenceRow>> branches(Differences differences) {
        var currency = differences.currency();
        var branches = new ArrayList<Branch<DifferenceRow>>();
        money(branches, "scenarios.costs", differences.costs(), true, currency);
        money(branches, "scenarios.benefits", differences.benefits(), false, currency);
        if (!differences.dates().isEmpty()) {
            var rows = differences.dates().stream().map(it -> Branch.<DifferenceRow>leaf(it.id(), new Dated(it))).toList();
            branches.add(new Branch<>("scenarios.dates", new Head("scenarios.dates", rows.size(), null, currency), rows));
        }
        return branches;
    }

    private static void money(List<Branch<DifferenceRow>> branches, String key, List<MoneyLine> lines, boolean isCost, Currency currency) {
        if (!lines.isEmpty()) {
            var rows = lines.stream().map(it -> Branch.<DifferenceRow>leaf(it.id(), new Amount(it, isCost, currency))).toList();
            var more = lines.stream().mapToLong(MoneyLine::more).sum();
            branches.add(new Branch<>(key, new Head(key, lines.size(), more, currency), rows));
        }
    }

    default @Nullable Id<?> id() {
        return switch (this) {
            case Head _ -> null;
            case Amount it -> it.line().id();
            case Dated it -> it.line().id();
        };
    }

    default String name(Texts texts) {
        return switch (this) {
            case Head it -> texts.say("scenarios.head", texts.say(it.key()), it.lines());
            case Amount it -> texts.say(it.line().name());
            case Dated it -> it.line().known().number() + "  " + texts.say(it.line().known().name());
        };
    }

    default String before(Texts texts) {
        return switch (this) {
            case Head _ -> "";
            case Amount it -> amount(it.line().before(), it.currency(), texts);
            case Dated it -> span(it.line().before(), texts);
        };
    }

    default String after(Texts texts) {
        return switch (this) {
            case Head _ -> "";
            case Amount it -> amount(it.line().after(), it.currency(), texts);
            case Dated it -> span(it.line().after(), texts);
        };
    }

    private static String amount(@Nullable Long units, Currency currency, Texts texts) {
        return units == null ? NONE : texts.formats().amount(Minor.money(units, currency));
    }

    private static String span(@Nullable State state, Texts texts) {
        var span = state == null ? null : state.span();
        if (span == null) {
            return NONE;
        }
        return span.start().equals(span.finish())
                ? texts.formats().compactDate(span.finish())
                : texts.say("scenarios.span", texts.formats().shortDate(span.start()), texts.formats().compactDate(span.finish()));
    }

    default String more(Texts texts) {
        return switch (this) {
            case Head it -> it.more() == null ? "" : texts.formats().signedAmount(Minor.money(it.more(), it.currency()));
            case Amount it -> texts.formats().signedAmount(Minor.money(it.line().more(), it.currency()));
            case Dated it when it.line().isAdded() -> texts.say("scenarios.only-here");
            case Dated it when it.line().isRemoved() -> texts.say("scenarios.left-out");
            case Dated it -> texts.say("scenarios.shift", texts.formats().signed(it.line().finishShift()));
        };
    }

    /** Whether it is good or bad news. */
    default String tone() {
        var more = switch (this) {
            case Head it when it.more() != null -> it.key().equals("scenarios.costs") ? it.more() : -it.more();
            case Head _ -> 0.0;
            case Amount it -> it.isCost() ? it.line().more() : -it.line().more();
            case Dated it -> it.line().finishShift();
        };
        return more > 0 ? "danger-cell" : more < 0 ? "good-cell" : "";
    }
}
