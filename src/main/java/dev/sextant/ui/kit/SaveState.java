package dev.sextant.ui.kit;

/** What the top bar says about the last change. */
public enum SaveState {
    /** Something is typed and not yet part of the plan. */
    EDITING,
    /** On its way to the disk. */
    SAVING,
    /** Durable. */
    SAVED,
    /** In the plan on the screen, but not on the disk. */
    NOT_SAVED,
    /** Nothing can be changed. */
    READ_ONLY
}
