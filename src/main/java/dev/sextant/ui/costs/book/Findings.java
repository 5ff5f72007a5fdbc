package dev.sextant.ui.costs.book;

import dev.sextant.analysis.cost.Finding;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Id;
import dev.sextant.plan.Term;
import dev.sextant.text.PartNames;
import dev.sextant.text.Texts;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;

/** Tells in sentences what is wrong with a line. */
public record Findings(Books books, Texts texts) {

    public List<String> of(CostLine line) {
        var said = new ArrayList<String>();
        books.findings(line.id()).forEach(it -> said.add(sentence(it, line)));
        books.exceeded(line).ifPresent(most -> said.add(
                texts.say("costs.finding.TOO_LONG", line.name(), Objects.requireNonNull(line.formula()).input(Term.HOURS).high(), most)));
        return said;
    }

    private String sentence(Finding finding, CostLine line) {
        var names = new PartNames(texts, books.plan());
        var values = new ArrayList<Object>(List.of(line.name()));
        for (var about : finding.about()) {
            values.add(switch (about) {
                case Id<?> id -> names.of(id);
                case Currency currency -> currency.getCurrencyCode();
                default -> about;
            });
        }
        return texts.say("costs.finding." + finding.kind(), values.toArray());
    }
}
