// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.logistic;

/**
 * How the regressions are trained.
 *
 * @param window how many words to the left of an actor, and as many to the right, are its context;
 *     at least 1
 * @param epochs passes over the training split, at least 1
 * @param seed decides the order of the actors in each pass
 */
public record LogisticSettings(int window, int epochs, long seed) {

    /** Six words on each side, ten passes, seed 1. */
    public static final LogisticSettings DEFAULT = new LogisticSettings(6, 10, 1);

    /**
     * @throws IllegalArgumentException if a number is less than 1
     */
    public LogisticSettings {
        if (window < 1 || epochs < 1) {
            throw new IllegalArgumentException(
                    "Window and epochs must be at least 1, found " + window + " and " + epochs);
        }
    }

    /** Returns the same with another seed. */
    public LogisticSettings withSeed(long other) {
        return new LogisticSettings(window, epochs, other);
    }
}
