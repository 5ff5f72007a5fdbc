/**
 * The frame around the screens: the rail, the top bar with what can always be done, the status line, the sentence that
 * has to be said, and the palette that reaches everything.
 *
 * <p>Knows the kit. The screens come to it as {@link dev.sextant.ui.kit.Place}s; it never knows which they are.
 */
@NullMarked
package dev.sextant.ui.shell;

import org.jspecify.annotations.NullMarked;
