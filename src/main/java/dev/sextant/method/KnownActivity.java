package dev.sextant.method;

import dev.sextant.plan.CentreActivity.Centre;
import dev.sextant.plan.CentreActivity.Work;
import dev.sextant.plan.Words;
import java.util.List;

/**
 * What a service centre usually does, without any figure.
 *
 * @param centre what it usually counts as to begin with
 */
public record KnownActivity(String code, Words name, Work work, Centre centre, Words about, List<String> from) {}
