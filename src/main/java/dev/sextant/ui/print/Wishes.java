package dev.sextant.ui.print;

import dev.sextant.plan.Charter;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.print.ChartOrder;
import dev.sextant.print.Paper;
import dev.sextant.print.Selection;
import dev.sextant.print.SheetOrder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the user wants on paper.
 *
 * @param all every phase, those that are added later too
 * @param phases when not all
 * @param languages the first leads
 * @param checklistPaper charts have theirs in {@code spread}
 * @param worksheets whether those of the phases are wanted too
 */
record Wishes(
        Document document, boolean all, Set<Id<Phase>> phases, List<Language> languages, Paper checklistPaper, boolean worksheets,
        Spread spread) {

    static Wishes of(Charter charter) {
        var languages = charter.bilingual() ? both(charter) : List.of(charter.language());
        return new Wishes(Document.CHECKLISTS, true, Set.of(), languages, Paper.A4, true, Spread.USUAL);
    }

    /** The client's language leads. */
    static List<Language> both(Charter charter) {
        return List.of(charter.language(), charter.language().other());
    }

    /** Its checklist. */
    Wishes only(Phase phase) {
        return new Wishes(Document.CHECKLISTS, false, Set.of(phase.id()), languages, checklistPaper, worksheets, spread);
    }

    Wishes with(Document document) {
        return new Wishes(document, all, phases, languages, checklistPaper, worksheets, spread);
    }

    Wishes withAll(boolean all) {
        return new Wishes(document, all, Set.of(), languages, checklistPaper, worksheets, spread);
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
        return new Wishes(document, every, every ? Set.of() : Set.copyOf(next), languages, checklistPaper, worksheets, spread);
    }

    Wishes with(List<Language> languages) {
        return new Wishes(document, all, phases, languages, checklistPaper, worksheets, spread);
    }

    /** Of the document that is wanted. */
    Wishes with(Paper paper) {
        return document.isChart()
                ? with(spread.with(paper))
                : new Wishes(document, all, phases, languages, paper, worksheets, spread);
    }

    Wishes with(Spread spread) {
        return new Wishes(document, all, phases, languages, checklistPaper, worksheets, spread);
    }

    Wishes withWorksheets(boolean worksheets) {
        return new Wishes(document, all, phases, languages, checklistPaper, worksheets, spread);
    }

    Paper paper() {
        return document.isChart() ? spread.paper() : checklistPaper;
    }

    /** The wanted phases that the plan has. */
    Set<Id<Phase>> in(Plan plan) {
        return plan.phases().stream().map(Phase::id).filter(it -> all || phases.contains(it)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Nothing can be made where no phase is wanted. */
    boolean isNothing(Plan plan) {
        return !document.isWhole() && in(plan).isEmpty();
    }

    Selection selection(Plan plan) {
        return new Selection(in(plan), languages, checklistPaper, worksheets);
    }

    SheetOrder sheets() {
        return new SheetOrder(languages, checklistPaper);
    }

    /** @throws dev.sextant.plan.Refusal {@code paper.range} if the range ends before it begins */
    ChartOrder order(Plan plan) {
        return new ChartOrder(in(plan), spread.from(), spread.to(), languages, spread.paper(), spread.tiling());
    }
}
