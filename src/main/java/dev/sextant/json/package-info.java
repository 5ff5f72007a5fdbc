/**
 * The canonical JSON of plans and entries: the same value gives the same bytes.
 *
 * <p>Knows plan and journal. The records carry no annotation; {@link dev.sextant.json.Strict} tells Jackson which of
 * their components may be missing, by the same {@code @Nullable} that the compiler checks.
 *
 * <p>Decided here: what is read is hostile until it has been read. Unknown names, names given twice, deep nesting and
 * huge numbers are refused; no type is ever named by its class.
 */
@NullMarked
package dev.sextant.json;

import org.jspecify.annotations.NullMarked;
