/**
 * The checklists: what is to be ticked off in each phase, and the decision at its gate.
 *
 * <p>Knows the plan, its progress and its schedule through {@link dev.sextant.ui.kit}. Never another screen: printing is
 * asked for through {@link dev.sextant.ui.checklist.ChecklistController.Outside}.
 *
 * <p>Decided here: items are rows that wrap rather than cells of a table, because an item is a sentence and a sentence
 * that is cut cannot be ticked in good conscience; a row opens in place, so that all that can be said of an item is one
 * click away; a gate can be decided at any time, because the program records decisions and does not make them.
 */
@NullMarked
package dev.sextant.ui.checklist;

import org.jspecify.annotations.NullMarked;
