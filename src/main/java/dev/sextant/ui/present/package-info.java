/**
 * The plan for the room: full screen, large type, one thought a slide.
 *
 * <p>Knows the kit and the results of the schedule and of progress. {@link dev.sextant.ui.present.Slides} is what is shown
 * as a value, worked out from a plan and a language alone, so that the slides follow every change. Notes, contacts and
 * costs are never on a slide: who sits in the back row is not always known.
 *
 * <p>Decided here: the one length is the slide's font size, a thirtieth of the picture's height, and everything else is in
 * ems of it; so what fits on a slide is known before it is laid out ({@link dev.sextant.ui.present.Fit}), and a slide that
 * would be too full is continued on the next one.
 */
@NullMarked
package dev.sextant.ui.present;

import org.jspecify.annotations.NullMarked;
