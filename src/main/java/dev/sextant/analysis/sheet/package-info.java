/**
 * What a worksheet comes to: products of its rows, sums of its columns, and its verdict.
 *
 * <p>Knows the plan. Sums are exact; only a mean is rounded, when it is shown.
 */
@NullMarked
package dev.sextant.analysis.sheet;

import org.jspecify.annotations.NullMarked;
