/**
 * The ways to do an engagement side by side: the plan and its scenarios, when each ends, what it costs and brings, and line
 * by line where two of them differ. And what is usually advised for going over to something new.
 *
 * <p>Knows the plan and the other rooms of analysis, and nothing else: no window, no words.
 *
 * <p>Decided here: a scenario is judged by the plan that it comes to today, not by the one that it was made from. The
 * advice is a rule of thumb and answers a question; nothing here changes a plan.
 */
@NullMarked
package dev.sextant.analysis.scenario;

import org.jspecify.annotations.NullMarked;
