/**
 * The composition root: where the rooms are put together, and {@code main}.
 *
 * <p>May know every room, because somebody has to; no room may know it. Clocks, seeds, executors and folders are made here
 * and handed down, so that everywhere else the same input gives the same output.
 */
@NullMarked
package dev.sextant;

import org.jspecify.annotations.NullMarked;
