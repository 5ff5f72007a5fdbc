package dev.sextant.plan;

import org.jspecify.annotations.Nullable;

/**
 * A text in two languages.
 *
 * @param en the English side, empty when there is none
 * @param zh the Chinese side, empty when there is none
 * @param stale the side that was left behind when the other one changed and is still to be translated
 */
public record Words(String en, String zh, @Nullable Language stale) {

    public static final Words NONE = new Words("", "");

    public Words {
        en = Require.line(en);
        zh = Require.line(zh);
    }

    public Words(String en, String zh) {
        this(en, zh, null);
    }

    /** The same text on one side only. */
    public static Words of(Language language, String text) {
        return NONE.with(language, text);
    }

    /** The side asked for, or the other one where it is empty. */
    public String in(Language language) {
        var side = side(language);
        return side.isEmpty() ? side(language.other()) : side;
    }

    public String side(Language language) {
        return language == Language.EN ? en : zh;
    }

    public boolean isEmpty() {
        return en.isEmpty() && zh.isEmpty();
    }

    /** Whether both say the same in a language that they have in common. */
    public boolean agreesWith(Words other) {
        return !en.isEmpty() && en.equals(other.en) || !zh.isEmpty() && zh.equals(other.zh);
    }

    /** Whether a reader of this language gets a text that nobody has translated yet. */
    public boolean needsTranslation(Language language) {
        return !isEmpty() && (stale == language || side(language).isEmpty());
    }

    /** One side changed. The other side, where there is one, falls behind; a side that had fallen behind has caught up. */
    public Words with(Language language, String text) {
        var line = Require.line(text);
        if (line.equals(side(language))) {
            return this;
        }
        var behind = stale == language || side(language.other()).isEmpty() ? null : language.other();
        return language == Language.EN ? new Words(line, zh, behind) : new Words(en, line, behind);
    }

    /** Refuses words that say nothing, or more than a name may say. */
    Words named(String component) {
        if (isEmpty()) {
            throw new Refusal("text.empty", component);
        }
        return atMost(Require.NAME, component);
    }

    Words atMost(int characters, String component) {
        Require.atMost(characters, en, component);
        Require.atMost(characters, zh, component);
        return this;
    }
}
