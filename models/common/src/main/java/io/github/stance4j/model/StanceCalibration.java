// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

/**
 * How the logit of one stance becomes a probability (Platt 1999), and from where on the stance is
 * held.
 *
 * @param slope positive, so that calibration never reverses an order
 * @param intercept finite
 * @param threshold the least probability of a held stance, in [0, 1]
 */
public record StanceCalibration(double slope, double intercept, double threshold) {

    /** Leaves logits as they are; held from 0.5 on. */
    public static final StanceCalibration IDENTITY = new StanceCalibration(1, 0, 0.5);

    /**
     * @throws IllegalArgumentException if a number is out of its range
     */
    public StanceCalibration {
        if (!(slope > 0) || !Double.isFinite(slope) || !Double.isFinite(intercept)) {
            throw new IllegalArgumentException(
                    "A slope must be positive and an intercept finite, found "
                            + slope
                            + " and "
                            + intercept);
        }
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("A threshold must be in [0, 1], found " + threshold);
        }
    }

    /** Returns {@code sigmoid(slope · logit + intercept)}. */
    public double probability(double logit) {
        return 1 / (1 + Math.exp(-(slope * logit + intercept)));
    }

    /**
     * Returns the same with another threshold.
     *
     * @throws IllegalArgumentException if it is not in [0, 1]
     */
    public StanceCalibration withThreshold(double newThreshold) {
        return new StanceCalibration(slope, intercept, newThreshold);
    }
}
