// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.lstm;

/**
 * How the network is made and trained.
 *
 * @param epochs passes over the training split, at least 1
 * @param width of the embeddings, and of the LSTM in each direction; at least 1
 * @param learningRate of Adam, greater than 0
 * @param seed decides the first weights, the order of batches and what is dropped
 */
public record LstmSettings(int epochs, int width, double learningRate, long seed) {

    /** Eight passes, 96 wide, rate 0.002, seed 1. */
    public static final LstmSettings DEFAULT = new LstmSettings(8, 96, 2e-3, 1);

    /**
     * @throws IllegalArgumentException if a number is out of its range
     */
    public LstmSettings {
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
    public LstmSettings withSeed(long other) {
        return new LstmSettings(epochs, width, learningRate, other);
    }
}
