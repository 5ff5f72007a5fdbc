package dev.sextant.ui.costs.book;

import dev.sextant.analysis.control.Account;
import dev.sextant.analysis.control.Accounts;
import dev.sextant.analysis.cost.CostModel;
import dev.sextant.analysis.cost.Costing;
import dev.sextant.analysis.cost.Finding;
import dev.sextant.analysis.schedule.Outline;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.analysis.schedule.Span;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.ExchangeRate;
import dev.sextant.plan.Factor;
import dev.sextant.plan.Factor.Influence;
import dev.sextant.plan.Id;
import dev.sextant.plan.Payment;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Rate;
import dev.sextant.plan.Recipe;
import dev.sextant.plan.Role;
import dev.sextant.plan.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The costs of a plan, worked out, with all that is known about each line. */
public final class Books {

    private final Plan plan;
    private final Schedule schedule;
    private final CostModel model;
    private final Outline outline;
    private final Map<Id<CostLine>, List<Finding>> findings;
    private final Map<Id<CostLine>, Account> accounts = new HashMap<>();
    private final Map<Id<?>, Outline.Row> homes = new HashMap<>();
    private final Map<Id<CostLine>, Integer> numbers = new HashMap<>();
    private final @Nullable BigDecimal tolerable;

    private Books(Plan plan) {
        this.plan = plan;
        schedule = Schedule.of(plan);
        model = CostModel.of(plan, schedule);
        outline = Outline.of(plan);
        findings = model.findings().stream().collect(Collectors.groupingBy(Finding::line));
        outline.rows().forEach(row -> homes.put(row.id(), row));
        model.lines().forEach(it -> numbers.put(it.line().id(), numbers.size() + 1));
        Accounts.of(plan, model).lines().forEach(it -> accounts.put(it.line().id(), it));
        tolerable = plan.all(Factor.class).stream().filter(it -> it.influence() == Influence.CONTINUITY).map(Factor::amount)
                .filter(it -> it != null).min(BigDecimal::compareTo).orElse(null);
    }

    public static Books of(Plan plan) {
        return new Books(plan);
    }

    public Plan plan() {
        return plan;
    }

    public CostModel model() {
        return model;
    }

    public Outline outline() {
        return outline;
    }

    public Currency currency() {
        return model.currency();
    }

    /** How many years are looked at. */
    public int years() {
        return model.months().count() / 12;
    }

    public Optional<Costing> costing(Id<CostLine> line) {
        return model.line(line);
    }

    /** By which the room calls a line, from 1 in the order of the plan. */
    public int number(Id<CostLine> line) {
        return numbers.getOrDefault(line, 0);
    }

    /** The task or the phase that a line belongs to; nothing where that is the whole engagement. */
    public Optional<Outline.Row> home(CostLine line) {
        return Optional.ofNullable(homes.get(line.task() != null ? line.task() : line.phase()));
    }

    /** The day on which a payment falls due. */
    public LocalDate due(Payment payment) {
        var end = costing(payment.line()).map(Costing::last).orElse(plan.charter().start());
        return released(payment).orElse(end).plusDays(payment.days());
    }

    private Optional<LocalDate> released(Payment payment) {
        if (payment.gate() != null) {
            return Optional.ofNullable(schedule.phases().get(plan.get(payment.gate()).phase())).map(Span::finish);
        }
        return payment.task() != null ? Optional.of(schedule.of(payment.task()).finish()) : Optional.ofNullable(payment.on());
    }

    /** The exchange rate of a currency that holds on a day; before the first one, that one. */
    public Optional<ExchangeRate> exchange(Currency currency, LocalDate day) {
        var rates = plan.all(ExchangeRate.class).stream().filter(it -> it.currency().equals(currency))
                .sorted(Comparator.comparing(ExchangeRate::from)).toList();
        return rates.stream().filter(it -> !it.from().isAfter(day)).reduce((_, later) -> later).or(() -> rates.stream().findFirst());
    }

    /** The rate of a role that holds on a day; before the first one, that one. */
    public Optional<Rate> rate(Id<Role> role, LocalDate day) {
        var rates = plan.all(Rate.class).stream().filter(it -> it.role().equals(role)).sorted(Comparator.comparing(Rate::from)).toList();
        return rates.stream().filter(it -> !it.from().isAfter(day)).reduce((_, later) -> later).or(() -> rates.stream().findFirst());
    }

    /** What keeps a total from being the whole truth. */
    public List<Finding> findings(Id<CostLine> line) {
        return findings.getOrDefault(line, List.of());
    }

    /** What was approved, ordered and paid for a line, and what it will come to. */
    public Optional<Account> account(Id<CostLine> line) {
        return Optional.ofNullable(accounts.get(line));
    }

    /** For how many hours the business can be without its system, where an interruption may last longer than that. */
    public Optional<BigDecimal> exceeded(CostLine line) {
        var formula = line.formula();
        return Optional.ofNullable(tolerable)
                .filter(most -> formula != null && formula.recipe() == Recipe.INTERRUPTION && formula.input(Term.HOURS).high().compareTo(most) > 0);
    }
}
