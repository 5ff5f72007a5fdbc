package dev.sextant.plan;

/**
 * One level of the client's own scale for probability or impact. A scale has {@value #LEAST} to {@value #MOST} of them.
 *
 * @param level 1 is the lowest
 * @param meaning how the client tells this level from its neighbours
 */
public record ScaleLevel(Id<ScaleLevel> id, Axis axis, int level, Words name, Words meaning) implements Part {

    public static final int LEAST = 3;
    public static final int MOST = 7;

    /** What a scale measures. */
    public enum Axis {
        PROBABILITY,
        IMPACT
    }

    public ScaleLevel {
        Require.within(1, MOST, level, "scaleLevel.level");
        name.named("scaleLevel.name");
        meaning.atMost(Require.NAME, "scaleLevel.meaning");
    }

    public ScaleLevel withName(Words name) {
        return new ScaleLevel(id, axis, level, name, meaning);
    }

    public ScaleLevel withMeaning(Words meaning) {
        return new ScaleLevel(id, axis, level, name, meaning);
    }
}
