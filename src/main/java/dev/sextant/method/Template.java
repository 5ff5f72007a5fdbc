package dev.sextant.method;

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
import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.Note;
import dev.sextant.plan.Part;
import dev.sextant.plan.Payment;
import dev.sextant.plan.Person;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Rate;
import dev.sextant.plan.Risk;
import dev.sextant.plan.Role;
import dev.sextant.plan.ScaleLevel;
import dev.sextant.plan.Scenario;
import dev.sextant.plan.Shape;
import dev.sextant.plan.Sheet;
import dev.sextant.plan.SheetRow;
import dev.sextant.plan.SpecialDay;
import dev.sextant.plan.Task;
import dev.sextant.plan.Variation;
import dev.sextant.plan.Words;
import dev.sextant.plan.WorkCalendar;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Phases of an earlier plan, to be used again: their tasks, links, checklists, gates, worksheets, costs and risks, without
 * whatever belonged to that one client and its dates.
 *
 * @param name what its owner calls it
 * @param parts without a charter and without people; every reference among them leads somewhere
 */
public record Template(Words name, Plan parts) {

    /** All phases of a plan. */
    public static Template of(Catalogue catalogue, Plan plan, Words name) {
        return of(catalogue, plan, plan.phases(), name);
    }

    /** Some phases of a plan. Links to others are left behind; so are the risks that no phase of theirs is known for. */
    public static Template of(Catalogue catalogue, Plan plan, List<Phase> phases, Words name) {
        return new Template(name, new Taking(catalogue, plan, phases).plan());
    }

    /** What is taken out of a plan. */
    private static final class Taking {

        private final Plan plan;
        private final boolean isWhole;
        private final Map<Id<?>, Part> pristine;
        private final Set<String> usual;
        private final Set<Id<?>> taken = new HashSet<>();

        Taking(Catalogue catalogue, Plan plan, List<Phase> phases) {
            this.plan = plan;
            this.isWhole = phases.size() == plan.phases().size();
            this.pristine = MethodPlan.parts(catalogue.methods()).stream().collect(Collectors.toMap(Part::id, Function.identity()));
            this.usual = phases.stream().flatMap(it -> catalogue.proposedRisks(it).stream()).map(Origin::of).collect(Collectors.toSet());
            phases.forEach(it -> taken.add(it.id()));
        }

        Plan plan() {
            while (taken.addAll(plan.parts().filter(this::belongs).map(Part::id).collect(Collectors.toSet()))) {
                // until nothing more belongs to what is taken
            }
            plan.parts().filter(it -> taken.contains(it.id())).toList().forEach(part -> Shape.references(part)
                    .filter(id -> plan.part(id).orElse(null) instanceof Role)
                    .forEach(taken::add));
            return Plan.of(plan.parts().filter(it -> taken.contains(it.id())).map(this::blank).flatMap(Optional::stream).map(this::letGo).toList());
        }

        private boolean belongs(Part part) {
            return switch (part) {
                case Task it -> taken.contains(it.phase());
                case CheckItem it -> taken.contains(it.phase());
                case Gate it -> taken.contains(it.phase());
                case Deliverable it -> taken.contains(it.phase());
                case Sheet it -> taken.contains(it.phase());
                case GateQuestion it -> taken.contains(it.gate());
                case SheetRow it -> taken.contains(it.sheet());
                case Link it -> taken.contains(it.predecessor()) && taken.contains(it.successor());
                case Assignment it -> taken.contains(it.task());
                case CostLine it -> isWhole || taken.contains(Objects.requireNonNullElse(it.phase(), it.id())) || taken.contains(Objects.requireNonNullElse(it.task(), it.id()));
                case Risk it -> isWhole || usual.contains(it.origin());
                case ScaleLevel _ -> isWhole;
                case Role _, Phase _ -> isWhole;
                case Payment it -> taken.contains(it.line());
                case Benefit _, CentreActivity _ -> isWhole;
                case Charter _, Person _, Note _, WorkCalendar _, SpecialDay _, Baseline _, Booking _, ChangeRequest _, Rate _, ExchangeRate _,
                        Factor _, AcceptedOverlap _, Appraisal _, Scenario _, Variation _ -> false;
            };
        }

        /** The part as it was before anybody worked with it, or nothing for what was the client's alone. */
        private Optional<Part> blank(Part part) {
            return Optional.ofNullable(switch (part) {
                case Task it -> it.withProgress(0).withActuals(null, null).withConstraint(null).withDeadline(null).withCalendar(null).withNote("");
                case Role it -> it.withCalendar(null);
                case CheckItem it -> it.withDone(false).withDue(null).withNote(Words.NONE);
                case Gate it -> Shape.with(it, Map.of("decision", Gate.Decision.OPEN, "decidedBy", Words.NONE, "evidence", Words.NONE))
                        .withDecidedOn(null);
                case GateQuestion it -> it.withAnswer(GateQuestion.Answer.OPEN).withEvidence(Words.NONE);
                case Deliverable it -> it.withDelivered(false);
                case CostLine it -> it.withActual(null).withBudget(null).withClosed(false).withNote("").withProvenance("")
                        .withTiming(it.timing().withDates(null, null)).withTerms(it.terms().withSupplier(""));
                case Payment it -> it.withEvent(it.gate(), it.task(), null);
                case Benefit it -> it.withBeginning(it.task(), null).withNote("").withProvenance("");
                case CentreActivity it -> it.withFrom(null).withProfitFrom(null).withProvenance("");
                case Risk it -> it.withStatus(Risk.Status.OPEN);
                case SheetRow it -> it.origin().isEmpty() ? null : it.withCells(cells(it));
                default -> part;
            });
        }

        /** Without mentioning what stays behind: a payment may be released by a gate of another phase. */
        private Part letGo(Part part) {
            Map<String, @Nullable Object> cleared = new HashMap<>();
            for (var component : Shape.of(part).components()) {
                if (component.refersTo() != null && component.isNullable() && component.of(part) instanceof Id<?> id && !taken.contains(id)) {
                    cleared.put(component.name(), null);
                }
            }
            return cleared.isEmpty() ? part : Shape.with(part, cleared);
        }

        /** What the method itself had filled in. */
        private List<String> cells(SheetRow row) {
            return pristine.get(row.id()) instanceof SheetRow known && known.name().equals(row.name()) ? known.cells() : List.of();
        }
    }
}
