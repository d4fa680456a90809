// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the threshold with the greatest F1. */
final class BestThreshold {

    private BestThreshold() {}

    /**
     * Returns the threshold midway between two neighbouring probabilities, or between the least one
     * and 0, that gives the greatest F1; of equally good ones the nearest to 0.5, then the lower.
     *
     * @param probabilities in [0, 1], at least one
     * @param held whether it is true, for at least one
     */
    static double of(double[] probabilities, boolean[] held) {
        List<Integer> falling =
                IntStream.range(0, probabilities.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> -probabilities[i]))
                        .toList();
        long truths = IntStream.range(0, held.length).filter(i -> held[i]).count();
        double best = 0.5;
        double bestF1 = -1;
        int hits = 0;
        for (int taken = 1; taken <= falling.size(); taken++) {
            int last = falling.get(taken - 1);
            hits += held[last] ? 1 : 0;
            double high = probabilities[last];
            double low = taken == falling.size() ? 0 : probabilities[falling.get(taken)];
            // Equal probabilities can't be told apart, so no threshold goes between them.
            if (low < high) {
                double f1 = 2.0 * hits / (taken + truths);
                double threshold = midway(low, high);
                if (f1 > bestF1 || f1 == bestF1 && isNearer(threshold, best)) {
                    best = threshold;
                    bestF1 = f1;
                }
            }
        }
        return best;
    }

    private static double midway(double low, double high) {
        double middle = low + (high - low) / 2;
        return middle > low ? middle : high;
    }

    private static boolean isNearer(double threshold, double best) {
        return Math.abs(threshold - 0.5) <= Math.abs(best - 0.5);
    }
}
