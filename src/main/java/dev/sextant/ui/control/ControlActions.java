package dev.sextant.ui.control;

import dev.sextant.analysis.control.Account;
import dev.sextant.plan.Booking;
import dev.sextant.plan.ChangeRequest;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Refusal;
import dev.sextant.ui.kit.Desk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What the buttons and keys of this screen do to the plan. */
final class ControlActions {

    private final Desk desk;

    ControlActions(Desk desk) {
        this.desk = desk;
    }

    /** The day up to which the figures are known. */
    LocalDate status() {
        return Objects.requireNonNullElse(desk.now().charter().statusDate(), desk.today());
    }

    /** Changes a line as it is now, or refuses. */
    void change(Id<CostLine> id, UnaryOperator<CostLine> change) {
        var before = desk.now().get(id);
        var after = change.apply(before);
        if (!after.equals(before)) {
            desk.commitOrRefuse("entry.edited", Edit.change(before, after));
        }
    }

    /**
     * Makes the budget now of each line its estimate: with approved changes, the budget below them is what is left.
     *
     * @return how many budgets have changed
     */
    int freeze(List<Account> accounts) {
        var edits = accounts.stream().map(it -> {
            var before = desk.now().get(it.line().id());
            return Edit.change(before, before.withBudget(it.budgetAsEstimated()));
        }).filter(it -> !Objects.equals(it.before(), it.after())).toList();
        return desk.commit("entry.control.frozen", edits) ? edits.size() : 0;
    }

    /** Puts a new booking into the plan, or one as it has become. @return whether the plan took it */
    boolean book(Booking booking) {
        var before = desk.now().find(booking.id()).orElse(null);
        try {
            requireOpen(booking.line());
        } catch (Refusal closed) {
            desk.notices().refuse(closed);
            return false;
        }
        return desk.commit(before == null ? "entry.control.booked" : "entry.edited", dated(List.of(new Edit(before, booking))));
    }

    /** @throws Refusal {@code control.closed} if nothing more is to be booked on the line */
    void requireOpen(Id<CostLine> line) {
        var cost = desk.now().get(line);
        if (cost.closed()) {
            throw new Refusal("control.closed", cost.name());
        }
    }

    /** With what was paid without a date on lines that get an invoice now: it becomes a booking of the status date. */
    List<Edit> dated(List<Edit> edits) {
        var all = new ArrayList<>(edits);
        Set<Id<CostLine>> seen = new HashSet<>();
        edits.stream().map(Edit::after).flatMap(it -> it instanceof Booking booking && booking.type() == Booking.Type.ACTUAL ? Stream.of(booking) : Stream.of())
                .filter(it -> seen.add(it.line())).forEach(it -> {
                    var line = desk.now().get(it.line());
                    var paid = line.actual();
                    if (paid != null) {
                        all.add(Edit.change(line, line.withActual(null)));
                        if (paid.signum() > 0) {
                            all.add(Edit.add(new Booking(
                                    desk.fresh(Booking.class), line.id(), Booking.Type.ACTUAL, status(), paid, "", desk.speech().say("control.was-undated"))));
                        }
                    }
                });
        return all;
    }

    void remove(Booking booking) {
        desk.commit("entry.control.unbooked", Edit.remove(booking));
    }

    /** Puts a new request into the plan, or one as it has become. @return whether the plan took it */
    boolean ask(ChangeRequest request) {
        var before = desk.now().find(request.id()).orElse(null);
        var isDecided = before != null && before.status() != request.status();
        return !request.equals(before)
                && desk.commit(before == null ? "entry.control.asked" : isDecided ? "entry.control.decided" : "entry.edited", new Edit(before, request));
    }

    void remove(ChangeRequest request) {
        desk.commit("entry.control.unasked", Edit.remove(request));
    }
}
