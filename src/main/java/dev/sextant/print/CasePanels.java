package dev.sextant.print;

import dev.sextant.analysis.benefit.BusinessCase;
import dev.sextant.analysis.benefit.Yield;
import dev.sextant.analysis.cost.Amount;
import dev.sextant.analysis.cost.CostSummary;
import dev.sextant.analysis.risk.HeatMap;
import dev.sextant.analysis.scenario.SideBySide;
import dev.sextant.analysis.scenario.Way;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.analysis.schedule.Span;
import dev.sextant.plan.Id;
import dev.sextant.plan.Risk;
import dev.sextant.plan.Words;
import dev.sextant.print.Panel.Line;
import dev.sextant.print.Wording.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lists of a business case. */
record CasePanels(MoneySheet sheet, BusinessCase business, CostSummary costs, Schedule schedule) {

    /** When: the whole, and each phase. */
    Panel phases() {
        var lines = new ArrayList<Line>();
        schedule.whole().ifPresent(it -> lines.add(new Line(said("paper.case.whole"), List.of(), List.of(days(it)), true)));
        for (var phase : sheet.plan().phases()) {
            lines.add(Line.of(words(phase.name()), List.of(schedule.of(phase).map(this::days).orElse(said("paper.case.undated")))));
        }
        return new Panel(sheet, said("paper.case.when"), List.of(List.of()), lines, said("paper.case.no-phases"));
    }

    private List<Side> days(Span span) {
        return sheet.figure(voice -> voice.say("paper.case.days", voice.formats().compactDate(span.start()), voice.formats().compactDate(span.finish())));
    }

    /** How much: once, every year, and all of it, without and with tax. */
    Panel money() {
        var total = costs.total();
        var lines = List.of(
                Line.of(said("paper.costs.one-off"), both(total.oneOff())),
                Line.of(said("paper.costs.annual"), both(total.annual())),
                new Line(said("paper.costs.whole", business.appraisal().years()), List.of(), both(total.whole()), true));
        return new Panel(sheet, said("paper.case.money", sheet.charter().currency().getCurrencyCode()), List.of(said("paper.costs.net"), said("paper.costs.gross")), lines, List.of());
    }

    private List<List<Side>> both(Amount amount) {
        return List.of(sheet.amount(amount.netPoints().likely()), sheet.amount(amount.grossPoints().likely()));
    }

    /** The dearest first, to the end of the horizon, with their share of all. */
    Panel groups() {
        var all = costs.total().whole().netPoints().likely();
        var lines = new ArrayList<Line>();
        var dear = new ArrayList<>(costs.byGroup().shares().entrySet());
        dear.sort(Comparator.comparingLong(it -> -it.getValue().whole().netPoints().likely()));
        dear.forEach(it -> lines.add(share(sheet.group(it.getKey()), it.getValue().whole().netPoints().likely(), all)));
        var rest = costs.byGroup().none().whole().netPoints().likely();
        if (rest != 0) {
            lines.add(share(sheet.group(""), rest, all));
        }
        return new Panel(sheet, said("paper.case.groups"), List.of(said("paper.costs.net"), said("paper.case.share")), lines, said("paper.case.no-costs"));
    }

    private Line share(List<Side> name, long amount, long all) {
        return Line.of(name, List.of(sheet.amount(amount), sheet.figure(voice -> all == 0 ? "" : MoneySheet.percent(voice, (double) amount / all))));
    }

    /** The largest first, a year's worth at full height. */
    Panel benefits() {
        var lines = business.benefits().yields().stream()
                .sorted(Comparator.comparingLong((Yield it) -> it.year().likely()).reversed())
                .map(it -> new Line(
                        words(it.benefit().name()),
                        sheet.each(voice -> sheet.wording().joined(voice, voice.say(it.benefit().nature()), voice.say(it.benefit().goal()))),
                        List.of(sheet.amount(it.year().likely())), false))
                .toList();
        return new Panel(sheet, said("paper.case.benefits"), List.of(said("paper.case.a-year")), lines, said("paper.case.no-benefits"));
    }

    /** The gravest first, with what is done about them. */
    Panel risks() {
        var map = HeatMap.of(sheet.plan());
        var rated = map.cells().stream()
                .sorted(Comparator.comparing(HeatMap.Cell::zone).thenComparingInt(it -> it.probability() * it.impact()).reversed())
                .flatMap(cell -> cell.risks().stream().map(id -> risk(map, id, Optional.of(cell))));
        var unrated = map.unrated().stream().map(id -> risk(map, id, Optional.empty()));
        return new Panel(sheet, said("paper.case.risks"), List.of(List.of()), Stream.concat(rated, unrated).toList(), said("paper.case.no-risks"));
    }

    private Line risk(HeatMap map, Id<Risk> id, Optional<HeatMap.Cell> cell) {
        var risk = sheet.plan().get(id);
        var number = String.valueOf(map.numbers().get(id));
        var name = sheet.wording().composed(risk.name(), (voice, text) -> voice.say("paper.case.risk", number, quoted(text)));
        var response = risk.response().isEmpty()
                ? said("paper.case.no-response")
                : sheet.wording().composed(risk.response(), (voice, text) -> text.isEmpty() ? "" : voice.say("paper.case.response", quoted(text)));
        return new Line(name, response, List.of(cell.map(it -> sheet.each(voice -> voice.say(it.zone()))).orElse(said("paper.case.unrated"))), false);
    }

    /** The plan itself and its scenarios. */
    Panel scenarios() {
        var lines = SideBySide.of(sheet.costed().base()).ways().stream().map(this::way).toList();
        var heads = Stream.of("paper.case.cost", "paper.case.benefit", "paper.case.npv-open", "paper.case.pays-back", "paper.case.finish").map(it -> said(it)).toList();
        return new Panel(sheet, said("paper.case.scenarios"), heads, lines, List.of());
    }

    private Line way(Way way) {
        var scenario = way.scenario();
        var outcome = way.outcome();
        var span = outcome.span();
        var none = sheet.figure(voice -> voice.say("paper.case.none"));
        var first = business.months().first();
        var figures = List.of(
                sheet.roughly(outcome.costs().whole().net().likely()),
                sheet.roughly(outcome.benefit()),
                outcome.npv().known().map(sheet::roughly).orElse(none),
                outcome.payback().known().map(it -> sheet.figure(voice -> voice.formats().month(first.plusMonths((long) Math.ceil(it)).atDay(1)))).orElse(none),
                span == null ? none : sheet.figure(voice -> voice.formats().compactDate(span.finish())));
        return new Line(scenario == null ? said("paper.case.plan") : words(scenario.name()), List.of(), figures, scenario == null);
    }

    private List<Side> words(Words words) {
        return sheet.wording().of(words);
    }

    private List<Side> said(String key, Object... values) {
        return sheet.said(key, values);
    }

    /** As it stands: a plain string might be taken for the name of a component. */
    private static Words quoted(String text) {
        return new Words(text, text);
    }
}
