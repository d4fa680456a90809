// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network.encoder;

/**
 * Inverted dropout (Srivastava et al. 2014, section 10): factors 0 or 1 / (1 − p).
 *
 * <p>They follow from a seed by SplitMix64 (Steele et al. 2014), 16 bits each: quick, and a step
 * that is repeated drops the same.
 */
final class Dropout {

    private static final int FACTORS_OF_A_NUMBER = 4;
    private static final int BITS = 16;
    private static final int RANGE = 1 << BITS;
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private Dropout() {}

    /**
     * Fills the front of an array with factors.
     *
     * @param part number of this array among those that share a seed
     */
    static void fill(float[] factors, int length, double probability, long seed, int part) {
        int threshold = (int) Math.round(probability * RANGE);
        float kept = (float) RANGE / (RANGE - threshold);
        long state = mixed(mixed(seed) + part);
        for (int i = 0; i < length; i += FACTORS_OF_A_NUMBER) {
            state += GOLDEN_GAMMA;
            long number = mixed(state);
            int end = Math.min(length, i + FACTORS_OF_A_NUMBER);
            for (int j = i; j < end; j++) {
                factors[j] = (number & (RANGE - 1)) < threshold ? 0 : kept;
                number >>>= BITS;
            }
        }
    }

    private static long mixed(long number) {
        long z = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
