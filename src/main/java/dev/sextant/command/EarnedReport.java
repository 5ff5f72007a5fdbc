package dev.sextant.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sextant.analysis.cost.Minor;
import dev.sextant.analysis.earned.EarnedSchedule;
import dev.sextant.analysis.earned.EarnedValue;
import dev.sextant.analysis.earned.Measures;
import dev.sextant.plan.Baseline;
import dev.sextant.plan.Money;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Words;
import dev.sextant.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What is told of the work that is done and what it has cost.
 *
 * @param against the baseline that it is measured against; nothing for the plan itself
 */
record EarnedReport(Plan plan, EarnedValue earned, @Nullable Baseline against, Texts texts) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    /** A phase, or what belongs to none, whose id is empty. */
    private record Row(String id, Words name, Measures measures) {}

    private List<Row> phases() {
        var sums = earned.byPhase();
        var rows = new ArrayList<Row>();
        plan.phases().forEach(phase -> Optional.ofNullable(sums.get(Optional.of(phase.id())))
                .ifPresent(it -> rows.add(new Row(phase.id().value(), phase.name(), it))));
        Optional.ofNullable(sums.get(Optional.empty())).ifPresent(it -> rows.add(new Row("", Words.NONE, it)));
        return rows;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(against == null
                ? texts.say("command.cost.earned-itself", earned.status())
                : texts.say("command.cost.earned", earned.status(), against.name()));
        phases().forEach(it -> lines.add(line(it.id().isEmpty() ? texts.say("command.cost.no-phase") : texts.say(it.name()), it.measures())));
        lines.add(line(texts.say("command.cost.total"), earned.whole()));
        return lines;
    }

    private String line(String name, Measures it) {
        return String.join("\t", name, amount(it.pv()), amount(it.ev()), amount(it.ac()), amount(it.bac()), index(it.cpi()), index(it.spi()),
                it.eac().map(this::amount).orElse("–"));
    }

    private String amount(BigDecimal amount) {
        return texts.formats().amount(new Money(amount, earned.currency()));
    }

    private String index(OptionalDouble index) {
        return index.isEmpty() ? "–" : texts.formats().number(index.getAsDouble());
    }

    ObjectNode node() {
        var node = NODES.objectNode().put("statusDate", earned.status().toString());
        node.set("baseline", against == null ? null : NODES.objectNode().put("name", texts.say(against.name())).put("seq", against.seq()));
        node.setAll(node(earned.whole()));
        node.set("schedule", earned.schedule().map(this::node).orElse(null));
        var phases = node.putArray("byPhase");
        phases().forEach(it -> phases.addObject().put("id", it.id()).put("name", texts.say(it.name())).setAll(node(it.measures())));
        return node;
    }

    private ObjectNode node(Measures it) {
        return NODES.objectNode()
                .put("pv", rounded(it.pv())).put("ev", rounded(it.ev())).put("ac", rounded(it.ac())).put("bac", rounded(it.bac()))
                .put("cv", rounded(it.cv())).put("sv", rounded(it.sv())).put("cpi", boxed(it.cpi())).put("spi", boxed(it.spi()))
                .put("eac", rounded(it.eac())).put("etc", rounded(it.etc())).put("vac", rounded(it.vac())).put("tcpi", boxed(it.tcpiToBac()));
    }

    private ObjectNode node(EarnedSchedule it) {
        return NODES.objectNode()
                .put("earnedMonths", it.earned()).put("actualMonths", it.actual()).put("plannedMonths", it.planned()).put("svMonths", it.sv())
                .put("spi", boxed(it.spi())).put("forecastMonths", boxed(it.forecast()))
                .put("finish", earned.finishAtThisPace().map(Object::toString).orElse(null));
    }

    private BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(Minor.digits(earned.currency()), RoundingMode.HALF_UP);
    }

    private @Nullable BigDecimal rounded(Optional<BigDecimal> amount) {
        return amount.map(this::rounded).orElse(null);
    }

    private static @Nullable Double boxed(OptionalDouble number) {
        return number.isEmpty() ? null : number.getAsDouble();
    }
}
