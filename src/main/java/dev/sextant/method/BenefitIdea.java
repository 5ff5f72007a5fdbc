package dev.sextant.method;

import dev.sextant.plan.Benefit.Goal;
import dev.sextant.plan.CostLine.Nature;
import dev.sextant.plan.Recipe;
import dev.sextant.plan.Words;
import java.util.List;

/**
 * A benefit that CRM is usually begun for, without any figure.
 *
 * @param recipe by which it is usually worked out
 */
public record BenefitIdea(String code, Words name, Words kpi, Goal goal, Nature nature, Recipe recipe, List<String> from) {}
