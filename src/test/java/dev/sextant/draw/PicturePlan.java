package dev.sextant.draw;

import dev.sextant.plan.CostLine.Rhythm;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Gate;
import dev.sextant.plan.Gate.Decision;
import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Risk;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.ScaleLevel;
import dev.sextant.plan.ScaleLevel.Axis;
import dev.sextant.plan.Spread;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A small engagement that has one of everything that is drawn. */
public final class PicturePlan {

    static final Phase PLANNING = SamplePlans.phase(1).withName(new Words("Overall planning", "整体规划"));
    static final Phase LAUNCH = SamplePlans.phase(2).withName(new Words("Initiation", "项目启动"));
    static final Task DIAGNOSE = task(1, PLANNING, "Diagnose customer management today", "客户管理现状诊断", 12).withProgress(100);
    static final Task FEASIBLE = task(2, PLANNING, "Four feasibilities, business case", "四项可行性与商业论证", 7).withProgress(40);
    static final Task APPROVED = task(3, PLANNING, "Plan approved", "规划获批", 0);
    static final Task TEAM = task(4, LAUNCH, "Team", "项目组", 99);
    static final Task FOUND = task(5, LAUNCH, "Steering group, team, four duties", "指导委员会与项目组", 5).withPlace(LAUNCH.id(), TEAM.id(), 1);
    static final Task TOLD = task(6, LAUNCH, "Tell all staff, first pulse survey", "全员告知与首轮情绪调查", 30).withPlace(LAUNCH.id(), TEAM.id(), 2);
    static final Gate PASSED = gate(1, PLANNING, Decision.GO_WITH_CONDITIONS);
    static final Gate AHEAD = gate(2, LAUNCH, Decision.OPEN);

    private PicturePlan() {}

    public static Plan plan() {
        var parts = new ArrayList<Part>(List.of(
                SamplePlans.charter(), PLANNING, LAUNCH, DIAGNOSE, FEASIBLE, APPROVED, TEAM, FOUND, TOLD, PASSED, AHEAD,
                SamplePlans.link(DIAGNOSE, FEASIBLE), SamplePlans.link(FEASIBLE, APPROVED), SamplePlans.link(APPROVED, TEAM),
                SamplePlans.link(FOUND, TOLD)));
        addScales(parts);
        addRisks(parts);
        addCosts(parts);
        return Plan.of(parts);
    }

    private static void addScales(List<Part> parts) {
        var names = List.of(
                new Words("Very low", "很低"), new Words("Low", "较低"), new Words("Medium", "中等"), new Words("High", "较高"),
                new Words("Very high", "很高"));
        for (var axis : Axis.values()) {
            for (var level = 1; level <= names.size(); level++) {
                parts.add(new ScaleLevel(new Id<>(axis.name() + level), axis, level, names.get(level - 1), Words.NONE));
            }
        }
    }

    private static void addRisks(List<Part> parts) {
        int[][] levels = {{5, 3}, {4, 2}, {3, 3}, {3, 3}, {2, 2}, {1, 5}, {4, 5}};
        for (var level : levels) {
            parts.add(SamplePlans.risk(parts.size()).withLevels(level[0], level[1]));
        }
        parts.add(SamplePlans.risk(parts.size()).withLevels(5, 5).withStatus(Risk.Status.CLOSED));
        parts.add(SamplePlans.risk(parts.size()).withLevels(null, 2));
        for (var crowd = 0; crowd < 12; crowd++) {
            parts.add(SamplePlans.risk(parts.size()).withLevels(2, 4));
        }
    }

    private static void addCosts(List<Part> parts) {
        addCost(parts, "migration.technology", Rhythm.ONE_OFF, 560_000, 704_000, 960_000);
        addCost(parts, "migration.technology", Rhythm.ANNUAL, 396_000, 432_000, 520_000);
        addCost(parts, "migration.data.cleansing", Rhythm.ONE_OFF, 27_500, 44_100, 78_000);
        addCost(parts, "migration.people", Rhythm.ONE_OFF, 132_800, 164_700, 213_600);
        addCost(parts, "", Rhythm.ONE_OFF, 405_000, 405_000, 405_000);
    }

    private static void addCost(List<Part> parts, String category, Rhythm rhythm, long low, long likely, long high) {
        parts.add(SamplePlans.costLine(parts.size())
                .withCategory(category)
                .withRhythm(rhythm)
                .withQuantity(Spread.ONE)
                .withUnitCost(new Spread(BigDecimal.valueOf(low), BigDecimal.valueOf(likely), BigDecimal.valueOf(high))));
    }

    private static Task task(int number, Phase phase, String en, String zh, double days) {
        return SamplePlans.task(number, phase).withName(new Words(en, zh)).withDuration(Estimate.certain(days));
    }

    private static Gate gate(int number, Phase phase, Decision decision) {
        return new Gate(new Id<>("gate-" + number), phase.id(), new Words("Gate " + number, "关口 " + number), decision, null, Words.NONE, Words.NONE);
    }
}
