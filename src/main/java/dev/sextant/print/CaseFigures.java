package dev.sextant.print;

import dev.sextant.analysis.benefit.BusinessCase;
import dev.sextant.analysis.benefit.Figure;
import dev.sextant.analysis.benefit.ReturnRange;
import dev.sextant.analysis.benefit.Returns;
import dev.sextant.analysis.cost.CostSummary;
import dev.sextant.analysis.finance.Rates;
import dev.sextant.print.Wording.Side;
import dev.sextant.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The six figures that a business case is read for, or why one of them cannot be told, each with what it is without indirect benefits. */
record CaseFigures(MoneySheet sheet, BusinessCase business, CostSummary costs) {

    /** One of them. @param isTold whether there is a figure, or a reason why not. @param small what stands under it */
    private record Cell(List<Side> label, boolean isTold, List<Side> figure, List<Side> small) {}

    private static final double GAP = 9;

    Block block() {
        var cells = List.of(cost(), benefit(), worth(), rate(), payback(), returns());
        var paper = sheet.paper();
        var perRow = cells.size() / 2;
        var width = (paper.measure() - (perRow - 1) * GAP) / perRow;
        var marks = new ArrayList<Mark>();
        var top = 0.0;
        for (var row = 0; row < 2; row++) {
            var bottom = top;
            for (var at = 0; at < perRow; at++) {
                var x = paper.left() + at * (width + GAP);
                bottom = Math.max(bottom, draw(marks, cells.get(row * perRow + at), x, top, width));
            }
            top = bottom + 5;
        }
        var ground = new Mark.Area(paper.left() - 4, -3, paper.measure() + 8, top, true, Grey.TINT);
        marks.addFirst(ground);
        return Block.of(top + 8, marks);
    }

    private double draw(List<Mark> marks, Cell cell, double x, double top, double width) {
        var y = put(marks, sheet.fitted(cell.label(), Style.FOOT, width, 1), x, top);
        y = put(marks, sheet.type().brief(cell.figure(), cell.isTold() ? Style.FIGURE : Style.LABEL, width, 2), x, y);
        return put(marks, sheet.fitted(cell.small(), Style.FOOT, width, 2), x, y);
    }

    private static double put(List<Mark> marks, Paragraph text, double x, double y) {
        marks.addAll(text.at(x, y));
        return y + text.height();
    }

    private Cell cost() {
        var whole = costs.total().whole();
        return new Cell(
                said("paper.case.cost"), true, sheet.roughly(whole.netPoints().likely()),
                sheet.each(voice -> voice.say("paper.case.taxed", sheet.roughly(voice, whole.grossPoints().likely()))));
    }

    private Cell benefit() {
        var all = business.all().benefit().likely();
        var direct = business.direct().benefit().likely();
        return new Cell(
                said("paper.case.benefit"), true, sheet.roughly(all),
                sheet.each(voice -> voice.say("paper.case.split", sheet.roughly(voice, direct), sheet.roughly(voice, all - direct))));
    }

    private Cell worth() {
        var rate = business.appraisal().discountRate();
        var label = rate == null ? said("paper.case.npv-open") : said("paper.case.npv", rate);
        return told(label, Returns::npv, MoneySheet::roughly, _ -> "");
    }

    private Cell rate() {
        return told(said("paper.case.irr"), Returns::irr, this::rates, _ -> "");
    }

    /** All of them: where there are several, none is the rate. */
    private String rates(Texts voice, Rates rates) {
        return rates.all().stream().map(it -> MoneySheet.percent(voice, it)).collect(Collectors.joining(voice.say("paper.case.and")));
    }

    private Cell payback() {
        var months = business.all().payback().known();
        return told(
                said("paper.case.payback"), Returns::breakEven, (voice, month) -> voice.formats().month(month.atDay(1)),
                voice -> months.map(it -> voice.say("paper.case.months", (int) Math.ceil(it))).orElse(""));
    }

    private Cell returns() {
        var range = business.all().roi().known();
        return told(
                said("paper.case.roi"), Returns::roi, (voice, roi) -> MoneySheet.percent(voice, roi.likely()),
                voice -> range.map(it -> range(voice, it)).orElse(""));
    }

    private static String range(Texts voice, ReturnRange roi) {
        return roi.high().isPresent()
                ? voice.say("paper.case.range", MoneySheet.percent(voice, roi.low()), MoneySheet.percent(voice, roi.high().getAsDouble()))
                : voice.say("paper.case.from", MoneySheet.percent(voice, roi.low()));
    }

    /** With all benefits, and below with direct ones alone where that is another figure. @param more what else is said there */
    private <T> Cell told(List<Side> label, Function<Returns, Figure<T>> figure, BiFunction<Texts, T, String> say, Function<Texts, String> more) {
        var all = figure.apply(business.all());
        var direct = figure.apply(business.direct());
        Function<Texts, String> alone = voice -> Objects.equals(all, direct) ? ""
                : voice.say("paper.case.direct", direct.known().map(it -> say.apply(voice, it)).orElse(voice.say("paper.case.none")));
        var small = sheet.each(voice -> sheet.wording().joined(voice, more.apply(voice), alone.apply(voice)));
        return all.known().map(it -> new Cell(label, true, sheet.figure(voice -> say.apply(voice, it)), small))
                .orElseGet(() -> new Cell(label, false, sheet.each(voice -> reason(voice, all)), small));
    }

    private static String reason(Texts voice, Figure<?> figure) {
        return voice.say("paper.case.reason." + Objects.requireNonNull(figure.reason()).name());
    }

    private List<Side> said(String key, Object... values) {
        return sheet.said(key, values);
    }
}
