package dev.sextant.plan;

import java.util.Comparator;

/** A part that has a place among its siblings. */
public interface Ranked {

    Comparator<Ranked> BY_RANK = Comparator.comparingDouble(Ranked::rank);

    /** Sorts among the siblings; any number between two neighbours' ranks is a place between them. */
    double rank();
}
