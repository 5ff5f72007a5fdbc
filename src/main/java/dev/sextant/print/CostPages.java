package dev.sextant.print;

import dev.sextant.analysis.control.Accounts;
import dev.sextant.analysis.cost.CostModel;
import dev.sextant.analysis.cost.CostSummary;
import dev.sextant.analysis.cost.Costing;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.draw.Setting;
import dev.sextant.draw.money.MonthlySpend;
import dev.sextant.draw.money.Series;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the engagement costs: in time, by group with its lines, against the budget, by phase and by year. */
final class CostPages {

    private static final double PICTURE = 165;
    private static final double EM = 8.6;
    private static final double LEAST = 7;

    private final MoneySheet sheet;
    private final CostModel model;
    private final CostTables tables;
    private final BudgetTable budget;

    CostPages(MoneySheet sheet, Schedule schedule) {
        this.sheet = sheet;
        this.model = CostModel.of(sheet.plan(), schedule);
        this.tables = new CostTables(sheet, model, CostSummary.of(model));
        this.budget = new BudgetTable(sheet, Accounts.of(sheet.plan(), model));
    }

    List<Page> pages(String title) {
        var head = sheet.head(title, List.of(
                sheet.said("paper.case.currency", sheet.charter().currency().getCurrencyCode()),
                sheet.each(voice -> voice.say("paper.case.horizon", model.months().count() / 12, voice.formats().month(model.months().first().atDay(1))))));
        var continued = sheet.continued(title);
        var most = Flow.most(sheet.paper(), continued);
        var flow = new Flow(sheet.paper(), head, continued);
        if (!model.lines().isEmpty()) {
            flow.place(List.of(picture()));
        }
        flow.place(tables.byGroup().blocks(most));
        if (budget.hasAny()) {
            flow.place(budget.table().blocks(most));
        }
        flow.place(tables.byPhase().blocks(most));
        flow.place(tables.byYear().blocks(most));
        tables.left().forEach(it -> {
            var text = sheet.type().set(it, Style.SMALL, sheet.paper().measure());
            flow.place(List.of(Block.of(text.height() + 6, text.at(sheet.paper().left(), 6))));
        });
        return flow.pages();
    }

    private Block picture() {
        var width = sheet.paper().measure();
        var spend = new MonthlySpend(model.months().first(), groups(), model.currency(), new Setting(sheet.leading(), EM, LEAST, true), width, PICTURE);
        return Block.of(PICTURE, List.of(new Mark.Picture(sheet.paper().left(), 0, width, PICTURE, spend::draw)));
    }

    private List<Series> groups() {
        Map<String, long[]> months = new LinkedHashMap<>();
        for (var line : model.lines()) {
            var sum = months.computeIfAbsent(CostSummary.group(line.line().category()), _ -> new long[model.months().count()]);
            add(sum, line);
        }
        return months.entrySet().stream().map(it -> new Series(it.getKey(), sheet.group(it.getKey()).getFirst().text(), it.getValue())).toList();
    }

    private void add(long[] sum, Costing line) {
        var months = line.net(model.months());
        for (var month = 0; month < sum.length; month++) {
            sum[month] = Math.addExact(sum[month], months[month]);
        }
    }
}
