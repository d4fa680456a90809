// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds a threshold with a great F1.
 *
 * <p>The greatest F1 on few actors is found at a threshold by chance, and other text rewards one
 * far from 0.5 less. So, of all whose F1 is within one standard error of the greatest, the one
 * nearest to 0.5 is taken, as Breiman et al. (<em>Classification and Regression Trees</em>, 1984,
 * section 3.4.3) take the simplest tree within one standard error.
 */
final class BestThreshold {

    /** A threshold and its F1 as the share of true ones among those held or taken to be held. */
    private record Candidate(double threshold, double jaccard, double union) {

        double f1() {
            return 2 * jaccard / (1 + jaccard);
        }

        /** By the delta method from that of the share, which is binomial. */
        double standardError() {
            return 2 / Math.pow(1 + jaccard, 2) * Math.sqrt(jaccard * (1 - jaccard) / union);
        }

        double distance() {
            return Math.abs(threshold - 0.5);
        }
    }

    private BestThreshold() {}

    /**
     * Returns a threshold midway between two neighbouring probabilities, or between the least one
     * and 0.
     *
     * @param probabilities in [0, 1], at least one
     * @param held whether it is true, for at least one
     */
    static double of(double[] probabilities, boolean[] held) {
        List<Candidate> candidates = candidates(probabilities, held);
        Candidate best =
                candidates.stream().max(Comparator.comparingDouble(Candidate::f1)).orElseThrow();
        double enough = best.f1() - best.standardError();
        return candidates.stream()
                .filter(candidate -> candidate.f1() >= enough)
                .min(
                        Comparator.comparingDouble(Candidate::distance)
                                .thenComparingDouble(candidate -> -candidate.f1()))
                .orElseThrow()
                .threshold();
    }

    private static List<Candidate> candidates(double[] probabilities, boolean[] held) {
        List<Integer> falling =
                IntStream.range(0, probabilities.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> -probabilities[i]))
                        .toList();
        long truths = IntStream.range(0, held.length).filter(i -> held[i]).count();
        List<Candidate> candidates = new ArrayList<>();
        int hits = 0;
        for (int taken = 1; taken <= falling.size(); taken++) {
            int last = falling.get(taken - 1);
            hits += held[last] ? 1 : 0;
            double high = probabilities[last];
            double low = taken == falling.size() ? 0 : probabilities[falling.get(taken)];
            // Equal probabilities can't be told apart, so no threshold goes between them.
            if (low < high) {
                double union = taken + truths - hits;
                candidates.add(new Candidate(midway(low, high), hits / union, union));
            }
        }
        return candidates.isEmpty() ? List.of(new Candidate(0.5, 0, 1)) : candidates;
    }

    private static double midway(double low, double high) {
        double middle = low + (high - low) / 2;
        return middle > low ? middle : high;
    }
}
