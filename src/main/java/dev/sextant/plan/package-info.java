/**
 * The plan of an engagement as a value.
 *
 * <p>{@link dev.sextant.plan.Plan} is an immutable aggregate of small records ({@link dev.sextant.plan.Part}s) keyed by
 * id. An {@link dev.sextant.plan.Edit} is the difference between two of them. Whatever can be worked out from the parts
 * (dates, totals, numbers in front of names) is not in them.
 *
 * <p>Three families: what is done (phases, tasks, links, calendars, people), what it costs and brings (cost lines with their
 * formulas, payments, rates, bookings, benefits, the appraisal), and what is known about it (checklists, gates, risks,
 * worksheets). A {@link dev.sextant.plan.Scenario} is the plan with some {@link dev.sextant.plan.Variation}s, which are parts
 * as well: so one journal, one undo and one file hold all ways to do it, and each way follows the plan in whatever it does
 * not have otherwise.
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
