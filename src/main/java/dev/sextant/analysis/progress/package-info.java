/**
 * How far the engagement has come: what is ticked, answered, decided and done.
 *
 * <p>Knows the plan and nothing else: no clock, no window, no file.
 *
 * <p>Decided here: work done is weighted by the likely duration of the tasks, not by their number, so that a week's task
 * counts five times a day's; summaries and milestones weigh nothing.
 */
@NullMarked
package dev.sextant.analysis.progress;

import org.jspecify.annotations.NullMarked;
