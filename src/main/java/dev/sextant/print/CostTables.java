package dev.sextant.print;

import dev.sextant.analysis.cost.CostModel;
import dev.sextant.analysis.cost.CostSummary;
import dev.sextant.analysis.cost.Costing;
import dev.sextant.analysis.cost.Finding;
import dev.sextant.analysis.cost.Total;
import dev.sextant.plan.CostLine.Rhythm;
import dev.sextant.print.FigureTable.Line;
import dev.sextant.print.Wording.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The same costs cut in three ways, each coming to the same sum. */
record CostTables(MoneySheet sheet, CostModel model, CostSummary costs) {

    /** Each group, the dearest first, with its lines. */
    FigureTable byGroup() {
        var lines = new ArrayList<Line>();
        var groups = new ArrayList<>(costs.byGroup().shares().entrySet());
        groups.sort(Comparator.comparingLong(it -> -it.getValue().whole().netPoints().likely()));
        for (var group : groups) {
            lines.add(total(sheet.group(group.getKey()), group.getValue(), true));
            lines.addAll(lines(group.getKey()));
        }
        var rest = lines("");
        if (!rest.isEmpty()) {
            lines.add(total(sheet.group(""), costs.byGroup().none(), true));
            lines.addAll(rest);
        }
        return table("paper.costs.by-group", lines);
    }

    private List<Line> lines(String group) {
        return model.lines().stream().filter(it -> CostSummary.group(it.line().category()).equals(group)).map(this::line).toList();
    }

    private Line line(Costing costing) {
        var isAnnual = costing.line().rhythm() == Rhythm.ANNUAL;
        var base = sheet.amount(costing.base().netPoints().likely());
        return new Line(
                sheet.wording().of(costing.line().name()),
                List.of(
                        isAnnual ? List.of() : base, isAnnual ? base : List.of(), sheet.amount(costing.whole().netPoints().likely()),
                        sheet.amount(costing.whole().grossPoints().likely())),
                1, false);
    }

    /** Each phase in its order; what belongs to none comes last. */
    FigureTable byPhase() {
        var lines = new ArrayList<Line>();
        for (var phase : sheet.plan().phases()) {
            var total = costs.byPhase().shares().get(phase.id());
            if (total != null) {
                lines.add(total(sheet.wording().of(phase.name()), total, false));
            }
        }
        if (model.lines().stream().anyMatch(it -> it.phase() == null)) {
            lines.add(total(sheet.said("paper.costs.no-phase"), costs.byPhase().none(), false));
        }
        return table("paper.costs.by-phase", lines);
    }

    private FigureTable table(String title, List<Line> lines) {
        lines.add(total(sheet.said("paper.sum"), costs.total(), true));
        var heads = List.of(
                sheet.said("paper.costs.one-off"), sheet.said("paper.costs.annual"), sheet.said("paper.costs.whole-net", years()),
                sheet.said("paper.costs.whole-gross", years()));
        return new FigureTable(sheet, sheet.said(title), heads, lines);
    }

    private int years() {
        return model.months().count() / 12;
    }

    private Line total(List<Side> name, Total total, boolean isStrong) {
        return new Line(
                name,
                List.of(
                        sheet.amount(total.oneOff().netPoints().likely()), sheet.amount(total.annual().netPoints().likely()),
                        sheet.amount(total.whole().netPoints().likely()), sheet.amount(total.whole().grossPoints().likely())),
                0, isStrong);
    }

    /** A calendar year of what falls due: once, every year, together, with tax. */
    private static final class Year {
        private long once;
        private long annual;
        private long gross;

        private long net() {
            return once + annual;
        }
    }

    /** Each calendar year of the horizon, and what falls due outside it. */
    FigureTable byYear() {
        var years = new TreeMap<Integer, Year>();
        for (var costing : model.lines()) {
            var net = costing.net(model.months());
            var gross = costing.gross(model.months());
            for (var month = 0; month < net.length; month++) {
                var year = years.computeIfAbsent(model.months().month(month).getYear(), _ -> new Year());
                year.once += costing.line().rhythm() == Rhythm.ANNUAL ? 0 : net[month];
                year.annual += costing.line().rhythm() == Rhythm.ANNUAL ? net[month] : 0;
                year.gross += gross[month];
            }
        }
        var lines = new ArrayList<Line>();
        var running = 0L;
        for (var year : years.entrySet()) {
            running += year.getValue().net();
            lines.add(year(sheet.said("draw.time.year", Integer.toString(year.getKey())), year.getValue(), running));
        }
        var outside = outside(years.values().stream().toList());
        if (outside.net() != 0 || outside.gross != 0) {
            running += outside.net();
            lines.add(year(sheet.said("paper.costs.outside"), outside, running));
        }
        var whole = costs.total().whole();
        lines.add(new Line(
                sheet.said("paper.sum"),
                List.of(
                        sheet.amount(wholeOf(Rhythm.ONE_OFF)), sheet.amount(wholeOf(Rhythm.ANNUAL)), sheet.amount(whole.netPoints().likely()),
                        sheet.amount(whole.grossPoints().likely()), List.of()),
                0, true));
        var heads = Stream.of("paper.costs.one-off", "paper.costs.annual-lines", "paper.costs.net", "paper.costs.gross", "paper.costs.running").map(it -> sheet.said(it)).toList();
        return new FigureTable(sheet, sheet.said("paper.costs.by-year"), heads, lines);
    }

    private Line year(List<Side> name, Year year, long running) {
        return new Line(
                name, List.of(sheet.amount(year.once), sheet.amount(year.annual), sheet.amount(year.net()), sheet.amount(year.gross), sheet.amount(running)), 0, false);
    }

    private Year outside(List<Year> years) {
        var outside = new Year();
        outside.once = wholeOf(Rhythm.ONE_OFF) - years.stream().mapToLong(it -> it.once).sum();
        outside.annual = wholeOf(Rhythm.ANNUAL) - years.stream().mapToLong(it -> it.annual).sum();
        outside.gross = costs.total().whole().grossPoints().likely() - years.stream().mapToLong(it -> it.gross).sum();
        return outside;
    }

    private long wholeOf(Rhythm rhythm) {
        return model.lines().stream().filter(it -> it.line().rhythm() == rhythm).mapToLong(it -> it.whole().netPoints().likely()).sum();
    }

    /** What no table can show, in sentences. */
    List<List<Side>> left() {
        var outside = model.findings().stream().filter(it -> it.kind() == Finding.Kind.OUTSIDE_HORIZON).count();
        var unknown = model.findings().size() - outside;
        return unknown == 0 ? List.of() : List.of(sheet.said("paper.case.unknown", unknown));
    }
}
