package dev.sextant.exchange.costs;

import dev.sextant.plan.Kind;
import dev.sextant.plan.Words;
import dev.sextant.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a workbook calls things.
 *
 * @param texts in which it is written; what it says is understood in both languages
 * @param other the other language
 * @param categories what the codes of cost groups and cost lines are called
 */
public record Vocabulary(Texts texts, Texts other, Map<String, Words> categories) {

    public Vocabulary(Texts texts, Map<String, Words> categories) {
        this(texts, Texts.in(texts.language().other()), Map.copyOf(categories));
    }

    /** The same in the other language. */
    Vocabulary turned() {
        return new Vocabulary(other, texts, categories);
    }

    String sheet(Kind kind) {
        return texts.say("table.sheet." + kind.singular());
    }

    /** Whether a sheet of this name holds parts of this kind. */
    boolean isSheet(String name, Kind kind) {
        return both().anyMatch(it -> it.say("table.sheet." + kind.singular()).equalsIgnoreCase(name.strip()));
    }

    String head(List<String> keys) {
        return head(texts, keys);
    }

    /** Everything that a column may be headed with. */
    Stream<String> heads(List<String> keys) {
        var also = "table.also." + keys.getFirst().replace("component.", "");
        return Stream.concat(
                both().map(it -> head(it, keys)),
                both().filter(it -> keys.size() == 1 && it.knows(also)).flatMap(it -> Stream.of(it.say(also).split("\\|"))));
    }

    /** The name of a component, and what of it the column has where it has several. */
    private static String head(Texts texts, List<String> keys) {
        var label = texts.say(keys.getFirst());
        var head = label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
        return keys.size() == 1 ? head : texts.say(keys.get(1), head, keys.size() == 2 ? "" : keys.get(2));
    }

    Stream<Texts> both() {
        return Stream.of(texts, other);
    }
}
