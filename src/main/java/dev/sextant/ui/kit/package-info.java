/**
 * What every screen is made of.
 *
 * <p>{@link dev.sextant.ui.kit.Desk} carries the one observable plan and the one door for change; {@link
 * dev.sextant.ui.kit.Field} is a view of one component of one part; {@link dev.sextant.ui.kit.Draft} holds what is being
 * typed until it is committed; {@link dev.sextant.ui.kit.Branch} patches trees by id; {@link dev.sextant.ui.kit.Look}
 * knows the theme and the size of everything; {@link dev.sextant.ui.kit.Speech} the language.
 *
 * <p>Knows the plan, the journal, the words and the drawing port. Never a screen, never the store.
 *
 * <p>Decided here: derived results come through {@link dev.sextant.ui.kit.Desk#derive}, off the JavaFX thread and the
 * newest wins, so that a screen is a pure function of the plan and a patch. The one scale of the window is the root's
 * font size; what JavaFX only takes in pixels (column widths, row heights, canvases) asks {@link
 * dev.sextant.ui.kit.Look#em}.
 */
@NullMarked
package dev.sextant.ui.kit;

import org.jspecify.annotations.NullMarked;
