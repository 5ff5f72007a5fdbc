package dev.sextant.plan;

import java.util.Arrays;
import java.util.List;

/**
 * Something that cannot be, said before anything has changed. It carries a short stable code and the values; the
 * sentence for the user stands in the bundles under {@code refusal.<code>}, in both languages.
 */
public final class Refusal extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String code;
    private final transient List<Object> values;

    public Refusal(String code, Object... values) {
        super(code + " " + Arrays.toString(values));
        this.code = code;
        this.values = List.of(values);
    }

    public Refusal because(Throwable cause) {
        initCause(cause);
        return this;
    }

    public String code() {
        return code;
    }

    public List<Object> values() {
        return values;
    }
}
