package dev.sextant.exchange;

import dev.sextant.plan.Assignment;
import dev.sextant.plan.Baseline;
import dev.sextant.plan.Charter;
import dev.sextant.plan.CheckItem;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Deliverable;
import dev.sextant.plan.Gate;
import dev.sextant.plan.GateQuestion;
import dev.sextant.plan.Link;
import dev.sextant.plan.Note;
import dev.sextant.plan.Part;
import dev.sextant.plan.Person;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Risk;
import dev.sextant.plan.Role;
import dev.sextant.plan.ScaleLevel;
import dev.sextant.plan.Sheet;
import dev.sextant.plan.SheetRow;
import dev.sextant.plan.SpecialDay;
import dev.sextant.plan.Spread;
import dev.sextant.plan.Task;
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

    private static final int DECIMALS = 6;

    private ClientCopy() {}

    public static Plan of(Plan plan) {
        return Plan.of(plan.parts().flatMap(part -> shown(part, plan).stream()).toList());
    }

    /** Every kind is named here, so that a new one cannot reach a client before somebody has decided what of it may. */
    private static Optional<Part> shown(Part part, Plan plan) {
        return switch (part) {
            case Baseline _ -> Optional.empty(); // it names a history that a client does not get
            case Note it -> it.confidential() ? Optional.empty() : Optional.of(it);
            case CostLine it -> Optional.of(total(it));
            case Person it -> Optional.of(isClients(it, plan) ? it : it.withContact(""));
            case Charter _, Phase _, Task _, Link _, Role _, Assignment _, CheckItem _, Gate _, GateQuestion _, Deliverable _,
                    Risk _, ScaleLevel _, Sheet _, SheetRow _, WorkCalendar _, SpecialDay _ -> Optional.of(part);
        };
    }

    private static boolean isClients(Person person, Plan plan) {
        return plan.find(person.role()).filter(role -> role.side() == Role.Side.CLIENT).isPresent();
    }

    /** One piece at the whole amount. Not by the line's own withers: figures that rest on a sample still do. */
    private static CostLine total(CostLine line) {
        return new CostLine(
                line.id(), line.rank(), line.name(), line.category(), line.phase(), line.task(), line.nature(), line.rhythm(),
                Spread.ONE, Words.NONE, amounts(line), line.taxRate(), line.actual(), line.basis(), line.cause(), "");
    }

    private static Spread amounts(CostLine line) {
        try {
            return new Spread(fine(line.low()), fine(line.likely()), fine(line.high()));
        } catch (Refusal tooLarge) {
            throw new Refusal("exchange.client.amount", line.name()).because(tooLarge);
        }
    }

    /** A plan keeps six decimals; a product can have twelve. */
    private static BigDecimal fine(BigDecimal amount) {
        return amount.scale() > DECIMALS ? amount.setScale(DECIMALS, RoundingMode.HALF_UP) : amount;
    }
}
