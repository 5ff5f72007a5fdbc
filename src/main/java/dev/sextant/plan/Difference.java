package dev.sextant.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What lies between two plans. */
public final class Difference {

    private Difference() {}

    /** The edits that lead from one plan to the other; none when they are equal. */
    public static List<Edit> between(Plan from, Plan to) {
        var edits = new ArrayList<Edit>();
        from.parts().forEach(part -> {
            var then = to.part(part.id()).filter(it -> it.getClass() == part.getClass());
            if (then.isEmpty()) {
                edits.add(Edit.remove(part));
            } else if (!then.get().equals(part)) {
                edits.add(Edit.change(part, then.get()));
            }
        });
        to.parts().filter(part -> from.part(part.id()).filter(it -> it.getClass() == part.getClass()).isEmpty())
                .forEach(part -> edits.add(Edit.add(part)));
        return edits;
    }

    /** One edit for each part that the edits touch, from what it was before them to what it is after. None for a passing one. */
    public static List<Edit> net(List<Edit> edits) {
        var net = new LinkedHashMap<Id<?>, Edit>();
        for (var edit : edits) {
            var earlier = net.remove(edit.id());
            if (earlier == null) {
                net.put(edit.id(), edit);
            } else if (earlier.before() != null || edit.after() != null) {
                net.put(edit.id(), new Edit(earlier.before(), edit.after()));
            }
        }
        return List.copyOf(net.values());
    }
}
