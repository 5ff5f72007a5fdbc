/**
 * What the trade knows before an engagement begins: methods with their phases, tasks, questions, checklists and
 * worksheets, where two of them meet ({@link dev.sextant.method.CrossWalk}), what joins them when they are combined
 * ({@link dev.sextant.method.Bridge}), cost trees, challenge areas, risks by name, scales, public holidays that have been
 * announced, and invented engagements to show them on.
 *
 * <p>All of it is data in the JSON files of this package, in both languages; {@link dev.sextant.method.Catalogue} reads
 * them once and nothing changes them. Knows the plan's values and the strict JSON of this house. Must never know a
 * window, a store or a clock.
 *
 * <p>Decided here: a new engagement gets readable ids ({@code task-1.2}, {@code check-3.07}) and every part remembers its
 * {@code origin}, so that provenance is looked up and never shown unasked. Risks and costs are only proposed: a method
 * knows what may go wrong and what may cost money, but not how likely or how much.
 */
@NullMarked
package dev.sextant.method;

import org.jspecify.annotations.NullMarked;
