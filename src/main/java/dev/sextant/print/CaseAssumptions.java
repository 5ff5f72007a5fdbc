package dev.sextant.print;

import dev.sextant.analysis.benefit.BusinessCase;
import dev.sextant.analysis.benefit.Yield;
import dev.sextant.analysis.cost.Costing;
import dev.sextant.analysis.cost.Finding;
import dev.sextant.plan.Benefit;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.CostLine.Basis;
import dev.sextant.plan.Gate;
import dev.sextant.plan.Gate.Decision;
import dev.sextant.plan.Words;
import dev.sextant.print.Panel.Line;
import dev.sextant.print.Wording.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a business case rests on: the rules, the conditions of gates, what a total leaves out, and where the largest figures were found. */
record CaseAssumptions(MoneySheet sheet, BusinessCase business) {

    /** A figure of the plan. @param size by which the largest stand first */
    private record Source(Words name, String provenance, Basis basis, long size) {}

    Panel panel() {
        var lines = new ArrayList<Line>();
        lines.add(plain(rules()));
        illustrative().forEach(it -> lines.add(plain(it)));
        left().forEach(it -> lines.add(plain(it)));
        var conditions = conditions().iterator();
        sources().sorted(Comparator.comparingLong(Source::size).reversed()).forEach(it -> {
            lines.add(line(it));
            if (conditions.hasNext()) {
                lines.add(conditions.next());
            }
        });
        conditions.forEachRemaining(lines::add);
        return new Panel(sheet, said("paper.case.assumptions"), List.of(), lines, List.of());
    }

    private static Line plain(List<Side> text) {
        return Line.of(text, List.of());
    }

    private List<Side> rules() {
        var appraisal = business.appraisal();
        var rate = appraisal.discountRate();
        var tax = appraisal.withTax() ? "paper.case.costs-taxed" : "paper.case.costs-net";
        return sheet.each(voice -> sheet.wording().joined(
                voice, voice.say("paper.case.years", appraisal.years()),
                rate == null ? voice.say("paper.case.no-rate") : voice.say("paper.case.rate", rate), voice.say(tax)));
    }

    /** How many figures nobody of the client has entered yet. */
    private Stream<List<Side>> illustrative() {
        var all = sources().toList();
        var open = all.stream().filter(it -> it.basis() == Basis.ILLUSTRATIVE).count();
        return open == 0 ? Stream.empty() : Stream.of(said("paper.case.illustrative", open, all.size()));
    }

    private Stream<List<Side>> left() {
        var costs = business.costs().findings();
        var outside = costs.stream().filter(it -> it.kind() == Finding.Kind.OUTSIDE_HORIZON).count();
        var unknown = costs.size() - outside + business.benefits().findings().size();
        return Stream.of(
                outside == 0 ? List.<Side>of() : said("paper.case.outside", outside),
                unknown == 0 ? List.<Side>of() : said("paper.case.unknown", unknown)).filter(it -> !it.isEmpty());
    }

    private Stream<Line> conditions() {
        return sheet.plan().all(Gate.class).stream()
                .filter(it -> it.decision() == Decision.GO_WITH_CONDITIONS)
                .map(it -> new Line(
                        sheet.wording().composed(it.name(), (voice, name) -> voice.say("paper.case.condition", quoted(name))),
                        sheet.wording().of(it.evidence()), List.of(), false));
    }

    private Stream<Source> sources() {
        return Stream.concat(
                business.costs().lines().stream().map(CaseAssumptions::source), business.benefits().yields().stream().map(CaseAssumptions::source));
    }

    private static Source source(Costing costing) {
        CostLine line = costing.line();
        return new Source(line.name(), line.provenance(), line.basis(), costing.whole().netPoints().likely());
    }

    private static Source source(Yield yield) {
        Benefit benefit = yield.benefit();
        return new Source(benefit.name(), benefit.provenance(), benefit.basis(), yield.year().likely());
    }

    private Line line(Source source) {
        var from = source.provenance().isEmpty()
                ? said(source.basis() == Basis.ILLUSTRATIVE ? "paper.case.is-illustrative" : "paper.case.no-source")
                : sheet.each(voice -> sheet.wording().joined(
                        voice, source.provenance(), source.basis() == Basis.ILLUSTRATIVE ? voice.say("paper.case.is-illustrative") : ""));
        return new Line(sheet.wording().of(source.name()), from, List.of(), false);
    }

    private List<Side> said(String key, Object... values) {
        return sheet.said(key, values);
    }

    /** As it stands: a plain string might be taken for the name of a component. */
    private static Words quoted(String text) {
        return new Words(text, text);
    }
}
