// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.training;

/**
 * A learning rate over a training: up linearly, then down linearly to 0.
 *
 * @param peak the rate that it would start with without warm-up
 * @param warmUp the part of all steps in which it rises, in [0, 1)
 * @param steps number of all steps
 */
record LearningRate(double peak, double warmUp, int steps) {

    /** Returns the rate of a step, counted from 0. */
    double at(int step) {
        double decayed = peak * (1 - (double) step / (steps + 1));
        long warm = Math.round(warmUp * steps);
        return warm > 1 ? decayed * Math.min(1, (step + 1.0) / warm) : decayed;
    }
}
