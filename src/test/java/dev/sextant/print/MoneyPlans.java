package dev.sextant.print;

import dev.sextant.plan.Appraisal;
import dev.sextant.plan.Benefit;
import dev.sextant.plan.Benefit.Goal;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.CostLine.Basis;
import dev.sextant.plan.CostLine.Nature;
import dev.sextant.plan.CostLine.Rhythm;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Gate;
import dev.sextant.plan.Gate.Decision;
import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Risk;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Scenario;
import dev.sextant.plan.Spread;
import dev.sextant.plan.Variation;
import dev.sextant.plan.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Engagements that cost and bring something. */
final class MoneyPlans {

    static final Function<String, Words> GROUPS = code -> switch (code) {
        case "migration.technology" -> new Words("Technology and infrastructure", "技术与基础设施");
        case "migration.data" -> new Words("Data", "数据");
        case "handover.people" -> new Words("People and training", "人员与培训");
        default -> new Words(code, code);
    };

    private static final Words LONG = new Words(
            "A name that goes on and on because whoever wrote it could not stop ".repeat(2).strip(), "写的人停不下来因而没完没了的一个很长很长的名称".repeat(4));

    private MoneyPlans() {}

    /** What a usual engagement has. */
    static Plan usual() {
        var charter = SamplePlans.charter();
        var parts = new ArrayList<Part>(List.of(
                charter.withObjective(new Words(
                        "Keep the customers that we have: one view of each, a reply within a day, and offers that fit.",
                        "留住现有客户：一人一档、一日内回复、报价对路。")),
                Appraisal.OPEN.withDiscountRate(BigDecimal.valueOf(8))));
        for (var number = 1; number <= 5; number++) {
            var phase = SamplePlans.phase(number);
            parts.add(phase);
            parts.add(SamplePlans.task(number, phase).withDuration(new Estimate(30, 42, 60)).withNotBefore(SamplePlans.START.plusDays(60L * number)));
        }
        parts.addAll(lines());
        parts.addAll(List.of(
                benefit(1, "Fewer customers leave", "流失客户减少", Nature.DIRECT, Goal.RETENTION, 620_000, Basis.ENTERED, "Sales ledger 2026"),
                benefit(2, "Offers written faster", "报价更快", Nature.INDIRECT, Goal.PROFITABILITY, 240_000, Basis.ILLUSTRATIVE, ""),
                benefit(3, "More from customers that stay", "老客户交叉销售", Nature.DIRECT, Goal.LOYALTY, 310_000, Basis.ENTERED, "Pilot in Wuxi, 2026")));
        parts.addAll(List.of(
                risk(1, "Interfaces to the ERP come late", "ERP 接口延迟", 4, 5, "Fix the interface with a contract of its own", "单独签订接口合同"),
                risk(2, "Sellers keep their own lists", "销售人员另存名单", 3, 4, "", ""),
                risk(3, "Data worse than sampled", "数据质量不如抽样", 2, 3, "Second sample before migration", "迁移前二次抽样")));
        parts.add(new Gate(
                new Id<>("gate-1"), new Id<>("phase-1"), new Words("Plan approved", "规划获批"), Decision.GO_WITH_CONDITIONS, LocalDate.of(2027, 3, 1),
                new Words("Board", "董事会"), new Words("Only if IT frees two people", "须由信息部抽调两人")));
        return Plan.of(parts);
    }

    private static List<CostLine> lines() {
        return List.of(
                line(1, "Licences", "软件许可", "migration.technology", Rhythm.ANNUAL, 180, 1_800, Basis.ENTERED, "Offer of 12 March 2027").withPlace(new Id<>("phase-4"), null),
                line(2, "Integration with the ERP", "ERP 集成", "migration.technology", Rhythm.ONE_OFF, 1, 360_000, Basis.ENTERED, "").withPlace(new Id<>("phase-3"), null)
                        .withBudget(BigDecimal.valueOf(300_000)).withActual(BigDecimal.valueOf(120_000)),
                line(3, "Cleaning of records", "数据清洗", "migration.data", Rhythm.ONE_OFF, 412_000, 0.45, Basis.ILLUSTRATIVE, "").withPlace(new Id<>("phase-2"), null),
                line(4, "Training of sales staff", "销售培训", "handover.people", Rhythm.ONE_OFF, 120, 1_150, Basis.ENTERED, "HR price list").withPlace(null, new Id<>("task-5")),
                line(5, "Travel", "差旅", "", Rhythm.ONE_OFF, 30, 1_200, Basis.ILLUSTRATIVE, ""));
    }

    /** The usual one with another way to do it. */
    static Plan withScenarios() {
        var usual = usual();
        var big = new Scenario(new Id<>("scenario-1"), 1, new Words("Big bang", "一次性切换"), Words.NONE, Scenario.Strategy.BIG_BANG);
        var own = new Scenario(new Id<>("scenario-2"), 2, new Words("Developed in-house", "自主开发"), Words.NONE, Scenario.Strategy.IN_HOUSE);
        var training = usual.get(new Id<CostLine>("cost-4"));
        var licences = usual.get(new Id<CostLine>("cost-1"));
        return usual.with(List.of(
                Edit.add(big), Edit.add(own),
                Edit.add(new Variation(new Id<>("variation-1"), big.id(), training, training.withQuantity(Spread.certain(BigDecimal.valueOf(240))))),
                Edit.add(new Variation(new Id<>("variation-2"), own.id(), licences, licences.withUnitCost(Spread.certain(BigDecimal.valueOf(6_000)))))));
    }

    /** A charter and nothing else. */
    static Plan empty() {
        return Plan.of(List.of(SamplePlans.charter()));
    }

    /** More of everything than any page has room for, under names that are too long. */
    static Plan crowded(int many) {
        var parts = new ArrayList<Part>(List.of(
                SamplePlans.charter().withName(LONG).withClient(LONG).withConsultant(LONG).withObjective(LONG),
                Appraisal.OPEN.withYears(10).withDiscountRate(new BigDecimal("8.25"))));
        IntStream.rangeClosed(1, 30).mapToObj(it -> SamplePlans.phase(it).withName(LONG)).forEach(parts::add);
        for (var number = 1; number <= many; number++) {
            parts.add(line(number, LONG.en(), LONG.zh(), "tree.group-" + number, Rhythm.ANNUAL, 1_000, 99_999.99, Basis.ILLUSTRATIVE, LONG.en()));
            parts.add(benefit(number, LONG.en(), LONG.zh(), Nature.INDIRECT, Goal.LOYALTY, 88_888_888, Basis.ILLUSTRATIVE, LONG.zh()));
            parts.add(risk(number, LONG.en(), LONG.zh(), 5, 5, LONG.en(), LONG.zh()));
        }
        for (var number = 1; number <= 20; number++) {
            parts.add(new Gate(
                    new Id<>("gate-" + number), new Id<>("phase-" + number), LONG, Decision.GO_WITH_CONDITIONS, LocalDate.of(2027, 3, 1), LONG, LONG));
            parts.add(new Scenario(new Id<>("scenario-" + number), number, LONG, LONG, null));
        }
        return Plan.of(parts);
    }

    private static CostLine line(int number, String en, String zh, String group, Rhythm rhythm, double quantity, double price, Basis basis, String provenance) {
        var line = new CostLine(
                new Id<>("cost-" + number), number, new Words(en, zh), group, null, null, Nature.DIRECT, rhythm,
                Spread.certain(BigDecimal.valueOf(quantity)), Words.NONE, Spread.certain(BigDecimal.valueOf(price)), BigDecimal.valueOf(number == 4 ? 6 : 13),
                null, basis, null, "");
        return line.withProvenance(provenance);
    }

    private static Benefit benefit(int number, String en, String zh, Nature nature, Goal goal, long worth, Basis basis, String provenance) {
        var likely = BigDecimal.valueOf(worth);
        return new Benefit(
                new Id<>("benefit-" + number), number, new Words(en, zh), nature, goal, Words.NONE, null, Spread.ONE, Words.NONE,
                new Spread(likely.multiply(new BigDecimal("0.7")), likely, likely.multiply(new BigDecimal("1.2"))), null, LocalDate.of(2027, 12, 1), 0,
                List.of(50, 100), null, basis, provenance, "");
    }

    private static Risk risk(int number, String en, String zh, int probability, int impact, String response, String antwort) {
        return SamplePlans.risk(number).withName(new Words(en, zh)).withLevels(probability, impact).withResponse(new Words(response, antwort));
    }
}
