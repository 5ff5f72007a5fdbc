package dev.sextant.print;

import dev.sextant.analysis.benefit.BusinessCase;
import dev.sextant.analysis.benefit.MonthLine;
import dev.sextant.analysis.cost.CostSummary;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.draw.Setting;
import dev.sextant.draw.money.CashFlow;
import dev.sextant.plan.Scenario;
import dev.sextant.print.Wording.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** The business case on one page, whatever the plan: lists grow shorter and say so until everything has its room. */
final class CasePage {

    /**
     * How much room things take.
     *
     * @param deep lines of type that a name may take
     * @param rows of each list at least
     * @param picture how high it is at least
     * @param stamp side of the room for the stamp
     */
    private record Measures(int deep, int rows, double picture, double stamp) {}

    private static final List<Measures> FROM_ROOMY_TO_TIGHT = List.of(
            new Measures(2, 3, 125, 58), new Measures(2, 2, 100, 54), new Measures(1, 3, 100, 54), new Measures(1, 2, 92, 54),
            new Measures(1, 1, 88, 50), new Measures(1, 1, 80, 46));

    /** Of each list: more nobody reads on a page that is to be decided on. */
    private static final int MOST_ROWS = 7;

    private static final double HIGHEST = 190;
    private static final double BLANK = 40;
    private static final int ASSUMPTIONS = 4;

    /** The rules, how many figures are illustrative, and one source. */
    private static final int LEAST_ASSUMPTIONS = 3;

    private static final int ALL = Integer.MAX_VALUE;

    /** So many lists stand beside another one. */
    private static final int PAIRED = 5;

    private static final double GAP = 18;
    private static final double BETWEEN = 8;
    private static final double EM = 8.6;
    private static final double LEAST = 7;

    private final MoneySheet sheet;
    private final BusinessCase business;
    private final CostSummary costs;
    private final CasePanels panels;
    private final Block figures;
    private final List<Panel> lists;

    CasePage(MoneySheet sheet, Schedule schedule) {
        this.sheet = sheet;
        this.business = BusinessCase.of(sheet.plan(), schedule);
        this.costs = CostSummary.of(business.costs());
        this.panels = new CasePanels(sheet, business, costs, schedule);
        this.figures = new CaseFigures(sheet, business, costs).block();
        this.lists = new ArrayList<>(List.of(
                panels.phases(), panels.groups(), panels.benefits(), panels.risks(), new CaseAssumptions(sheet, business).panel()));
        if (!sheet.costed().base().all(Scenario.class).isEmpty()) {
            lists.add(panels.scenarios());
        }
    }

    Page page() {
        var measures = FROM_ROOMY_TO_TIGHT.stream().filter(it -> fits(it, rows(it))).findFirst().orElse(FROM_ROOMY_TO_TIGHT.getLast());
        var rows = grown(measures);
        var spare = room() - height(blocks(measures, rows, measures.picture()));
        var blocks = blocks(measures, rows, Math.clamp(measures.picture() + spare, measures.picture(), HIGHEST));
        var marks = new ArrayList<Mark>();
        var y = sheet.paper().top();
        for (var block : blocks) {
            var top = block == blocks.getLast() ? Math.max(y, sheet.paper().bottom() - block.height()) : y;
            block.marks().forEach(mark -> marks.add(mark.down(top)));
            y += block.height();
        }
        return new Page(sheet.paper(), marks);
    }

    private double room() {
        return sheet.paper().bottom() - sheet.paper().top();
    }

    private boolean fits(Measures measures, Map<Panel, Integer> rows) {
        return height(blocks(measures, rows, measures.picture())) <= room();
    }

    private Map<Panel, Integer> rows(Measures measures) {
        var rows = new LinkedHashMap<Panel, Integer>();
        lists.forEach(it -> rows.put(it, it == lists.get(ASSUMPTIONS) && measures.rows() > 1 ? Math.max(LEAST_ASSUMPTIONS, measures.rows()) : measures.rows()));
        return rows;
    }

    /** A row more for one list after the other, as long as there is room; first for what there is to choose from. */
    private Map<Panel, Integer> grown(Measures measures) {
        var rows = rows(measures);
        for (var of : List.of(lists.subList(PAIRED, lists.size()), lists)) {
            for (var most = measures.rows() + 1; most <= MOST_ROWS; most++) {
                for (var list : of) {
                    grow(list, most, rows, measures);
                }
            }
        }
        return rows;
    }

    private void grow(Panel list, int most, Map<Panel, Integer> rows, Measures measures) {
        if (list.lines().size() >= most && shown(rows, list) == most - 1) {
            rows.put(list, most);
            if (!fits(measures, rows)) {
                rows.put(list, most - 1);
            }
        }
    }

    private static int shown(Map<Panel, Integer> rows, Panel list) {
        return rows.getOrDefault(list, 0);
    }

    private static double height(List<Block> blocks) {
        return blocks.stream().mapToDouble(Block::height).sum();
    }

    private List<Block> blocks(Measures measures, Map<Panel, Integer> rows, double picture) {
        var deep = measures.deep();
        var blocks = new ArrayList<Block>();
        blocks.add(sheet.head("paper.case.title", meta()));
        blocks.add(purpose(measures == FROM_ROOMY_TO_TIGHT.getLast() ? 1 : 2));
        blocks.add(figures);
        blocks.add(pair(lists.getFirst(), rows, panels.money(), deep));
        blocks.add(picture(picture));
        blocks.add(pair(lists.get(1), rows, lists.get(2), deep));
        blocks.add(pair(lists.get(3), rows, lists.get(4), deep));
        lists.stream().skip(PAIRED).forEach(it -> blocks.add(spaced(it.at(sheet.paper().left(), sheet.paper().measure(), shown(rows, it), deep))));
        blocks.add(new Signatures(sheet.charter(), sheet.wording(), sheet.type(), sheet.paper(), true, measures.stamp()).block());
        return blocks;
    }

    private List<List<Side>> meta() {
        var first = business.months().first().atDay(1);
        return List.of(
                sheet.each(voice -> voice.say("paper.case.currency", sheet.charter().currency().getCurrencyCode())),
                sheet.each(voice -> voice.say("paper.case.horizon", business.appraisal().years(), voice.formats().month(first))));
    }

    private Block purpose(int deep) {
        var objective = sheet.charter().objective();
        var said = objective.isEmpty() ? sheet.wording().label("paper.case.no-objective") : sheet.wording().of(objective);
        var text = sheet.fitted(said, Style.BODY, sheet.paper().measure(), deep);
        return Block.of(text.height() + BETWEEN, text.at(sheet.paper().left(), 0));
    }

    private Block pair(Panel left, Map<Panel, Integer> rows, Panel right, int deep) {
        var paper = sheet.paper();
        var width = (paper.measure() - GAP) / 2;
        var one = left.at(paper.left(), width, rows.getOrDefault(left, ALL), deep);
        var other = right.at(paper.left() + width + GAP, width, rows.getOrDefault(right, ALL), deep);
        var marks = new ArrayList<>(one.marks());
        marks.addAll(other.marks());
        return spaced(Block.of(Math.max(one.height(), other.height()), marks));
    }

    private static Block spaced(Block block) {
        return Block.of(block.height() + BETWEEN, block.marks());
    }

    private Block picture(double wanted) {
        var paper = sheet.paper();
        var height = isBlank() ? BLANK : wanted;
        var flow = new CashFlow(flows(), sheet.charter().currency(), new Setting(sheet.leading(), EM, LEAST, true), paper.measure(), height);
        return spaced(Block.of(height, List.of(new Mark.Picture(paper.left(), 0, paper.measure(), height, flow::draw))));
    }

    private boolean isBlank() {
        return business.lines().stream().allMatch(it -> it.cost() == 0 && it.direct() == 0 && it.indirect() == 0);
    }

    private CashFlow.Flows flows() {
        return new CashFlow.Flows(
                business.months().first(), each(MonthLine::cost), each(MonthLine::direct), each(MonthLine::indirect),
                business.all().breakEven().value());
    }

    private long[] each(ToLongFunction<MonthLine> amount) {
        return business.lines().stream().mapToLong(amount).toArray();
    }
}
