package dev.sextant.method;

import dev.sextant.plan.Charter;
import dev.sextant.plan.Ids;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import java.util.List;

/** What a new engagement begins with: methods, the user's own templates, or both. */
public final class Beginning {

    private Beginning() {}

    /**
     * @param charter names the methods
     * @param templates come behind the phases of the methods
     * @throws dev.sextant.plan.Refusal {@code method.unknown}
     */
    public static List<Part> parts(Catalogue catalogue, Charter charter, List<Template> templates, Ids ids) {
        var plan = Plan.of(MethodPlan.parts(catalogue, charter));
        for (var template : templates) {
            plan = plan.with(Grafting.edits(plan, template.parts().parts().toList(), ids));
        }
        return plan.parts().toList();
    }
}
