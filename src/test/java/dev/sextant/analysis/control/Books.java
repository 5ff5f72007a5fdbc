package dev.sextant.analysis.control;

import static dev.sextant.plan.SamplePlans.charter;
import static dev.sextant.plan.SamplePlans.costLine;
import static dev.sextant.plan.SamplePlans.link;
import static dev.sextant.plan.SamplePlans.phase;
import static dev.sextant.plan.SamplePlans.task;

import dev.sextant.plan.Booking;
import dev.sextant.plan.ChangeRequest;
import dev.sextant.plan.ChangeRequest.Status;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Spread;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A plan whose books are easy to follow: two tasks of four weeks one after the other, from 4 to 29 January and from 1 to 26
 * February 2027, each in a phase of its own and with a line of 20,000 that falls due evenly.
 */
public final class Books {

    public static final Id<CostLine> FIRST = costLine(1).id();
    public static final Id<CostLine> SECOND = costLine(2).id();

    private static final int FOUR_WEEKS = 20;

    private final List<Part> parts = new ArrayList<>();

    public Books() {
        var first = task(1, phase(1)).withDuration(Estimate.certain(FOUR_WEEKS));
        var second = task(2, phase(2)).withDuration(Estimate.certain(FOUR_WEEKS));
        parts.addAll(List.of(charter(), phase(1), phase(2), first, second, link(first, second), line(1, first), line(2, second)));
    }

    private static CostLine line(int number, Task task) {
        return costLine(number).withPlace(null, task.id()).withQuantity(Spread.ONE).withUnitCost(Spread.certain(amount("20000")));
    }

    public static BigDecimal amount(String amount) {
        return new BigDecimal(amount);
    }

    public static LocalDate day(String monthAndDay) {
        return LocalDate.parse("2027-" + monthAndDay);
    }

    public Plan plan() {
        return Plan.of(parts);
    }

    public Books with(Part part) {
        parts.removeIf(it -> it.id().equals(part.id()));
        parts.add(part);
        return this;
    }

    public CostLine line(Id<CostLine> id) {
        return plan().get(id);
    }

    public Books done(int task, int percent) {
        return with(plan().get(new Id<Task>("task-" + task)).withProgress(percent));
    }

    public Books paid(Id<CostLine> line, String on, String amount, String reference) {
        return booked(line, Booking.Type.ACTUAL, on, amount, reference);
    }

    public Books ordered(Id<CostLine> line, String on, String amount, String reference) {
        return booked(line, Booking.Type.COMMITMENT, on, amount, reference);
    }

    private Books booked(Id<CostLine> line, Booking.Type type, String on, String amount, String reference) {
        return with(new Booking(new Id<>("booking-" + parts.size()), line, type, day(on), amount(amount), reference, ""));
    }

    public Books asked(Id<CostLine> line, String amount, Status status) {
        var id = new Id<ChangeRequest>("changeRequest-" + parts.size());
        return with(new ChangeRequest(
                id, parts.size(), line, new Words("More", "追加"), amount(amount), status, status == Status.PROPOSED ? null : day("02-01"), Words.NONE, Words.NONE));
    }

    public Books frozen(Id<CostLine> line, String budget) {
        return with(line(line).withBudget(amount(budget)));
    }

    /** As the plan becomes when one of its parts does. */
    public static Plan changed(Plan plan, Part after) {
        return plan.with(List.of(Edit.change(plan.part(after.id()).orElseThrow(), after)));
    }
}
