package dev.sextant.print;

import dev.sextant.plan.Language;
import dev.sextant.plan.Refusal;
import java.util.List;

/**
 * How a document about the whole engagement is wanted.
 *
 * @param languages one, or both: then the first leads and the second follows under it
 */
public record SheetOrder(List<Language> languages, Paper paper) {

    /** @throws Refusal {@code print.languages} unless one language is named, or two different ones */
    public SheetOrder {
        languages = List.copyOf(languages);
        if (languages.isEmpty() || languages.stream().distinct().count() != languages.size()) {
            throw new Refusal("print.languages", languages.size());
        }
    }
}
