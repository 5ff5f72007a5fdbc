package dev.sextant.print;

import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a chart over time is wanted, and on what.
 *
 * @param phases the phases wanted; none named means all
 * @param from the first day shown; nothing for the first of the rows
 * @param to the last day shown; nothing for the last of the rows
 * @param languages one, or both: then the first leads and the second follows under it
 * @param paper of every sheet, which lies on its side
 */
public record ChartOrder(
        Set<Id<Phase>> phases, @Nullable LocalDate from, @Nullable LocalDate to, List<Language> languages, Paper paper, Tiling tiling) {

    /**
     * @throws Refusal {@code paper.languages} unless one language is named, or two different ones; {@code paper.range} if
     *     it ends before it begins
     */
    public ChartOrder {
        phases = Set.copyOf(phases);
        languages = List.copyOf(languages);
        if (languages.isEmpty() || languages.stream().distinct().count() != languages.size()) {
            throw new Refusal("paper.languages", languages.size());
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new Refusal("paper.range", from, to);
        }
    }

    /** Everything. */
    public static ChartOrder all(Paper paper, Tiling tiling, Language... languages) {
        return new ChartOrder(Set.of(), null, null, List.of(languages), paper, tiling);
    }

    public ChartOrder with(Tiling tiling) {
        return new ChartOrder(phases, from, to, languages, paper, tiling);
    }

    ChartOrder with(Paper paper) {
        return new ChartOrder(phases, from, to, languages, paper, tiling);
    }

    boolean shows(LocalDate start, LocalDate finish) {
        return (to == null || !start.isAfter(to)) && (from == null || !finish.isBefore(from));
    }
}
