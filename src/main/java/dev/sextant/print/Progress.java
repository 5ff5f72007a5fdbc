package dev.sextant.print;

/** Hears of every page that is ready, and may stop the work there. */
@FunctionalInterface
public interface Progress {

    Progress UNWATCHED = (_, _) -> true;

    /** @return whether to go on */
    boolean ready(int pages, int of);
}
