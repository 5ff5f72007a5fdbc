package dev.sextant.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sextant.analysis.benefit.BusinessCase;
import dev.sextant.analysis.benefit.Figure;
import dev.sextant.analysis.benefit.ReturnRange;
import dev.sextant.analysis.benefit.Returns;
import dev.sextant.analysis.cost.Points;
import dev.sextant.analysis.finance.Rates;
import dev.sextant.text.Texts;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is told of whether an engagement pays: each figure with direct benefits alone and with all of them, or its reason. */
record CaseReport(BusinessCase worked, Texts texts) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);
    private static final double PERCENT = 100;

    List<String> lines() {
        return List.of(
                texts.say("command.cost.returns"),
                line("command.cost.cost", it -> texts.formats().amount(worked.money(it.cost().likely()))),
                line("command.cost.benefit", it -> texts.formats().amount(worked.money(it.benefit().likely()))),
                line("command.cost.npv", it -> told(it.npv(), texts.formats()::amount)),
                line("command.cost.irr", it -> told(it.irr(), rates -> rates.all().stream().map(this::percent).collect(Collectors.joining(", ")))),
                line("command.cost.mirr", it -> told(it.mirr(), this::percent)),
                line("command.cost.payback", it -> told(it.payback(), texts.formats()::number)),
                line("command.cost.discounted", it -> told(it.discountedPayback(), texts.formats()::number)),
                line("command.cost.break-even", it -> told(it.breakEven(), month -> texts.formats().month(month.atDay(1)))),
                line("command.cost.roi", it -> told(it.roi(), this::range)));
    }

    private String line(String key, Function<Returns, String> figure) {
        return String.join("\t", texts.say(key), figure.apply(worked.direct()), figure.apply(worked.all()));
    }

    private <T> String told(Figure<T> figure, Function<T, String> shown) {
        return figure.reason() == null ? figure.known().map(shown).orElseThrow() : texts.say(figure.reason());
    }

    private String percent(double fraction) {
        return texts.say("value.percent", fraction * PERCENT);
    }

    private String range(ReturnRange range) {
        var high = range.high();
        return percent(range.low()) + " – " + percent(range.likely()) + " – " + (high.isEmpty() ? "?" : percent(high.getAsDouble()));
    }

    ObjectNode node() {
        var node = NODES.objectNode().put("years", worked.appraisal().years()).put("withTax", worked.appraisal().withTax())
                .put("discountRatePercent", worked.appraisal().discountRate());
        node.set("direct", node(worked.direct()));
        node.set("all", node(worked.all()));
        return node;
    }

    private ObjectNode node(Returns returns) {
        var node = NODES.objectNode();
        node.set("cost", node(returns.cost()));
        node.set("benefit", node(returns.benefit()));
        node.put("npv", returns.npv().known().map(it -> it.amount()).orElse(null));
        var rates = node.putArray("irr");
        returns.irr().known().map(Rates::all).orElse(List.of()).forEach(rates::add);
        node.put("mirr", returns.mirr().value()).put("payback", returns.payback().value())
                .put("discountedPayback", returns.discountedPayback().value())
                .put("breakEven", returns.breakEven().known().map(Object::toString).orElse(null));
        node.set("roi", returns.roi().known().map(CaseReport::node).orElse(null));
        node.set("reasons", reasons(returns));
        return node;
    }

    private ObjectNode node(Points points) {
        return NODES.objectNode().put("low", worked.money(points.low()).amount()).put("likely", worked.money(points.likely()).amount())
                .put("high", worked.money(points.high()).amount());
    }

    private static ObjectNode node(ReturnRange range) {
        return NODES.objectNode().put("low", range.low()).put("likely", range.likely()).put("high", boxed(range.high()));
    }

    private static @Nullable Double boxed(OptionalDouble number) {
        return number.isEmpty() ? null : number.getAsDouble();
    }

    /** Only of what is not told. */
    private static ObjectNode reasons(Returns returns) {
        var node = NODES.objectNode();
        add(node, "npv", returns.npv());
        add(node, "irr", returns.irr());
        add(node, "mirr", returns.mirr());
        add(node, "payback", returns.payback());
        add(node, "discountedPayback", returns.discountedPayback());
        add(node, "breakEven", returns.breakEven());
        add(node, "roi", returns.roi());
        return node;
    }

    private static void add(ObjectNode node, String name, Figure<?> figure) {
        if (figure.reason() != null) {
            node.put(name, figure.reason().name());
        }
    }
}
