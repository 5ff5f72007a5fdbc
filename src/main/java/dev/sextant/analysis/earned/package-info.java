/**
 * Earned value: what the work that is done was to cost, against what it has cost and what was to be done by now; and the
 * warnings that follow from it before the money is gone.
 *
 * <p>Knows the plan, its schedule and its accounts. The status date and the plan to measure against are arguments; no clock,
 * no history.
 *
 * <p>Decided here: earned value looks at the project, that is at what is paid once in full and at what is paid every year
 * until the plan ends. Without a baseline it is measured against the plan itself as if nothing had happened yet, because a
 * plan follows what happens and is never late against itself. The budget at completion of a line is its budget with approved changes, or its estimate where nobody
 * has approved one. It is planned as its money falls due by the plan that it is measured against, and earned as the
 * work that it belongs to gets done; what is paid every year earns itself by the passing of time (level of effort). What
 * was paid without a date counts up to any status date. A division by nothing gives nothing, never infinity or zero.
 *
 * <p>How earned value grew until now is not recorded in a plan: its curve takes the progress of each task as having come
 * evenly since it began. Its end, at the status date, is exact.
 */
@NullMarked
package dev.sextant.analysis.earned;

import org.jspecify.annotations.NullMarked;
