// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

/**
 * Fits {@code sigmoid(slope · logit + intercept)} by Newton's method with line search, as Lin, Lin
 * and Weng ("A note on Platt's probabilistic outputs for support vector machines", 2007) do it.
 */
final class PlattScaling {

    private static final int ITERATIONS = 100;
    private static final double RIDGE = 1e-12;
    private static final double FLAT = 1e-9;
    private static final double SMALLEST_STEP = 1e-10;
    private static final double ARMIJO = 1e-4;

    private final double[] logits;
    private final double[] targets;
    private double slope;
    private double intercept;

    private PlattScaling(double[] logits, boolean[] held) {
        int positives = 0;
        for (boolean one : held) {
            positives += one ? 1 : 0;
        }
        int negatives = held.length - positives;
        this.logits = logits;
        this.targets = smoothed(held, positives, negatives);
        // Where no logit matters; a slope of 1 could saturate all sigmoids and leave no gradient.
        this.intercept = Math.log((positives + 1.0) / (negatives + 1.0));
    }

    /**
     * Returns the fit, with the threshold 0.5; the identity if the fitted slope is not positive.
     *
     * @param logits one an actor
     * @param held whether the actor holds the stance
     */
    static StanceCalibration fit(double[] logits, boolean[] held) {
        PlattScaling platt = new PlattScaling(logits, held);
        for (int i = 0; i < ITERATIONS && platt.improve(); i++) {}
        return platt.slope > 0
                ? new StanceCalibration(platt.slope, platt.intercept, 0.5)
                : StanceCalibration.IDENTITY;
    }

    /** Platt's targets: as if one more actor of either kind had been seen. */
    private static double[] smoothed(boolean[] held, int positives, int negatives) {
        double[] targets = new double[held.length];
        for (int i = 0; i < held.length; i++) {
            targets[i] = held[i] ? (positives + 1.0) / (positives + 2.0) : 1.0 / (negatives + 2.0);
        }
        return targets;
    }

    /** Takes one Newton step; returns false if there is nothing left to gain. */
    private boolean improve() {
        double slopeGradient = 0;
        double interceptGradient = 0;
        double h11 = RIDGE;
        double h22 = RIDGE;
        double h21 = 0;
        for (int i = 0; i < logits.length; i++) {
            double p = 1 / (1 + Math.exp(-(slope * logits[i] + intercept)));
            slopeGradient += logits[i] * (p - targets[i]);
            interceptGradient += p - targets[i];
            double weight = p * (1 - p);
            h11 += logits[i] * logits[i] * weight;
            h22 += weight;
            h21 += logits[i] * weight;
        }
        if (Math.abs(slopeGradient) < FLAT && Math.abs(interceptGradient) < FLAT) {
            return false;
        }
        double determinant = h11 * h22 - h21 * h21;
        double slopeStep = -(h22 * slopeGradient - h21 * interceptGradient) / determinant;
        double interceptStep = -(h11 * interceptGradient - h21 * slopeGradient) / determinant;
        double descent = slopeGradient * slopeStep + interceptGradient * interceptStep;
        return search(slopeStep, interceptStep, descent);
    }

    /** Shortens the step until the loss falls enough (Armijo's rule). */
    private boolean search(double slopeStep, double interceptStep, double descent) {
        double before = loss(slope, intercept);
        for (double step = 1; step >= SMALLEST_STEP; step /= 2) {
            double newSlope = slope + step * slopeStep;
            double newIntercept = intercept + step * interceptStep;
            if (loss(newSlope, newIntercept) < before + ARMIJO * step * descent) {
                slope = newSlope;
                intercept = newIntercept;
                return true;
            }
        }
        return false;
    }

    /** The cross-entropy, written so that no exponential overflows. */
    private double loss(double a, double b) {
        double sum = 0;
        for (int i = 0; i < logits.length; i++) {
            double z = a * logits[i] + b;
            sum += Math.max(z, 0) - targets[i] * z + Math.log1p(Math.exp(-Math.abs(z)));
        }
        return sum;
    }
}
