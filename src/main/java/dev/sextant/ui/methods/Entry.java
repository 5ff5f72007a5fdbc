package dev.sextant.ui.methods;

import dev.sextant.plan.Refusal;

/** Something that the shelf offers. */
sealed interface Entry permits Blueprint, Entry.Unreadable, Walk {

    /** Names it on the shelf, for as long as it is there. */
    String key();

    /** A file among the templates that is none, or cannot be used. */
    record Unreadable(String id, Refusal refusal) implements Entry {

        @Override
        public String key() {
            return "template/" + id;
        }
    }
}
