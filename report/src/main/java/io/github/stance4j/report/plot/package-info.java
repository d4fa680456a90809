// SPDX-License-Identifier: Apache-2.0
/**
 * Plots as SVG, drawn by hand.
 *
 * <p>A {@link io.github.stance4j.report.plot.Svg} is either a file of its own, on white, or a part
 * of a page, whose colours it takes. What tells lines apart is never colour alone.
 */
package io.github.stance4j.report.plot;
