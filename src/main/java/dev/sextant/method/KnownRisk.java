package dev.sextant.method;

import dev.sextant.plan.Words;
import java.util.List;

/**
 * A risk that CRM projects are known to meet. How likely it is and what it would do is for the client's team to judge.
 *
 * @param stage when it is usually met
 * @param source what kind of material it was found in
 * @param area the code of its challenge area
 * @param tasks codes of the tasks that it bears on; some are of methods that are not in the catalogue yet
 */
public record KnownRisk(
        String code,
        String stage,
        String source,
        String area,
        Words name,
        Words cause,
        Words event,
        Words effect,
        List<String> tasks,
        List<String> from) {

    /** What a risk of a plan that came from this one names as its origin. */
    public String origin() {
        return Origin.of(this);
    }
}
