// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How probable a classifier thinks the labels of an actor are.
 *
 * @param probabilities of the labels that are known
 * @param mostOfOthers what a label that is not among them can have at most
 */
record LabelBelief(Map<String, Double> probabilities, double mostOfOthers) {

    static LabelBelief of(Map<String, Double> probabilities) {
        return new LabelBelief(new LinkedHashMap<>(probabilities), 0);
    }

    static LabelBelief ofStance(double held) {
        Map<String, Double> both = new LinkedHashMap<>();
        both.put(LabelColumn.NOT_HELD, 1 - held);
        both.put(LabelColumn.HELD, held);
        return new LabelBelief(both, 0);
    }

    /** Takes the most probable label of a set alone. */
    static LabelBelief ofBest(String label, double probability) {
        return new LabelBelief(Map.of(label, probability), Math.min(probability, 1 - probability));
    }

    /** Returns the probability of a label, or what it can be at most. */
    double of(String label) {
        return probabilities.getOrDefault(label, mostOfOthers);
    }
}
