package dev.sextant.analysis.earned;

import dev.sextant.analysis.control.Account;
import dev.sextant.analysis.control.Accounts;
import dev.sextant.analysis.control.OpenOrders;
import dev.sextant.analysis.earned.Warning.Kind;
import dev.sextant.plan.Booking;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Id;
import dev.sextant.plan.Money;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what should be seen to before the money is gone. */
public final class Warnings {

    /** Below this cost performance index, somebody is told. */
    public static final double LOW = 0.95;

    /** Of a line's budget: so much more paid than planned by now, and somebody is told. */
    public static final BigDecimal EARLY = new BigDecimal("0.10");

    /** Before this share of the work is done, what it cost says little about the rest. */
    public static final double TELLING = 0.15;

    private final Plan plan;
    private final Accounts accounts;
    private final EarnedValue value;
    private final Map<Id<CostLine>, Earning> earnings;
    private final List<Warning> found = new ArrayList<>();

    private Warnings(Plan plan, Accounts accounts, EarnedValue value) {
        this.plan = plan;
        this.accounts = accounts;
        this.value = value;
        this.earnings = value.lines().stream().collect(Collectors.toMap(it -> it.line().id(), it -> it));
    }

    /** The gravest first, then in the order of the plan. @param value of the same plan and accounts */
    public static List<Warning> of(Plan plan, Accounts accounts, EarnedValue value) {
        var warnings = new Warnings(plan, accounts, value);
        warnings.find();
        return warnings.found.stream().sorted(Comparator.comparing(Warning::kind)).toList();
    }

    private void find() {
        var hasBudget = accounts.lines().stream().anyMatch(it -> it.budgetNow().isPresent());
        var orders = plan.by(Booking.class, Booking::line);
        for (var account : accounts.lines()) {
            account.budgetNow().ifPresentOrElse(budget -> againstBudget(account, budget), () -> withoutBudget(account, hasBudget));
            closed(account, orders.getOrDefault(account.line().id(), List.of()));
        }
        index(value.whole(), null);
        var phases = value.byPhase();
        plan.phases().forEach(it -> Optional.ofNullable(phases.get(Optional.of(it.id()))).ifPresent(measures -> index(measures, it.id())));
        afterStatus();
    }

    private void againstBudget(Account account, BigDecimal budget) {
        var bound = account.actual().add(account.committed());
        if (account.actual().compareTo(budget) > 0) {
            over(Kind.SPENT_OVER, account, account.actual(), budget);
        } else if (bound.compareTo(budget) > 0) {
            over(Kind.COMMITTED_OVER, account, bound, budget);
        } else if (account.forecast().compareTo(budget) > 0) {
            over(Kind.FORECAST_OVER, account, account.forecast(), budget);
        } else {
            Optional.ofNullable(earnings.get(account.line().id())).filter(_ -> !account.line().closed()).ifPresent(this::pace);
        }
    }

    private void over(Kind kind, Account account, BigDecimal amount, BigDecimal budget) {
        add(kind, account.line().id(), money(amount), money(budget), money(amount.subtract(budget)));
    }

    /** Whether a line is heading for more than its budget, or is only early. */
    private void pace(Earning earning) {
        var measures = earning.measures();
        var early = measures.ac().subtract(measures.pv());
        if (!earning.isEffort() && earning.share() >= TELLING && earning.share() < 1
                && measures.eac().filter(it -> it.multiply(BigDecimal.valueOf(LOW)).compareTo(measures.bac()) > 0).isPresent()) {
            var percent = BigDecimal.valueOf(100 * earning.share()).round(new MathContext(3));
            add(Kind.TREND_OVER, earning.line().id(), percent, money(measures.ac()), money(measures.eac().orElseThrow()), money(measures.bac()));
        } else if (early.compareTo(measures.bac().multiply(EARLY)) > 0) {
            add(Kind.EARLY, earning.line().id(), money(measures.ac()), money(measures.pv()), money(early));
        }
    }

    private void withoutBudget(Account account, boolean othersHaveOne) {
        var bound = account.actual().add(account.committed());
        if (othersHaveOne && bound.signum() > 0) {
            add(Kind.WITHOUT_BUDGET, account.line().id(), money(bound));
        }
    }

    private void closed(Account account, Collection<Booking> bookings) {
        if (account.line().closed() && account.ordered().signum() > 0) {
            add(Kind.CLOSED_WITH_ORDER, account.line().id(), money(account.ordered()), String.join(", ", OpenOrders.of(bookings).keySet()));
        }
    }

    private void index(Measures measures, @Nullable Id<Phase> phase) {
        var eac = measures.eac();
        if (eac.isPresent() && measures.cpi().orElse(1) < LOW) {
            found.add(new Warning(Kind.LOW_INDEX, null, phase, List.of(measures.cpi().orElse(1), money(eac.get()), money(measures.bac()))));
        }
    }

    private void afterStatus() {
        var late = plan.all(Booking.class).stream().filter(it -> it.type() == Booking.Type.ACTUAL && it.on().isAfter(value.status())).toList();
        if (!late.isEmpty()) {
            var sum = late.stream().map(Booking::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            found.add(new Warning(Kind.AFTER_STATUS, null, null, List.of(late.size(), money(sum), value.status())));
        }
    }

    private void add(Kind kind, Id<CostLine> line, Object... about) {
        found.add(new Warning(kind, line, null, List.of(about)));
    }

    private Money money(BigDecimal amount) {
        return new Money(amount, accounts.currency());
    }
}
