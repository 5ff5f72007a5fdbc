package dev.sextant.analysis.compare;

import dev.sextant.analysis.progress.Count;
import dev.sextant.analysis.schedule.Span;
import dev.sextant.plan.Money;
import dev.sextant.plan.Words;
import org.jspecify.annotations.Nullable;

/**
 * A task, a phase or the whole plan in one of two states.
 *
 * @param span nothing where there is no task
 * @param totalFloat in working days; only of a task
 * @param isCritical of a task; of what holds tasks, whether one of them is
 * @param progress percent of the likely days
 * @param cost of the first year, net and likely, with all that stands below it
 * @param checklist ticked, of a phase and of the whole
 * @param gates passed, of a phase and of the whole
 */
public record State(
        Words name, String number, @Nullable Span span, @Nullable Double totalFloat, boolean isCritical, int progress, Money cost,
        Count checklist, Count gates) {}
