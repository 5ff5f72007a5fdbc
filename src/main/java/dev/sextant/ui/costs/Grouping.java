package dev.sextant.ui.costs;

/** By what lines stand together. */
enum Grouping {
    CATEGORY,
    PHASE,
    SUPPLIER,
    /** The cost trees, which overlap. */
    TREE
}
