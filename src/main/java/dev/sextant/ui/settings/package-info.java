/**
 * The settings: what the engagement is, how risks are judged, and how this user likes the window.
 *
 * <p>Knows the kit, the {@link dev.sextant.journal.Phrase} that it asks for and hands to {@link dev.sextant.ui.kit.Upkeep}, the catalogue's wordings for scales and {@link dev.sextant.analysis.risk.Rescale}. The first two
 * sections change the plan, through the one door, and can be undone; the last one is no part of the plan and goes through
 * the look and what the composition root offers.
 *
 * <p>Decided here: one page with sections, each with a sentence on what it is for, no dialogs and no button to save.
 */
@NullMarked
package dev.sextant.ui.settings;

import org.jspecify.annotations.NullMarked;
