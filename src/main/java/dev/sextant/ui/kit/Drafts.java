package dev.sextant.ui.kit;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/** What is being typed somewhere and is not yet part of the plan. There is at most one draft at a time. */
public final class Drafts {

    /** A value on its way into the plan. */
    public interface Pending {
        /** Makes it part of the plan. Returns whether the plan took it. */
        boolean commit();

        void discard();
    }

    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private @Nullable Pending pending;

    /** Something differs from the plan now. What differed before is committed first. */
    public void begin(Pending draft) {
        if (pending != draft) {
            commit();
            pending = draft;
            open.set(true);
        }
    }

    /** It does not differ any more. */
    public void end(Pending draft) {
        if (pending == draft) {
            pending = null;
            open.set(false);
        }
    }

    /** Before an undo, a change of screen, presenting, closing. Returns whether nothing is left open. */
    public boolean commit() {
        var draft = pending;
        if (draft == null) {
            return true;
        }
        end(draft);
        return draft.commit();
    }

    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }
}
