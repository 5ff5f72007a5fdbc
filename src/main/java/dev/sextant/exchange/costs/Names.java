package dev.sextant.exchange.costs;

import dev.sextant.plan.Id;
import dev.sextant.plan.Kind;
import dev.sextant.plan.Language;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Words;
import dev.sextant.text.PartNames;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** What parts and categories are called in a workbook, and which are meant. */
final class Names {

    private final Vocabulary words;
    private final Plan plan;
    private final PartNames spoken;
    private final PartNames otherwise;
    private final Glossary categories;
    private final Map<Kind, Glossary> parts = new EnumMap<>(Kind.class);
    private final Map<Id<?>, Kind> kinds = new HashMap<>();

    Names(Plan plan, Vocabulary words) {
        this.words = words;
        this.plan = plan;
        this.spoken = new PartNames(words.texts(), plan);
        this.otherwise = new PartNames(words.other(), plan);
        this.categories = new Glossary(words.texts().language(), "table.category");
        words.categories().forEach(categories::add);
        plan.parts().forEach(it -> kinds.put(it.id(), Kind.of(it)));
    }

    private Glossary of(Kind kind) {
        return parts.computeIfAbsent(kind, it -> {
            var glossary = new Glossary(words.texts().language(), "table.unknown." + it.singular());
            plan.all(it.type()).forEach(part -> glossary.add(part.id().value(), named(part)));
            return glossary;
        });
    }

    private Words named(Part part) {
        var here = spoken.of(part);
        var there = otherwise.of(part);
        return words.texts().language() == Language.EN ? new Words(here, there) : new Words(there, here);
    }

    /** A part that was added since. */
    void add(Part part) {
        kinds.put(part.id(), Kind.of(part));
        of(Kind.of(part)).add(part.id().value(), named(part));
    }

    String of(Id<?> id) {
        var kind = kinds.get(id);
        return kind == null ? id.value() : of(kind).name(id.value());
    }

    /** @throws Refusal {@code table.unknown.<kind>} or {@code table.several} */
    Id<?> find(Kind kind, String text) {
        return new Id<>(of(kind).find(text));
    }

    String category(String code) {
        return categories.name(code);
    }

    /** @throws Refusal {@code table.category} or {@code table.several} */
    String findCategory(String text) {
        return categories.find(text);
    }
}
