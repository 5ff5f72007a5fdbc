package dev.sextant.print;

import dev.sextant.plan.Plan;
import dev.sextant.plan.Words;
import java.util.function.Function;

/**
 * An engagement whose money goes on paper.
 *
 * @param base the plan itself where {@code plan} is that of one of its scenarios: what ways are compared with
 * @param groups what the codes of cost groups are called
 */
public record Costed(Plan plan, Plan base, Function<String, Words> groups) {}
