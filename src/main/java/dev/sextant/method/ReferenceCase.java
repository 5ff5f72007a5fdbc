package dev.sextant.method;

import dev.sextant.plan.Benefit.Goal;
import dev.sextant.plan.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What another company has said that it gained: to be looked at, never to be counted with.
 *
 * @param figure as it was published
 * @param kpi what it measures
 * @param attributable whether it can be put down to what CRM changed; nothing said means that it can
 * @param caveat why it may not hold elsewhere
 * @param source who said so, and whether anybody checked
 */
public record ReferenceCase(
        String code, Words name, Words figure, Words kpi, Goal goal, @Nullable Boolean attributable, Words about, Words caveat, Words source,
        List<String> from) {

    public boolean isAttributable() {
        return !Boolean.FALSE.equals(attributable);
    }
}
