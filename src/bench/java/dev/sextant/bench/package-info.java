/**
 * What the program costs, each figure beside a floor or a peer measured in the same run.
 *
 * <p>May know every room, because it stands outside the program; nothing may know it. Whole processes with a main method
 * rather than microbenchmarks: what is measured waits for a disk or for a window, and takes its time in milliseconds.
 * The command and the last figures stand in the page on performance.
 */
@NullMarked
package dev.sextant.bench;

import org.jspecify.annotations.NullMarked;
