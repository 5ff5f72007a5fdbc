/**
 * The roadmap: phases and tasks in a tree table, edited in place, with a bar for each on the same line.
 *
 * <p>Knows the kit, the schedule's results and the drawing port. {@link dev.sextant.ui.roadmap.Roadmap} is what the
 * screen shows as a value, worked out from a plan alone; the controllers wire and decide.
 *
 * <p>Decided here: table and picture are two views of the same rows. The table says where its rows lie, the picture draws
 * there, so that they cannot drift apart.
 *
 * <p>Sentences about a schedule (why a date is so, what cannot be kept, how much float there is) are pure: {@link
 * dev.sextant.ui.roadmap.Telling} holds what they are made of, and a {@link dev.sextant.ui.roadmap.Passage} marks the tasks
 * that they name, so that each name leads to its task. A task's inspector keeps its rarer fields folded away, and lines with
 * fields of their own keep their part, so that what is being typed survives every change.
 */
@NullMarked
package dev.sextant.ui.roadmap;

import org.jspecify.annotations.NullMarked;
