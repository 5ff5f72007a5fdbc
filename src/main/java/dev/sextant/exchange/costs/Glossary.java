package dev.sextant.exchange.costs;

import dev.sextant.plan.Language;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names for keys, each of them enough to find its key again: with the key behind it where several have the same name. */
final class Glossary {

    private final Language language;
    private final String code;
    private final Map<String, Words> names = new LinkedHashMap<>();
    private final Map<String, List<String>> keys = new HashMap<>();

    /** @param code of the refusal of what is unknown; that of what is ambiguous is {@code table.several} */
    Glossary(Language language, String code) {
        this.language = language;
        this.code = code;
    }

    void add(String key, Words name) {
        names.put(key, name);
        note(name.en(), key);
        note(name.zh(), key);
    }

    private void note(String name, String key) {
        var known = keys.computeIfAbsent(plain(name), _ -> new ArrayList<>());
        if (!name.isEmpty() && !known.contains(key)) {
            known.add(key);
        }
    }

    /** The key itself where it has no name. */
    String name(String key) {
        var name = names.getOrDefault(key, Words.NONE).in(language);
        if (name.isEmpty()) {
            return key;
        }
        return keys.getOrDefault(plain(name), List.of()).size() == 1 ? name : name + " [" + key + "]";
    }

    /** @throws Refusal if no key, or more than one, has this name in either language */
    String find(String text) {
        var found = keys.getOrDefault(plain(text), List.of());
        if (found.size() == 1) {
            return found.getFirst();
        }
        var open = text.lastIndexOf('[');
        var key = open >= 0 && text.endsWith("]") ? text.substring(open + 1, text.length() - 1) : text;
        if (names.containsKey(key)) {
            return key;
        }
        throw found.isEmpty() ? new Refusal(code, text) : new Refusal("table.several", text, found.size(), name(found.getFirst()));
    }

    /** Letters without their width and size, one blank between words. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
