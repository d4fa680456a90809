// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

/**
 * How to estimate confidence intervals: by the percentile bootstrap over sentences.
 *
 * <p>As many sentences as there are, are drawn with replacement; every figure is computed anew from
 * the sentences drawn; the interval reaches between the percentiles of the figures of all
 * resamples, interpolated linearly. Sentences are drawn, not actors, because the actors of a
 * sentence are right or wrong together. Resamples in which a figure is undefined are left out of
 * its interval.
 *
 * @param resamples how often to draw; 0 for no intervals
 * @param level the confidence level, between 0 and 1
 * @param seed the seed of the draws. Evaluations of the same sentences with the same seed draw
 *     alike
 */
public record BootstrapOptions(int resamples, double level, long seed) {

    /**
     * @throws IllegalArgumentException if the number is negative or the level not between 0 and 1
     */
    public BootstrapOptions {
        if (resamples < 0 || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "Expected resamples >= 0 and 0 < level < 1, found "
                            + resamples
                            + " and "
                            + level);
        }
    }

    /** Returns 1000 resamples, 95 %. */
    public static BootstrapOptions defaults() {
        return new BootstrapOptions(1000, 0.95, 0);
    }

    /** Returns the options that give no intervals, for where only the figure matters. */
    public static BootstrapOptions none() {
        return new BootstrapOptions(0, 0.95, 0);
    }
}
