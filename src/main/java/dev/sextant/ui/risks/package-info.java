/**
 * The risks: the heat map, the register beside it, and where the risks come from by challenge area.
 *
 * <p>Knows the kit, the heat map of {@code analysis.risk}, the catalogue's areas and library, and the drawing port. {@link
 * dev.sextant.ui.risks.Risks} is what the screen shows as a value, worked out from a plan; the controllers wire and
 * decide. Never another screen.
 *
 * <p>Decided here: what comes from the library comes unrated, because only the client's team can judge how likely it is
 * for them. A risk that nobody has rated is never drawn into a cell; it is counted and named beside the map. Closed risks
 * keep their number and stand last.
 */
@NullMarked
package dev.sextant.ui.risks;

import org.jspecify.annotations.NullMarked;
