package dev.sextant.print;

import dev.sextant.plan.Language;
import dev.sextant.plan.Words;
import dev.sextant.text.Texts;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a sheet in its languages, the one that leads first. */
record Wording(List<Texts> voices) {

    /**
     * A text in one language.
     *
     * @param leads whether it is in the language that leads
     * @param mark what is said beside a text that is still to be translated; empty where nothing is
     */
    record Side(String text, Language language, boolean leads, String mark) {}

    static Wording in(List<Language> languages) {
        return new Wording(languages.stream().map(Texts::in).toList());
    }

    boolean bilingual() {
        return voices.size() > 1;
    }

    Texts voice(Language language) {
        return voices.stream().filter(voice -> voice.language() == language).findFirst().orElseThrow();
    }

    /** Something that the program says. */
    List<Side> label(String key, Object... values) {
        return each(voice -> voice.say(key, values));
    }

    /** Something put together by language. */
    List<Side> each(Function<Texts, String> text) {
        return voices.stream().map(voice -> side(voice, text.apply(voice), false)).toList();
    }

    /** What somebody wrote. One language alone borrows from the other; where both stand, neither pretends. */
    List<Side> of(Words words) {
        return words.isEmpty() ? List.of() : composed(words, (_, text) -> text);
    }

    /** As {@link #of}, with something said around what somebody wrote; that may be empty on one side. */
    List<Side> composed(Words words, BiFunction<Texts, String, String> around) {
        return voices.stream()
                .map(voice -> side(voice, around.apply(voice, text(voice, words)), bilingual() && words.needsTranslation(voice.language())))
                .toList();
    }

    private String text(Texts voice, Words words) {
        return bilingual() ? words.side(voice.language()) : voice.say(words);
    }

    /** A text that needs no translation, such as a name. */
    List<Side> once(String text) {
        return text.isEmpty() ? List.of() : List.of(side(voices.getFirst(), text, false));
    }

    /** The texts that are not empty, with a dot between them. */
    String joined(Texts voice, String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining(voice.say("paper.between")));
    }

    /** On one line, where there is room for both. */
    String line(String key, Object... values) {
        return line(voice -> voice.say(key, values));
    }

    /** On one line; said once where the languages agree. */
    String line(Function<Texts, String> text) {
        return voices.stream().map(text).filter(it -> !it.isEmpty()).distinct().collect(Collectors.joining("  "));
    }

    private Side side(Texts voice, String text, boolean untranslated) {
        return new Side(text, voice.language(), voice.equals(voices.getFirst()), untranslated ? voice.say("paper.untranslated") : "");
    }
}
