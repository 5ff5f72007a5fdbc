package dev.sextant.ui.costs;

import dev.sextant.text.Texts;
import dev.sextant.ui.costs.book.Figures;
import dev.sextant.ui.kit.KeyFigure;

/** The figures that the room should see first. */
record CostFigures(KeyFigure whole, KeyFigure oneOff, KeyFigure budget) {

    void show(Costs costs, Texts texts) {
        var formats = texts.formats();
        var figures = new Figures(texts, costs.currency());
        var sum = costs.summary().total();
        whole.setCaption(texts.say("costs.over-years", costs.books().years()));
        whole.show(formats.roughly(sum.whole().net().likely()), texts.say("costs.with-tax", formats.roughly(sum.whole().gross().likely())));
        oneOff.show(formats.roughly(sum.oneOff().net().likely()), texts.say("costs.and-a-year", formats.roughly(sum.annual().net().likely())));
        var funds = costs.funds();
        var forecast = formats.roughly(figures.money(funds.forecast()));
        if (funds.hasBudget()) {
            budget.show(forecast, texts.say("costs.of-budget", formats.roughly(figures.money(funds.budgetNow()))), funds.variance().signum() < 0 ? "danger" : "");
        } else {
            budget.show(forecast, texts.say("costs.no-budget"));
        }
    }
}
