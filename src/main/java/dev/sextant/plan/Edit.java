package dev.sextant.plan;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one part was and what it became. Nothing before: added. Nothing after: removed. */
public record Edit(@Nullable Part before, @Nullable Part after) {

    public Edit {
        if (before == null && after == null) {
            throw new Refusal("edit.empty");
        }
        if (before != null && after != null && (before.getClass() != after.getClass() || !before.id().equals(after.id()))) {
            throw new Refusal("edit.mixed", before.id(), after.id());
        }
    }

    public static Edit add(Part part) {
        return new Edit(null, part);
    }

    public static Edit change(Part before, Part after) {
        return new Edit(before, after);
    }

    public static Edit remove(Part part) {
        return new Edit(part, null);
    }

    public Edit inverse() {
        return new Edit(after, before);
    }

    /** The part as it is after the edit, or as it was where nothing is left of it. */
    public Part part() {
        return after != null ? after : Objects.requireNonNull(before);
    }

    public Id<?> id() {
        return part().id();
    }

    public Kind kind() {
        return Kind.of(part());
    }
}
