/**
 * The plan of an engagement as a value.
 *
 * <p>{@link dev.sextant.plan.Plan} is an immutable aggregate of small records ({@link dev.sextant.plan.Part}s) keyed by
 * id. An {@link dev.sextant.plan.Edit} is the difference between two of them. Whatever can be worked out from the parts
 * (dates, totals, numbers in front of names) is not in them.
 *
 * <p>Knows nothing but the JDK's base: no window, no file, no clock, no language beyond carrying words in two of them.
 *
 * <p>Decided here: {@link dev.sextant.plan.Shape} reads from a record what its components are, so that storing, telling
 * changes and keeping references whole are written once for all kinds; and a part refuses what cannot be
 * ({@link dev.sextant.plan.Refusal}) when it is made, so that no room behind it checks again.
 */
@NullMarked
package dev.sextant.plan;

import org.jspecify.annotations.NullMarked;
