// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import java.util.List;

/**
 * Finds the temperature with the least negative log-likelihood.
 *
 * <p>As a function of the inverse temperature the negative log-likelihood is convex, so its slope
 * changes sign at most once and bisection finds where.
 */
final class BestTemperature {

    private static final double LEAST = 0.25;
    private static final double GREATEST = 4;
    private static final int HALVINGS = 60;

    private BestTemperature() {}

    /**
     * Returns the temperature, in [0.25, 4]; an end of that range if the logits of all actors, or
     * of none, have the true label on top.
     *
     * @param logits one array of a logit a label for each actor
     * @param truth the index of the true label of each
     */
    static double of(List<float[]> logits, List<Integer> truth) {
        double low = 1 / GREATEST;
        double high = 1 / LEAST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (slope(logits, truth, middle) > 0) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return 2 / (low + high);
    }

    /** The derivative of the negative log-likelihood by the inverse temperature. */
    private static double slope(List<float[]> logits, List<Integer> truth, double inverse) {
        double slope = 0;
        for (int i = 0; i < logits.size(); i++) {
            float[] own = logits.get(i);
            double[] probabilities = Calibration.softmax(own, inverse);
            for (int label = 0; label < own.length; label++) {
                slope += probabilities[label] * own[label];
            }
            slope -= own[truth.get(i)];
        }
        return slope;
    }
}
