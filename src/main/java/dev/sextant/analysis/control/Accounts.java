package dev.sextant.analysis.control;

import dev.sextant.analysis.cost.CostModel;
import dev.sextant.analysis.cost.Costing;
import dev.sextant.plan.Booking;
import dev.sextant.plan.ChangeRequest;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Id;
import dev.sextant.plan.Plan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/** The accounts of all cost lines, in the order of the plan. */
public record Accounts(List<Account> lines, Currency currency) {

    public Accounts {
        lines = List.copyOf(lines);
    }

    public static Accounts of(Plan plan) {
        return of(plan, CostModel.of(plan));
    }

    /** @param model of the same plan */
    public static Accounts of(Plan plan, CostModel model) {
        var bookings = plan.by(Booking.class, Booking::line);
        var changes = plan.by(ChangeRequest.class, ChangeRequest::line);
        return new Accounts(
                model.lines().stream().map(it -> account(
                        it, bookings.getOrDefault(it.line().id(), List.of()), changes.getOrDefault(it.line().id(), List.of()))).toList(),
                model.currency());
    }

    private static Account account(Costing costing, List<Booking> bookings, List<ChangeRequest> changes) {
        return new Account(
                costing, Account.counted(costing, sum(changes, ChangeRequest.Status.APPROVED)), changes.stream().anyMatch(it -> it.status() == ChangeRequest.Status.APPROVED),
                Account.counted(costing, sum(changes, ChangeRequest.Status.PROPOSED)), OpenOrders.sum(bookings), costing.base().actual().amount());
    }

    private static BigDecimal sum(List<ChangeRequest> changes, ChangeRequest.Status status) {
        return changes.stream().filter(it -> it.status() == status).map(ChangeRequest::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Standing total() {
        return Standing.of(lines);
    }

    public Optional<Account> line(Id<CostLine> id) {
        return lines.stream().filter(it -> it.line().id().equals(id)).findFirst();
    }

    /** By something that each line belongs to, in the order in which their first lines stand. */
    public <K> SequencedMap<K, List<Account>> by(Function<Account, K> owner) {
        Map<K, List<Account>> groups = new LinkedHashMap<>();
        lines.forEach(it -> groups.computeIfAbsent(owner.apply(it), _ -> new ArrayList<>()).add(it));
        return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(groups));
    }
}
