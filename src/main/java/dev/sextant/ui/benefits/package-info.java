/**
 * The benefits: what the engagement brings, by the goal that it serves, who answers for it, and when it begins.
 *
 * <p>Knows the kit, {@code analysis.benefit} and the catalogue's ideas and reference cases. {@link
 * dev.sextant.ui.benefits.Benefits} is what the screen shows as a value, worked out from a plan; the controllers wire and
 * decide. Never another screen.
 *
 * <p>Decided here: all four goals stand in the table, those without a benefit too, because a goal for which nothing is
 * expected is worth a question. What others have published can be looked at; the most that it can start is a benefit with
 * the name of its KPI and no figure. The service centre is a place of its own and no tab here: its table, its picture and
 * its inspector share nothing with these, and nothing of it enters the business case by itself.
 */
@NullMarked
package dev.sextant.ui.benefits;

import org.jspecify.annotations.NullMarked;
