package dev.sextant.journal;

import java.nio.CharBuffer;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.Function;

/**
 * A pass phrase for as long as somebody needs it. Accents count the same whether they were typed as one character or as
 * two.
 */
public final class Phrase implements AutoCloseable {

    /** Characters that a new phrase must have. */
    public static final int LEAST = 8;

    private static final int FAIR = 12;
    private static final int LONG = 20;
    private static final int DIFFERENT = 8;

    private final char[] characters;
    private boolean wiped;

    /** How hard a phrase is to guess, judged by its length and by how many different characters it has: no more is known. */
    public enum Strength {
        SHORT,
        WEAK,
        FAIR,
        STRONG
    }

    private Phrase(char[] characters) {
        this.characters = characters;
    }

    /** @param typed is copied; whoever typed it wipes it */
    public static Phrase of(CharSequence typed) {
        return new Phrase(characters(Normalizer.isNormalized(typed, Normalizer.Form.NFC)
                ? typed
                : Normalizer.normalize(typed, Normalizer.Form.NFC)));
    }

    private static char[] characters(CharSequence typed) {
        var characters = new char[typed.length()];
        CharBuffer.wrap(typed).get(characters);
        return characters;
    }

    public boolean isEmpty() {
        return characters.length == 0;
    }

    public boolean isSame(Phrase other) {
        return Arrays.equals(characters, other.characters);
    }

    public Strength strength() {
        var different = CharBuffer.wrap(characters).chars().distinct().count();
        if (characters.length < LEAST) {
            return Strength.SHORT;
        }
        if (characters.length < FAIR || different < DIFFERENT) {
            return Strength.WEAK;
        }
        return characters.length < LONG ? Strength.FAIR : Strength.STRONG;
    }

    /** @param use must keep nothing of the characters */
    public <T> T use(Function<char[], T> use) {
        if (wiped) {
            throw new IllegalStateException("A pass phrase was used after it was wiped");
        }
        return use.apply(characters);
    }

    /** Wipes it. */
    @Override
    public void close() {
        Arrays.fill(characters, '\0');
        wiped = true;
    }
}
