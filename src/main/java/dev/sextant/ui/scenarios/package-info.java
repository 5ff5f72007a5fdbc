/**
 * The scenarios: other ways to do the engagement, beside the plan and beside each other.
 *
 * <p>Knows the kit, {@code analysis.scenario}, the pictures of money and the journal's audit sentences. Adds a scenario,
 * copies it, renames it, makes it the plan and takes it away; what a scenario has otherwise is changed on the other screens,
 * while the window is in it. Never another screen.
 *
 * <p>Decided here: what is compared are always the plan itself and its scenarios, whichever of them the window is in.
 * Making a scenario the plan asks first, because it changes the plan in many places at once; taking one away does not,
 * because one undo brings it back. The advice on going over is for two answers that nobody keeps: it is a help for a talk
 * and no part of the plan.
 */
@NullMarked
package dev.sextant.ui.scenarios;

import org.jspecify.annotations.NullMarked;
