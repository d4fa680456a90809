// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.network;

/**
 * How a network is made and trained.
 *
 * @param epochs passes over the training split, at least 1
 * @param width of its layers but the outputs, at least 1
 * @param learningRate of Adam, greater than 0
 * @param seed decides the first weights, the order of what is learnt from and what is dropped
 */
public record NetworkSettings(int epochs, int width, double learningRate, long seed) {

    /**
     * @throws IllegalArgumentException if a number is out of its range
     */
    public NetworkSettings {
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
    public NetworkSettings withSeed(long other) {
        return new NetworkSettings(epochs, width, learningRate, other);
    }
}
