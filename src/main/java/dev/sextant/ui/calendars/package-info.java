/**
 * When work is done, and by whom: calendars with their holidays, and roles and people with how much of them there is.
 *
 * <p>Knows the kit, the days of a calendar by {@code analysis.schedule}, holidays that have been announced by the catalogue,
 * and lists of holidays from elsewhere by {@code exchange.holidays}. {@link dev.sextant.ui.calendars.WorkCalendars} and {@link
 * dev.sextant.ui.calendars.People} are what the screen shows as values. Never another screen.
 *
 * <p>Decided here: a list of holidays comes from a file, from the clipboard or from the catalogue through the same preview,
 * and is one entry. What the plan works by is one choice; the standard calendar stands in the list and cannot be changed,
 * so that there is always something to go back to. A year about which a calendar knows no holiday is said, never guessed.
 */
@NullMarked
package dev.sextant.ui.calendars;

import org.jspecify.annotations.NullMarked;
