package dev.sextant.method;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.sextant.json.Json;
import dev.sextant.json.PlanJson;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Formula;
import dev.sextant.plan.Id;
import dev.sextant.plan.Ids;
import dev.sextant.plan.Link;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Removal;
import dev.sextant.plan.Scenario;
import dev.sextant.plan.ScenarioPlan;
import dev.sextant.plan.Shape;
import dev.sextant.plan.Spread;
import dev.sextant.plan.Task;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The scenarios of the invented engagements, put into their plans as a user would: one edit after the other. */
final class SampleScenarios {

    private static final String FILE = "sample-%s-scenarios.json";

    private final OtherWay way;
    private final Id<Scenario> scenario;
    private final Ids ids;
    private Plan plan;

    /** @param format of the parts */
    private record Ways(int format, List<OtherWay> scenarios) {}

    private SampleScenarios(Plan plan, OtherWay way, double rank) {
        this.way = way;
        this.scenario = new Id<>("scenario-" + way.code());
        var next = new AtomicInteger();
        this.ids = () -> way.code() + "-" + next.incrementAndGet();
        this.plan = plan.with(List.of(Edit.add(new Scenario(scenario, rank, way.name(), way.purpose(), way.strategy()))));
    }

    /** The scenarios of each sample. */
    static Map<String, List<OtherWay>> of(List<Sample> samples) throws IOException {
        var ways = new LinkedHashMap<String, List<OtherWay>>();
        for (var sample : samples) {
            ways.put(sample.id(), read(FILE.formatted(sample.id())).scenarios());
        }
        return ways;
    }

    private static Ways read(String file) throws IOException {
        try (var stream = SampleScenarios.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IOException(file + " is missing");
            }
            var bytes = stream.readAllBytes();
            var format = Json.mapper().readTree(bytes).path("format").asInt();
            return new PlanJson().read(bytes, format, new TypeReference<>() {});
        }
    }

    /**
     * The plan with its scenarios.
     *
     * @throws Refusal if one of them names something that the plan does not have
     */
    static Plan in(Plan plan, List<OtherWay> ways) {
        var with = plan;
        for (var way : ways) {
            with = new SampleScenarios(with, way, ways.indexOf(way) + 1.0).made();
        }
        return with;
    }

    private Plan made() {
        way.tasks().forEach(it -> change(Edit.change(now().get(task(it.task())), it.of(now().get(task(it.task()))))));
        way.withoutTasks().forEach(it -> leaveOut(task(it)));
        way.without().forEach(this::leaveOut);
        way.times().forEach(it -> {
            var line = now().get(new Id<CostLine>(it.cost()));
            change(Edit.change(line, times(line, it.factor())));
        });
        way.parts().forEach(it -> change(new Edit(now().part(it.id()).orElse(null), it)));
        return plan;
    }

    private static Id<Task> task(String code) {
        return new Id<>(Names.task(code));
    }

    private Plan now() {
        return ScenarioPlan.of(plan, scenario).plan();
    }

    private void change(Edit edit) {
        change(List.of(edit));
    }

    private void change(List<Edit> edits) {
        plan = plan.with(ScenarioPlan.of(plan, scenario).edits(edits, ids));
    }

    /** What waited for the task waits for what it waited for. */
    private void leaveOut(Id<Task> task) {
        var now = now();
        var edits = new ArrayList<>(Removal.of(now, now.get(task)));
        for (var to : now.all(Link.class).stream().filter(it -> it.successor().equals(task)).toList()) {
            for (var from : now.all(Link.class).stream().filter(it -> it.predecessor().equals(task)).toList()) {
                if (now.all(Link.class).stream().noneMatch(it -> it.predecessor().equals(to.predecessor()) && it.successor().equals(from.successor()))) {
                    edits.add(Edit.add(new Link(ids.fresh(Link.class), to.predecessor(), from.successor())));
                }
            }
        }
        change(edits);
    }

    private void leaveOut(String name) {
        var prefix = name.endsWith("*") ? name.substring(0, name.length() - 1) : null;
        var parts = now().parts().filter(it -> prefix == null ? it.id().value().equals(name) : it.id().value().startsWith(prefix)).toArray(Part[]::new);
        if (parts.length == 0) {
            throw new Refusal("part.missing", name);
        }
        change(Removal.of(now(), parts));
    }

    private static CostLine times(CostLine line, BigDecimal factor) {
        var formula = line.formula();
        if (formula == null) {
            return Shape.with(line, "quantity", times(line.quantity(), factor)); // a wither would call it the user's own
        }
        var inputs = new ArrayList<>(formula.inputs());
        inputs.set(0, times(inputs.getFirst(), factor));
        return Shape.with(line, "formula", new Formula(formula.recipe(), inputs));
    }

    private static Spread times(Spread spread, BigDecimal factor) {
        return new Spread(spread.low().multiply(factor), spread.likely().multiply(factor), spread.high().multiply(factor));
    }
}
