package dev.sextant.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sextant.analysis.benefit.Figure;
import dev.sextant.analysis.scenario.SideBySide;
import dev.sextant.analysis.scenario.Way;
import dev.sextant.analysis.schedule.Span;
import dev.sextant.plan.Money;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists the plan and its scenarios side by side. */
@Command(
        name = "scenarios",
        description = "Lists the plan and its scenarios, one a line: name, in how many parts it differs from the plan, how many differences no longer "
                + "fit, finish, cost over the horizon without and with tax, benefit, net present value, payback in months, cost of interruption, with "
                + "tabs between. What cannot be told is -.")
final class ScenariosCommand implements Callable<Integer> {

    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    @ParentCommand
    private SextantCommand sextant;

    @Parameters(paramLabel = "NAME", description = "The engagement's name in either language, or its id.")
    private String name;

    @Option(names = "--json", description = "As JSON, in UTF-8: money in the plan's currency, days as 2027-03-26.")
    private boolean json;

    @Override
    public Integer call() {
        try (var opened = sextant.open(name)) {
            var ways = SideBySide.of(opened.plan());
            if (json) {
                var list = NODES.arrayNode();
                ways.ways().forEach(it -> list.add(node(it)));
                sextant.out().println(list.toPrettyString());
            } else {
                ways.ways().forEach(it -> sextant.out().println(line(it)));
            }
        }
        return Commands.FINE;
    }

    private String called(Way way) {
        return way.scenario() == null ? sextant.texts().say("scenarios.plan") : sextant.texts().say(way.scenario().name());
    }

    private static Optional<String> finish(Way way) {
        return Optional.ofNullable(way.outcome().span()).map(Span::finish).map(Object::toString);
    }

    private String line(Way way) {
        var outcome = way.outcome();
        var formats = sextant.texts().formats();
        return String.join("\t", List.of(
                called(way), Long.toString(way.differences()), Integer.toString(way.lost().size()), finish(way).orElse("-"),
                formats.amount(outcome.costs().whole().net().likely()), formats.amount(outcome.costs().whole().gross().likely()),
                formats.amount(outcome.benefit()), outcome.npv().known().map(formats::amount).orElse("-"),
                outcome.payback().known().map(formats::number).orElse("-"), formats.amount(outcome.interruption())));
    }

    private ObjectNode node(Way way) {
        var outcome = way.outcome();
        var node = NODES.objectNode()
                .put("id", way.scenario() == null ? null : way.id().value())
                .put("name", called(way))
                .put("strategy", way.scenario() == null || way.scenario().strategy() == null ? null : way.scenario().strategy().name())
                .put("differences", way.differences())
                .put("lost", way.lost().size())
                .put("finish", finish(way).orElse(null))
                .put("goLive", outcome.goLive() == null ? null : outcome.goLive().toString())
                .put("benefit", outcome.benefit().amount())
                .put("npv", outcome.npv().known().map(Money::amount).orElse(null))
                .put("payback", outcome.payback().value())
                .put("interruption", outcome.interruption().amount())
                .put("outageHours", outcome.outage())
                .put("findings", outcome.findings());
        node.set("cost", CostJson.node(outcome.costs()));
        reason(node, "npvReason", outcome.npv());
        reason(node, "paybackReason", outcome.payback());
        return node;
    }

    private static void reason(ObjectNode node, String name, Figure<?> figure) {
        if (figure.reason() != null) {
            node.put(name, figure.reason().name());
        }
    }
}
