package dev.sextant.ui.print;

import dev.sextant.plan.Charter;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.print.Paper;
import dev.sextant.print.Selection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the user wants on paper.
 *
 * @param all every phase, those that are added later too
 * @param phases when not all
 * @param languages the first leads
 * @param worksheets whether those of the phases are wanted too
 */
record Wishes(boolean all, Set<Id<Phase>> phases, List<Language> languages, Paper paper, boolean worksheets) {

    static Wishes of(Charter charter) {
        return new Wishes(true, Set.of(), charter.bilingual() ? both(charter) : List.of(charter.language()), Paper.A4, true);
    }

    /** The client's language leads. */
    static List<Language> both(Charter charter) {
        return List.of(charter.language(), charter.language().other());
    }

    Wishes only(Phase phase) {
        return new Wishes(false, Set.of(phase.id()), languages, paper, worksheets);
    }

    Wishes withAll(boolean all) {
        return new Wishes(all, Set.of(), languages, paper, worksheets);
    }

    /** When every phase is wanted one by one, all are. */
    Wishes with(Id<Phase> phase, boolean wanted, Plan plan) {
        var next = new LinkedHashSet<>(in(plan));
        if (wanted) {
            next.add(phase);
        } else {
            next.remove(phase);
        }
        var every = next.size() == plan.phases().size();
        return new Wishes(every, every ? Set.of() : Set.copyOf(next), languages, paper, worksheets);
    }

    Wishes with(List<Language> languages) {
        return new Wishes(all, phases, languages, paper, worksheets);
    }

    Wishes with(Paper paper) {
        return new Wishes(all, phases, languages, paper, worksheets);
    }

    Wishes withWorksheets(boolean worksheets) {
        return new Wishes(all, phases, languages, paper, worksheets);
    }

    /** The wanted phases that the plan has. */
    Set<Id<Phase>> in(Plan plan) {
        return plan.phases().stream().map(Phase::id).filter(it -> all || phases.contains(it)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Nothing when no phase is wanted. */
    Optional<Selection> selection(Plan plan) {
        var wanted = in(plan);
        return wanted.isEmpty() ? Optional.empty() : Optional.of(new Selection(wanted, languages, paper, worksheets));
    }
}
