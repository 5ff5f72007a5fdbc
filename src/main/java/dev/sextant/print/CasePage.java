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
import java.util.List;
import java.util.function.ToLongFunction;

/** The business case on one page, whatever the plan: lists grow shorter and say so until everything has its room. */
final class CasePage {

    /**
     * How much of everything there is.
     *
     * @param rows of each list at most
     * @param deep lines of type that a name may take
     * @param picture how high it is at least
     * @param stamp side of the room for the stamp
     */
    private record Measures(int rows, int deep, double picture, double stamp) {}

    private static final List<Measures> FROM_ROOMY_TO_TIGHT = List.of(
            new Measures(9, 2, 120, Signatures.USUAL), new Measures(8, 2, 120, Signatures.USUAL), new Measures(7, 2, 120, Signatures.USUAL),
            new Measures(6, 2, 120, Signatures.USUAL), new Measures(5, 2, 120, Signatures.USUAL), new Measures(5, 1, 110, Signatures.USUAL),
            new Measures(4, 1, 110, Signatures.USUAL), new Measures(3, 1, 105, Signatures.USUAL), new Measures(3, 1, 100, 54),
            new Measures(2, 1, 100, 54), new Measures(2, 1, 88, 48), new Measures(1, 1, 88, 48));

    private static final double HIGHEST = 190;
    private static final double GAP = 18;
    private static final double BETWEEN = 9;
    private static final double EM = 8.6;
    private static final double LEAST = 7;

    private final MoneySheet sheet;
    private final BusinessCase business;
    private final CostSummary costs;
    private final CasePanels panels;

    CasePage(MoneySheet sheet, Schedule schedule) {
        this.sheet = sheet;
        this.business = BusinessCase.of(sheet.plan(), schedule);
        this.costs = CostSummary.of(business.costs());
        this.panels = new CasePanels(sheet, business, costs, schedule);
    }

    Page page() {
        var room = sheet.paper().bottom() - sheet.paper().top();
        var measures = FROM_ROOMY_TO_TIGHT.stream().filter(it -> height(blocks(it, it.picture())) <= room).findFirst().orElse(FROM_ROOMY_TO_TIGHT.getLast());
        var spare = room - height(blocks(measures, measures.picture()));
        var blocks = blocks(measures, Math.min(HIGHEST, measures.picture() + Math.max(0, spare)));
        var marks = new ArrayList<Mark>();
        var y = sheet.paper().top();
        for (var block : blocks) {
            var isLast = block == blocks.getLast();
            var top = isLast ? Math.max(y, sheet.paper().bottom() - block.height()) : y;
            block.marks().forEach(mark -> marks.add(mark.down(top)));
            y += block.height();
        }
        return new Page(sheet.paper(), marks);
    }

    private static double height(List<Block> blocks) {
        return blocks.stream().mapToDouble(Block::height).sum();
    }

    private List<Block> blocks(Measures measures, double picture) {
        var blocks = new ArrayList<Block>();
        blocks.add(sheet.head("paper.case.title", meta()));
        blocks.add(purpose(measures.deep()));
        blocks.add(new CaseFigures(sheet, business, costs).block());
        blocks.add(pair(panels.phases(), panels.money(), measures));
        blocks.add(picture(picture));
        blocks.add(pair(panels.groups(), panels.benefits(), measures));
        blocks.add(pair(panels.risks(), new CaseAssumptions(sheet, business).panel(), measures));
        if (!sheet.plan().all(Scenario.class).isEmpty()) {
            var paper = sheet.paper();
            blocks.add(spaced(panels.scenarios().at(paper.left(), paper.measure(), measures.rows() + 1, measures.deep())));
        }
        blocks.add(new Signatures(sheet.charter(), sheet.wording(), sheet.type(), sheet.paper(), 1, measures.stamp()).block());
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
        var text = sheet.type().brief(said, Style.BODY, sheet.paper().measure(), deep);
        return Block.of(text.height() + BETWEEN, text.at(sheet.paper().left(), 0));
    }

    private Block pair(Panel left, Panel right, Measures measures) {
        var paper = sheet.paper();
        var width = (paper.measure() - GAP) / 2;
        var one = left.at(paper.left(), width, measures.rows(), measures.deep());
        var other = right.at(paper.left() + width + GAP, width, measures.rows(), measures.deep());
        var marks = new ArrayList<>(one.marks());
        marks.addAll(other.marks());
        return spaced(Block.of(Math.max(one.height(), other.height()), marks));
    }

    private static Block spaced(Block block) {
        return Block.of(block.height() + BETWEEN, block.marks());
    }

    private Block picture(double height) {
        var paper = sheet.paper();
        var flow = new CashFlow(flows(), sheet.charter().currency(), new Setting(sheet.leading(), EM, LEAST, true), paper.measure(), height);
        return spaced(Block.of(height, List.of(new Mark.Picture(paper.left(), 0, paper.measure(), height, flow::draw))));
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
