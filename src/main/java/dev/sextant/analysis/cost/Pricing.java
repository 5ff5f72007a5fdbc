package dev.sextant.analysis.cost;

import dev.sextant.plan.CostLine;
import dev.sextant.plan.Factor;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Recipe;
import dev.sextant.plan.Spread;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What each line costs at the prices of the plan's first year: quantity or formula, rates, currencies, factors. */
final class Pricing {

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private final Tariffs tariffs;
    private final Assigned assigned;
    private final Map<String, List<Factor>> factors = new HashMap<>();
    private final Consumer<Finding> findings;

    Pricing(Plan plan, Tariffs tariffs, Assigned assigned, Consumer<Finding> findings) {
        this.tariffs = tariffs;
        this.assigned = assigned;
        this.findings = findings;
        plan.all(Factor.class).stream().sorted(Comparator.comparing(Factor::influence).thenComparing(Factor::id)).forEach(factor ->
                factor.groups().forEach(group -> factors.computeIfAbsent(group, _ -> new ArrayList<>()).add(factor)));
    }

    /** The price of a line, and its amount as three points before tax is taken off or put on. */
    record Priced(Price price, BigDecimal low, BigDecimal likely, BigDecimal high) {

        boolean isCertain() {
            return low.equals(high);
        }
    }

    Priced of(CostLine line, LocalDate first) {
        var acting = factors.getOrDefault(CostSummary.group(line.category()), List.of());
        var multiplier = acting.stream().map(Factor::multiplier).reduce(BigDecimal.ONE, BigDecimal::multiply);
        return line.formula() != null && line.formula().recipe() == Recipe.ASSIGNED
                ? ofAssigned(line, acting, multiplier)
                : ofUnits(line, first, acting, multiplier);
    }

    private Priced ofAssigned(CostLine line, List<Factor> acting, BigDecimal multiplier) {
        var work = assigned.of(line, findings);
        var price = new Price(work.allDays(), BigDecimal.ZERO, BigDecimal.ONE, acting, multiplier, work.days(), true, false);
        return new Priced(price, work.low().multiply(multiplier), work.likely().multiply(multiplier), work.high().multiply(multiplier));
    }

    private Priced ofUnits(CostLine line, LocalDate first, List<Factor> acting, BigDecimal multiplier) {
        var role = isByTheDay(line) && line.unitCost().equals(Spread.ZERO) ? line.role() : null;
        var card = role == null ? null : tariffs.rate(role, first).orElse(null);
        if (role != null && card == null) {
            findings.accept(Finding.of(Finding.Kind.NO_RATE, line, role));
        }
        var currency = card == null ? line.terms().currency() : card.currency();
        var exchange = tariffs.exchange(currency, first);
        if (exchange.isEmpty() && currency != null) {
            findings.accept(Finding.of(Finding.Kind.NO_EXCHANGE_RATE, line, currency));
        }
        var unit = card == null ? line.unitCost() : Spread.certain(card.perDay());
        var rate = exchange.orElse(BigDecimal.ZERO);
        var factor = rate.multiply(multiplier);
        var times = line.formula() == null ? line.quantity().likely() : line.formula().times(Spread::likely);
        var price = new Price(times, unit.likely(), rate, acting, multiplier, List.of(), card != null, card == null && line.terms().taxIncluded());
        return new Priced(
                price, amount(line, unit, factor, Spread::low), amount(line, unit, factor, Spread::likely), amount(line, unit, factor, Spread::high));
    }

    /** Whether the unit may be a day, which is what a rate card has the price of: not an hour, a trip or a month. */
    private static boolean isByTheDay(CostLine line) {
        return line.formula() == null || line.formula().recipe() == Recipe.LABOUR;
    }

    private static BigDecimal amount(CostLine line, Spread unit, BigDecimal factor, Function<Spread, BigDecimal> point) {
        var amount = line.formula() == null
                ? point.apply(line.quantity()).multiply(point.apply(unit))
                : line.formula().amount(unit, point);
        return factor == BigDecimal.ONE ? amount : amount.multiply(factor, DIGITS);
    }

    /** What tells an amount with its tax, or without it, from a price that has it or has it not. */
    static UnaryOperator<BigDecimal> taxed(CostLine line, Price price, boolean with) {
        if (price.taxIncluded() == with || line.taxRate().signum() == 0) {
            return UnaryOperator.identity();
        }
        var rate = BigDecimal.ONE.add(line.taxRate().movePointLeft(2));
        return with ? amount -> amount.multiply(rate) : amount -> amount.divide(rate, DIGITS);
    }
}
