package dev.sextant.ui.costs.line;

import dev.sextant.analysis.cost.Amount;
import dev.sextant.analysis.cost.Costing;
import dev.sextant.analysis.cost.Price.RoleDays;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.CostLine.Rhythm;
import dev.sextant.plan.Factor;
import dev.sextant.plan.Id;
import dev.sextant.plan.Money;
import dev.sextant.plan.Role;
import dev.sextant.plan.Spread;
import dev.sextant.text.PartNames;
import dev.sextant.text.Texts;
import dev.sextant.ui.costs.book.Books;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What follows from the figures that somebody entered: the rest of the table, as words and amounts. */
record Workings(Books books, Texts texts) {

    /** @param tone a style class; empty for an ordinary row */
    record Row(String words, String figure, String tone) {}

    /** What the product is multiplied with besides, each only where it changes something. */
    List<Row> steps(Costing costing) {
        var steps = new ArrayList<Row>();
        steps.addAll(assigned(costing));
        card(costing, steps);
        exchange(costing, steps);
        for (var factor : costing.price().factors()) {
            if (factor.multiplier().compareTo(BigDecimal.ONE) != 0) {
                steps.add(new Row(texts.say("costs.times", name(factor)), number(factor.multiplier()), ""));
            }
        }
        return steps;
    }

    private String name(Factor factor) {
        return texts.say(factor.influence());
    }

    /** The days of each role together, at the rates that hold when its tasks begin. */
    private List<Row> assigned(Costing costing) {
        var names = new PartNames(texts, books.plan());
        var byRole = new LinkedHashMap<Id<Role>, List<RoleDays>>();
        costing.price().days().forEach(it -> byRole.computeIfAbsent(it.role(), _ -> new ArrayList<>()).add(it));
        return byRole.entrySet().stream().map(it -> {
            var days = it.getValue().stream().map(RoleDays::days).map(Spread::likely).reduce(BigDecimal.ZERO, BigDecimal::add);
            var cost = it.getValue().stream().map(each -> each.days().likely().multiply(each.perDay())).reduce(BigDecimal.ZERO, BigDecimal::add);
            return new Row(texts.say("costs.assigned", names.of(it.getKey()), days), texts.formats().money(money(cost)), "");
        }).toList();
    }

    /** Where the price of a day comes from the rate card. */
    private void card(Costing costing, List<Row> steps) {
        var line = costing.line();
        var role = line.role();
        if (role != null && costing.price().isFromCard() && costing.price().days().isEmpty()) {
            books.rate(role, costing.first()).ifPresent(rate -> steps.add(new Row(
                    texts.say("costs.card", new PartNames(texts, books.plan()).of(role), rate.from()), number(rate.perDay()), "")));
        }
    }

    private void exchange(Costing costing, List<Row> steps) {
        var foreign = costing.line().terms().currency();
        if (foreign != null && !foreign.equals(books.currency())) {
            books.exchange(foreign, costing.first()).ifPresent(rate -> steps.add(new Row(
                    texts.say("costs.exchanged", books.currency().getCurrencyCode(), foreign.getCurrencyCode(), rate.from()), number(rate.rate()), "")));
        }
    }

    /** What it comes to, without tax and with it. */
    List<Row> results(Costing costing) {
        var line = costing.line();
        var isAnnual = line.rhythm() == Rhythm.ANNUAL;
        var results = new ArrayList<Row>();
        results.add(new Row(texts.say(isAnnual ? "costs.likely-year" : "costs.likely-once"), money(costing.base().net().likely()), "strong"));
        results.add(new Row(texts.say("costs.likely-tax", line.taxRate()), money(costing.base().gross().likely()), "muted"));
        if (!costing.base().net().low().equals(costing.base().net().high())) {
            results.add(new Row(texts.say("costs.low-high"), range(costing.base()), "muted"));
        }
        if (isAnnual || !costing.whole().equals(costing.base())) {
            results.add(new Row(texts.say("costs.over-years", books.years()), money(costing.whole().net().likely()), "strong"));
            results.add(new Row(texts.say("costs.likely-tax", line.taxRate()), money(costing.whole().gross().likely()), "muted"));
        }
        return results;
    }

    private String range(Amount amount) {
        return texts.formats().amount(amount.net().low()) + " – " + texts.formats().amount(amount.net().high());
    }

    /** When it falls due, in one sentence. */
    String due(CostLine line, Costing costing) {
        var home = books.home(line);
        var days = texts.say("costs.from-until", costing.first(), costing.last());
        var follows = line.timing().from() == null || line.rhythm() == Rhythm.ONE_OFF && line.timing().until() == null;
        return home.isPresent() && follows
                ? texts.say("costs.follows", days, home.get().number() + " " + texts.say(home.get().name()))
                : texts.say("costs.fixed", days);
    }

    private String money(Money money) {
        return texts.formats().money(money);
    }

    private Money money(BigDecimal amount) {
        return new Money(amount, books.currency());
    }

    private String number(BigDecimal number) {
        return texts.formats().number(number);
    }
}
