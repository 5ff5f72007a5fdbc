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

    /** One of them. @param small what stands under it */
    private record Cell(List<Side> label, List<Side> figure, List<List<Side>> small) {}

    private static final double GAP = 9;
    private static final int LEAST_COLUMN = 3;

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
            top = bottom + 3;
        }
        var ground = new Mark.Area(paper.left() - 4, -3, paper.measure() + 8, top + 2, true, Grey.TINT);
        marks.addFirst(ground);
        return Block.of(top + 8, marks);
    }

    private double draw(List<Mark> marks, Cell cell, double x, double top, double width) {
        var y = top;
        var label = sheet.type().cut(sheet.wording().line(voice -> text(cell.label(), voice)), Style.FOOT, width);
        marks.addAll(label.at(x, y));
        y += label.height();
        var isShort = sheet.set(cell.figure(), Style.FIGURE, width).lines().size() <= cell.figure().size();
        var figure = sheet.type().brief(cell.figure(), isShort ? Style.FIGURE : Style.LABEL, width, LEAST_COLUMN);
        marks.addAll(figure.at(x, y));
        y += figure.height();
        for (var small : cell.small()) {
            var line = sheet.type().brief(small, Style.FOOT, width, 1);
            marks.addAll(line.at(x, y));
            y += line.height();
        }
        return y;
    }

    private static String text(List<Side> sides, Texts voice) {
        return sides.stream().filter(it -> it.language() == voice.language()).map(Side::text).collect(Collectors.joining());
    }

    private Cell cost() {
        var whole = costs.total().whole();
        return new Cell(
                said("paper.case.cost", business.appraisal().years()), sheet.roughly(whole.netPoints().likely()),
                List.of(sheet.each(voice -> voice.say("paper.case.taxed", sheet.roughly(voice, whole.grossPoints().likely())))));
    }

    private Cell benefit() {
        var all = business.all().benefit().likely();
        var direct = business.direct().benefit().likely();
        return new Cell(
                said("paper.case.benefit", business.appraisal().years()), sheet.roughly(all),
                List.of(sheet.each(voice -> voice.say("paper.case.split", sheet.roughly(voice, direct), sheet.roughly(voice, all - direct)))));
    }

    private Cell worth() {
        var rate = business.appraisal().discountRate();
        var label = rate == null ? said("paper.case.npv-open") : said("paper.case.npv", rate);
        return told(label, Returns::npv, (voice, npv) -> voice.formats().roughly(npv));
    }

    private Cell rate() {
        return told(said("paper.case.irr"), Returns::irr, this::rates);
    }

    /** All of them: where there are several, none is the rate. */
    private String rates(Texts voice, Rates rates) {
        return rates.all().stream().map(it -> percent(voice, it)).collect(Collectors.joining(voice.say("paper.case.and")));
    }

    private Cell payback() {
        var cell = told(said("paper.case.payback"), Returns::breakEven, (voice, month) -> voice.formats().month(month.atDay(1)));
        var months = business.all().payback().known();
        var small = new ArrayList<>(cell.small());
        months.ifPresent(it -> small.add(sheet.each(voice -> voice.say("paper.case.months", (int) Math.ceil(it)))));
        return new Cell(cell.label(), cell.figure(), small);
    }

    private Cell returns() {
        var cell = told(said("paper.case.roi"), Returns::roi, (voice, roi) -> percent(voice, roi.likely()));
        var range = business.all().roi().known();
        var small = new ArrayList<>(cell.small());
        range.ifPresent(it -> small.add(sheet.each(voice -> range(voice, it))));
        return new Cell(cell.label(), cell.figure(), small);
    }

    private static String range(Texts voice, ReturnRange roi) {
        return roi.high().isPresent()
                ? voice.say("paper.case.range", percent(voice, roi.low()), percent(voice, roi.high().getAsDouble()))
                : voice.say("paper.case.from", percent(voice, roi.low()));
    }

    /** With all benefits, and below with direct ones alone where that is another figure. */
    private <T> Cell told(List<Side> label, Function<Returns, Figure<T>> figure, BiFunction<Texts, T, String> say) {
        var all = figure.apply(business.all());
        var direct = figure.apply(business.direct());
        Function<Texts, String> alone = voice -> direct.known().map(it -> say.apply(voice, it)).orElse(voice.say("paper.case.none"));
        var small = Objects.equals(all, direct) ? List.<List<Side>>of() : List.of(sheet.each(voice -> voice.say("paper.case.direct", alone.apply(voice))));
        return new Cell(label, sheet.each(voice -> all.known().map(it -> say.apply(voice, it)).orElseGet(() -> reason(voice, all))), small);
    }

    private static String reason(Texts voice, Figure<?> figure) {
        return voice.say("paper.case.reason." + Objects.requireNonNull(figure.reason()).name());
    }

    static String percent(Texts voice, double fraction) {
        return voice.say("paper.case.percent", Math.round(fraction * 1_000) / 10.0);
    }

    private List<Side> said(String key, Object... values) {
        return sheet.wording().label(key, values);
    }
}
