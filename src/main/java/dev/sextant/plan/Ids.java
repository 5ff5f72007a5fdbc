package dev.sextant.plan;

/** Where new identities come from: random in the workbench, counted in a test. */
@FunctionalInterface
public interface Ids {

    /** A word that no part has yet, of the form that {@link Id} asks for. */
    String next();

    default <P extends Part> Id<P> fresh(Class<P> kind) {
        return new Id<>(Kind.of(kind).singular() + "-" + next());
    }
}
