// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.frozen;

/**
 * How the dense network is made and trained.
 *
 * @param epochs passes over the training split, at least 1
 * @param width of the hidden layer, at least 1
 * @param learningRate of Adam, greater than 0
 * @param seed decides the first weights, the order of actors and what is dropped
 */
public record FrozenSettings(int epochs, int width, double learningRate, long seed) {

    /** Thirty passes, 256 wide, rate 0.001, seed 1. */
    public static final FrozenSettings DEFAULT = new FrozenSettings(30, 256, 1e-3, 1);

    /**
     * @throws IllegalArgumentException if a number is out of its range
     */
    public FrozenSettings {
        if (epochs < 1 || width < 1) {
            throw new IllegalArgumentException(
                    "Epochs and width must be at least 1, found " + epochs + " and " + width);
        }
        if (!(learningRate > 0) || !Double.isFinite(learningRate)) {
            throw new IllegalArgumentException(
                    "The learning rate must be greater than 0, found " + learningRate);
        }
    }

    /** Returns the same with another seed. */
    public FrozenSettings withSeed(long other) {
        return new FrozenSettings(epochs, width, learningRate, other);
    }
}
