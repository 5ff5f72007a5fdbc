package dev.sextant.exchange;

import dev.sextant.analysis.cost.CostModel;
import dev.sextant.analysis.cost.Costing;
import dev.sextant.analysis.cost.Finding;
import dev.sextant.analysis.cost.Minor;
import dev.sextant.plan.AcceptedOverlap;
import dev.sextant.plan.Appraisal;
import dev.sextant.plan.Assignment;
import dev.sextant.plan.Baseline;
import dev.sextant.plan.Benefit;
import dev.sextant.plan.Booking;
import dev.sextant.plan.CentreActivity;
import dev.sextant.plan.ChangeRequest;
import dev.sextant.plan.Charter;
import dev.sextant.plan.CheckItem;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Deliverable;
import dev.sextant.plan.ExchangeRate;
import dev.sextant.plan.Factor;
import dev.sextant.plan.Gate;
import dev.sextant.plan.GateQuestion;
import dev.sextant.plan.Link;
import dev.sextant.plan.Note;
import dev.sextant.plan.Part;
import dev.sextant.plan.Payment;
import dev.sextant.plan.Person;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Rate;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Risk;
import dev.sextant.plan.Role;
import dev.sextant.plan.ScaleLevel;
import dev.sextant.plan.Scenario;
import dev.sextant.plan.Sheet;
import dev.sextant.plan.SheetRow;
import dev.sextant.plan.SpecialDay;
import dev.sextant.plan.Spread;
import dev.sextant.plan.Task;
import dev.sextant.plan.Terms;
import dev.sextant.plan.Variation;
import dev.sextant.plan.Words;
import dev.sextant.plan.WorkCalendar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A plan as its client may have it: without confidential notes, without the rates behind the amounts, and without the
 * contacts of people who are not the client's own. Schedule, totals and risks are the same.
 */
public final class ClientCopy {

    /** Of any amount of a plan. */
    private static final int DECIMALS = 6;

    private final Plan plan;
    private final CostModel costs;

    private ClientCopy(Plan plan) {
        this.plan = plan;
        this.costs = CostModel.of(plan);
    }

    /** @throws Refusal {@code exchange.client.amount} if a line is too large to be told as one amount */
    public static Plan of(Plan plan) {
        var copy = new ClientCopy(plan);
        copy.costs.findings().stream().filter(it -> it.kind() == Finding.Kind.TOO_LARGE).findFirst().ifPresent(it -> {
            throw new Refusal("exchange.client.amount", plan.get(it.line()).name());
        });
        return Plan.of(plan.parts().flatMap(part -> copy.shown(part).stream()).toList());
    }

    /** Every kind is named here, so that a new one cannot reach a client before somebody has decided what of it may. */
    private Optional<Part> shown(Part part) {
        return switch (part) {
            case Baseline _ -> Optional.empty(); // it names a history that a client does not get
            case Note it -> it.confidential() ? Optional.empty() : Optional.of(it);
            case CostLine it -> Optional.of(total(it));
            case Booking it -> Optional.of(it.withNote(""));
            case Benefit it -> Optional.of(it.withNote(""));
            case Rate _, ExchangeRate _, Factor _ -> Optional.empty(); // they are in the amounts already
            case Scenario _, Variation _ -> Optional.empty(); // a variation holds parts as they are, with their rates
            case Person it -> Optional.of(isClients(it) ? it : it.withContact(""));
            case Charter _, Phase _, Task _, Link _, Role _, Assignment _, CheckItem _, Gate _, GateQuestion _, Deliverable _,
                    Risk _, ScaleLevel _, Sheet _, SheetRow _, WorkCalendar _, SpecialDay _, Payment _, ChangeRequest _, AcceptedOverlap _,
                    CentreActivity _, Appraisal _ -> Optional.of(part);
        };
    }

    private boolean isClients(Person person) {
        return plan.find(person.role()).filter(role -> role.side() == Role.Side.CLIENT).isPresent();
    }

    /**
     * One piece at the whole amount, in the plan's currency and without tax. Not by the line's own withers: figures that rest
     * on a sample still do.
     */
    private CostLine total(CostLine line) {
        var terms = line.terms();
        return new CostLine(
                line.id(), line.rank(), line.name(), line.category(), line.phase(), line.task(), line.nature(), line.rhythm(),
                Spread.ONE, Words.NONE, costs.line(line.id()).map(this::amounts).orElse(Spread.ZERO), line.taxRate(), line.actual(),
                line.basis(), line.cause(), "", null, line.timing(), new Terms(terms.mode(), terms.treatment(), terms.supplier(), null, false),
                null, line.budget(), line.closed(), line.provenance());
    }

    private Spread amounts(Costing costing) {
        var net = costing.base().netPoints();
        var gross = costing.base().grossPoints();
        var rate = costing.line().taxRate();
        return new Spread(amount(net.low(), gross.low(), rate), amount(net.likely(), gross.likely(), rate), amount(net.high(), gross.high(), rate));
    }

    /**
     * The amount without tax, or as little beside it as needed for the amount with tax to be the same again: both had been
     * rounded once, from a price that the client does not get.
     */
    private BigDecimal amount(long net, long gross, BigDecimal taxRate) {
        var currency = costs.currency();
        var amount = Minor.money(net, currency).amount();
        var times = BigDecimal.ONE.add(taxRate.movePointLeft(2));
        var again = Minor.of(amount.multiply(times), currency);
        if (again == gross) {
            return amount;
        }
        var half = BigDecimal.valueOf(5, Minor.digits(currency) + 1);
        var whole = Minor.money(gross, currency).amount();
        return again < gross
                ? whole.subtract(half).divide(times, DECIMALS, RoundingMode.CEILING)
                : whole.add(half).divide(times, DECIMALS, RoundingMode.CEILING).subtract(BigDecimal.ONE.movePointLeft(DECIMALS));
    }
}
