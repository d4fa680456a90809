// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

/**
 * How to tell whether two systems differ, by {@link PairedRandomization}.
 *
 * @param shuffles how often to exchange answers at random, at least 1. The smallest p that can come
 *     out is 1 / (shuffles + 1)
 * @param seed the seed of what is exchanged
 */
public record RandomizationOptions(int shuffles, long seed) {

    /**
     * @throws IllegalArgumentException if the number is less than 1
     */
    public RandomizationOptions {
        if (shuffles < 1) {
            throw new IllegalArgumentException(
                    "The number of shuffles must be at least 1, found " + shuffles);
        }
    }

    /** Returns 10,000 shuffles. */
    public static RandomizationOptions defaults() {
        return new RandomizationOptions(10_000, 0);
    }
}
