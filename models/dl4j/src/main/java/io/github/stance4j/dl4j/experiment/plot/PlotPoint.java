// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment.plot;

/**
 * A point of a line.
 *
 * @param x where on the lower axis; greater than 0
 * @param y how high
 * @param low the lower end of its interval
 * @param high the upper end
 */
public record PlotPoint(int x, double y, double low, double high) {}
