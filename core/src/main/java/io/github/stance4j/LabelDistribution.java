// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The probabilities of the labels of one exclusive set.
 *
 * @param label the most probable label
 * @param scores the probability of each label of the set, in [0, 1] and adding up to 1, in the
 *     order of the set
 */
public record LabelDistribution(String label, Map<String, Double> scores) {

    /**
     * Copies the map and keeps its order.
     *
     * @throws IllegalArgumentException if a score is not in [0, 1], or the label has none
     */
    public LabelDistribution {
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
        if (scores.values().stream().anyMatch(score -> !(score >= 0 && score <= 1))) {
            throw new IllegalArgumentException("Scores must be in [0, 1], found " + scores);
        }
        if (!scores.containsKey(label)) {
            throw new IllegalArgumentException("\"" + label + "\" has no score in " + scores);
        }
    }

    /**
     * Makes the distribution of a label set from probabilities in the set's order; the first of
     * equals wins.
     *
     * @throws IllegalArgumentException if there are not as many probabilities as labels, or the set
     *     has no label
     */
    public static LabelDistribution of(LabelSet set, double[] probabilities) {
        if (probabilities.length != set.labels().size()) {
            throw new IllegalArgumentException(
                    probabilities.length + " probabilities for the labels " + set.labels());
        }
        if (probabilities.length == 0) {
            throw new IllegalArgumentException(
                    "The label set " + set.name() + " has no label yet, expected at least one");
        }
        Map<String, Double> scores = new LinkedHashMap<>();
        int best = 0;
        for (int i = 0; i < probabilities.length; i++) {
            scores.put(set.labels().get(i), probabilities[i]);
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return new LabelDistribution(set.labels().get(best), scores);
    }
}
