/**
 * Where the risks stand on the client's own scales.
 *
 * <p>Knows the plan and nothing else: no clock, no window, no file. Risks keep the level that they were given; what
 * colour that is, is worked out here from how far up both scales it lies, so that a scale may have three levels or seven
 * ({@link dev.sextant.analysis.risk.Zone}).
 */
@NullMarked
package dev.sextant.analysis.risk;

import org.jspecify.annotations.NullMarked;
