// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import io.github.stance4j.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Matches predicted actors with gold ones, one to one, the largest overlap first.
 *
 * <p>Greedy rather than for the largest sum, which could give up an actor that was found exactly
 * for two that were found in part.
 */
final class ActorMatcher {

    /** The least intersection over union of two mentions of one actor. */
    static final double LEAST_OVERLAP = 0.5;

    private ActorMatcher() {}

    /**
     * Returns the matches.
     *
     * @param gold the spans of the mentions of each gold actor
     * @param predicted the spans of the mentions of each predicted actor
     */
    static List<ActorMatch> match(List<List<Span>> gold, List<List<Span>> predicted) {
        List<ActorMatch> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int p = 0; p < predicted.size(); p++) {
                best(g, gold.get(g), p, predicted.get(p)).ifPresent(candidates::add);
            }
        }
        candidates.sort(ActorMatch.BEST_FIRST);
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedPredicted = new HashSet<>();
        List<ActorMatch> matches = new ArrayList<>();
        for (ActorMatch match : candidates) {
            if (!usedGold.contains(match.gold()) && !usedPredicted.contains(match.predicted())) {
                usedGold.add(match.gold());
                usedPredicted.add(match.predicted());
                matches.add(match);
            }
        }
        return matches;
    }

    private static Optional<ActorMatch> best(
            int gold, List<Span> goldSpans, int predicted, List<Span> predictedSpans) {
        List<ActorMatch> pairs = new ArrayList<>();
        for (int g = 0; g < goldSpans.size(); g++) {
            for (int p = 0; p < predictedSpans.size(); p++) {
                pairs.add(
                        new ActorMatch(
                                gold, g, goldSpans.get(g), predicted, p, predictedSpans.get(p)));
            }
        }
        return pairs.stream()
                .filter(pair -> pair.overlap() >= LEAST_OVERLAP)
                .min(ActorMatch.BEST_FIRST);
    }
}
