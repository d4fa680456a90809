// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import java.util.OptionalDouble;

/**
 * How often a label that is there or not was predicted rightly and wrongly.
 *
 * @param truePositives predicted and there
 * @param falsePositives predicted but not there
 * @param falseNegatives there but not predicted
 */
public record BinaryCounts(int truePositives, int falsePositives, int falseNegatives) {

    /** Nothing counted. */
    public static final BinaryCounts NONE = new BinaryCounts(0, 0, 0);

    /**
     * @throws IllegalArgumentException if a count is negative
     */
    public BinaryCounts {
        if (truePositives < 0 || falsePositives < 0 || falseNegatives < 0) {
            throw new IllegalArgumentException(
                    "Counts must not be negative: "
                            + truePositives
                            + ", "
                            + falsePositives
                            + ", "
                            + falseNegatives);
        }
    }

    /** Returns TP / (TP + FP); undefined if nothing was predicted. */
    public OptionalDouble precision() {
        return ratio(truePositives, truePositives + falsePositives);
    }

    /** Returns TP / (TP + FN); undefined if nothing was there. */
    public OptionalDouble recall() {
        return ratio(truePositives, truePositives + falseNegatives);
    }

    /**
     * Returns 2 TP / (2 TP + FP + FN), the harmonic mean of precision and recall; undefined if
     * nothing was there and nothing predicted, 0 if precision or recall is undefined and the other
     * is not.
     */
    public OptionalDouble f1() {
        return ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
    }

    /** Returns the sums. */
    public BinaryCounts plus(BinaryCounts other) {
        return new BinaryCounts(
                truePositives + other.truePositives,
                falsePositives + other.falsePositives,
                falseNegatives + other.falseNegatives);
    }

    static OptionalDouble ratio(int part, int whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
