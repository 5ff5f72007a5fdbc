/**
 * The canonical JSON of plans and entries: the same value gives the same bytes.
 *
 * <p>Knows plan and journal. The records carry no annotation; {@link dev.sextant.json.Strict} tells Jackson which of
 * their components may be missing, by the same {@code @Nullable} that the compiler checks.
 *
 * <p>Decided here: what is read is hostile until it has been read. Unknown names, names given twice, deep nesting and
 * huge numbers are refused; no type is ever named by its class.
 *
 * <p>When a record gains a component, {@link dev.sextant.json.PlanJson#FORMAT} is raised by one and {@code Upgrade} says
 * what stands in for it in everything that was written before. A new kind of part needs nothing. Digests of older texts are
 * taken from the texts themselves, because the records of today would write them in another way.
 */
@NullMarked
package dev.sextant.json;

import org.jspecify.annotations.NullMarked;
