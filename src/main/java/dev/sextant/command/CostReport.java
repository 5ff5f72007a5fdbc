package dev.sextant.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sextant.analysis.benefit.BusinessCase;
import dev.sextant.analysis.benefit.YearLine;
import dev.sextant.analysis.cost.CostModel;
import dev.sextant.analysis.cost.CostSummary;
import dev.sextant.analysis.cost.Finding;
import dev.sextant.analysis.cost.Total;
import dev.sextant.method.Catalogue;
import dev.sextant.method.CostTree;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Plan;
import dev.sextant.plan.ScenarioPlan;
import dev.sextant.plan.Words;
import dev.sextant.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is told of the money of a plan.
 *
 * @param plan the scenario's, if one was asked for
 * @param scenario nothing for the plan itself
 */
record CostReport(
        Plan plan, @Nullable ScenarioPlan scenario, BusinessCase worked, CostSummary summary, EarnedReport earned, Catalogue catalogue, Texts texts) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    static CostReport of(Plan plan, @Nullable ScenarioPlan scenario, EarnedReport earned, Catalogue catalogue, Texts texts) {
        var worked = BusinessCase.of(plan);
        return new CostReport(plan, scenario, worked, CostSummary.of(worked.costs()), earned, catalogue, texts);
    }

    /** A total under a name; the code or id is empty for what belongs to nothing. */
    private record Row(String key, Words name, Total total) {}

    private List<Row> categories() {
        var named = summary.byGroup().shares().entrySet().stream().map(it -> new Row(
                it.getKey(), catalogue.costCategory(it.getKey()).map(CostTree.Category::name).orElse(new Words(it.getKey(), it.getKey())), it.getValue()));
        return Stream.concat(named, Stream.of(new Row("", Words.NONE, summary.byGroup().none()))).toList();
    }

    private List<Row> phases() {
        var rows = new ArrayList<Row>();
        for (var phase : plan.phases()) {
            var total = summary.byPhase().shares().get(phase.id());
            if (total != null) {
                rows.add(new Row(phase.id().value(), phase.name(), total));
            }
        }
        rows.add(new Row("", Words.NONE, summary.byPhase().none()));
        return rows;
    }

    private CostModel costs() {
        return worked.costs();
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        if (scenario != null && !scenario.lost().isEmpty()) {
            lines.add(texts.say("command.cost.lost", scenario.lost().size()));
        }
        lines.add(texts.say("command.cost.head", costs().currency().getCurrencyCode(), worked.appraisal().years()));
        lines.add(line(texts.say("command.cost.total"), summary.total()));
        lines.add(texts.say("command.cost.categories"));
        categories().forEach(it -> lines.add(line(it.key().isEmpty() ? texts.say("command.cost.no-category") : texts.say(it.name()), it.total())));
        lines.add(texts.say("command.cost.phases"));
        phases().forEach(it -> lines.add(line(it.key().isEmpty() ? texts.say("command.cost.no-phase") : texts.say(it.name()), it.total())));
        lines.add(texts.say("command.cost.years"));
        worked.years().forEach(it -> lines.add(line(it)));
        lines.addAll(new CaseReport(worked, texts).lines());
        lines.addAll(earned.lines());
        return lines;
    }

    private String line(String name, Total total) {
        var formats = texts.formats();
        return String.join("\t", name, formats.amount(total.oneOff().net().likely()), formats.amount(total.annual().net().likely()),
                formats.amount(total.whole().net().likely()), formats.amount(total.whole().gross().likely()));
    }

    private String line(YearLine year) {
        var money = Stream.of(year.cost(), year.direct(), year.indirect(), year.running()).map(it -> texts.formats().amount(worked.money(it)));
        return String.join("\t", Stream.concat(Stream.of(Integer.toString(year.year())), money).toList());
    }

    String json() {
        var root = NODES.objectNode().put("name", texts.say(plan.charter().name())).put("currency", costs().currency().getCurrencyCode());
        root.set("scenario", scenario == null ? null : NODES.objectNode().put("id", scenario.scenario().value())
                .put("name", texts.say(scenario.base().get(scenario.scenario()).name())).put("lost", scenario.lost().size()));
        root.put("firstMonth", costs().months().first().toString()).put("months", costs().months().count());
        root.set("total", CostJson.node(summary.total()));
        var categories = root.putArray("byCategory");
        categories().forEach(it -> categories.add(named(it, "code")));
        var phases = root.putArray("byPhase");
        phases().forEach(it -> phases.add(named(it, "id")));
        new CostJson(costs()).addYears(root, worked);
        root.set("businessCase", new CaseReport(worked, texts).node());
        root.set("earnedValue", earned.node());
        var findings = root.putArray("findings");
        costs().findings().forEach(it -> findings.add(node(it)));
        worked.benefits().findings().forEach(it -> findings.addObject()
                .put("kind", it.kind().name()).put("benefit", it.benefit().id().value()).put("name", texts.say(it.benefit().name())));
        return root.toPrettyString();
    }

    private ObjectNode named(Row row, String key) {
        var node = CostJson.node(row.total());
        return NODES.objectNode().put(key, row.key()).put("name", texts.say(row.name())).setAll(node);
    }

    private ObjectNode node(Finding finding) {
        return NODES.objectNode().put("kind", finding.kind().name()).put("line", finding.line().value())
                .put("name", texts.say(plan.<CostLine>get(finding.line()).name()));
    }
}
