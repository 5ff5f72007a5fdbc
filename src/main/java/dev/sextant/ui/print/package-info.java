/**
 * Printing: what goes on paper is chosen, seen page by page, saved or sent to a printer.
 *
 * <p>Knows the room {@code print}, which makes the document, and the kit. What the preview shows are the pages of the very
 * bytes that are saved and printed. Never another screen: they ask for a phase through {@link
 * dev.sextant.ui.print.PrintController#select}.
 *
 * <p>Decided here: the preview is made again whenever a choice or the plan changes, and only while it is looked at; a page
 * becomes a picture once, in the background, and the window only scales it.
 */
@NullMarked
package dev.sextant.ui.print;

import org.jspecify.annotations.NullMarked;
