/**
 * The service centre on its way from a cost centre to a profit centre: what its activities cost and earn, and when it turns.
 *
 * <p>Knows the kit, {@code analysis.centre}, the catalogue's activities and the drawing port. {@link
 * dev.sextant.ui.centre.ServiceCentre} is what the screen shows as a value. Never another screen.
 *
 * <p>Decided here: a place of its own on the rail and no tab of the benefits, because what a centre earns does not enter the
 * business case by itself; somebody who wants that enters a benefit and says so. What usually is done is offered as names
 * without figures. Whether an activity is a cost or a profit centre is decided by its owner, so owner, review and the date
 * of the change stand together.
 */
@NullMarked
package dev.sextant.ui.centre;

import org.jspecify.annotations.NullMarked;
