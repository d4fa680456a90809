// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import java.util.Arrays;

/**
 * Sentences that figures are computed from.
 *
 * @param weights how often each sentence is in the sample
 * @param counts the sum of their counts
 */
record Sample(int[] weights, int[] counts) {

    /** Takes every sentence once. */
    static Sample ofAll(int[][] countsBySentence, int size) {
        int[] weights = new int[countsBySentence.length];
        Arrays.fill(weights, 1);
        return weighted(countsBySentence, size, weights);
    }

    static Sample weighted(int[][] countsBySentence, int size, int[] weights) {
        int[] sums = new int[size];
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                for (int j = 0; j < size; j++) {
                    sums[j] += weights[i] * countsBySentence[i][j];
                }
            }
        }
        return new Sample(weights, sums);
    }
}
