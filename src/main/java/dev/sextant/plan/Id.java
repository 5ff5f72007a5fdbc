package dev.sextant.plan;

import java.util.regex.Pattern;

/**
 * The identity of a part, stable for its life.
 *
 * @param <P> the kind of part, so that a reference to a phase cannot be given where a task is meant
 * @param value 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 */
public record Id<P extends Part>(String value) implements Comparable<Id<?>> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    public Id {
        if (!FORM.matcher(value).matches()) {
            throw new Refusal("id.form", Require.shortened(value));
        }
    }

    @Override
    public int compareTo(Id<?> other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
