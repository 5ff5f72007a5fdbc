package dev.sextant.print;

import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import java.util.List;
import java.util.Set;

/**
 * What is to be printed, and how.
 *
 * @param phases the phases wanted; none named means all
 * @param languages one, or both: then the first leads and the second follows under it
 * @param worksheets whether the worksheets of the phases are printed too
 */
public record Selection(Set<Id<Phase>> phases, List<Language> languages, Paper paper, boolean worksheets) {

    /** @throws Refusal {@code print.languages} unless one language is named, or two different ones */
    public Selection {
        phases = Set.copyOf(phases);
        languages = List.copyOf(languages);
        if (languages.isEmpty() || languages.stream().distinct().count() != languages.size()) {
            throw new Refusal("print.languages", languages.size());
        }
    }

    public static Selection all(Paper paper, Language... languages) {
        return new Selection(Set.of(), List.of(languages), paper, true);
    }

    public static Selection of(Phase phase, Paper paper, Language... languages) {
        return new Selection(Set.of(phase.id()), List.of(languages), paper, true);
    }

    /**
     * The phases to print, in the order of the plan.
     *
     * @throws Refusal {@code print.no-phases} if there are none, {@code part.missing} if one is not in the plan
     */
    List<Phase> in(Plan plan) {
        phases.forEach(plan::get);
        var wanted = plan.phases().stream().filter(phase -> phases.isEmpty() || phases.contains(phase.id())).toList();
        if (wanted.isEmpty()) {
            throw new Refusal("print.no-phases");
        }
        return wanted;
    }
}
