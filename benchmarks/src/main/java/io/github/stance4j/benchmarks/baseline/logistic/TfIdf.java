// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.logistic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Weights terms by how often they stand in a context and by how few contexts have them: {@code (1 +
 * ln tf) · (1 + ln((1 + n) / (1 + df)))} (Salton and Buckley 1988), then divided by the Euclidean
 * length of all weights. Immutable.
 */
final class TfIdf {

    /** Terms of fewer contexts are left out: what stands once can't be learnt from. */
    private static final int FEWEST = 2;

    private final Map<String, Double> inverseFrequencies = new HashMap<>();

    /** Counts the terms of contexts. */
    TfIdf(List<ActorContext> contexts) {
        Map<String, Integer> frequencies = new HashMap<>();
        for (ActorContext context : contexts) {
            context.terms().keySet().forEach(term -> frequencies.merge(term, 1, Integer::sum));
        }
        frequencies.forEach(
                (term, frequency) -> {
                    if (frequency >= FEWEST) {
                        double ratio = (1.0 + contexts.size()) / (1.0 + frequency);
                        inverseFrequencies.put(term, 1 + Math.log(ratio));
                    }
                });
    }

    /** Returns the weights of the known terms of a context. */
    Map<String, Double> weights(ActorContext context) {
        Map<String, Double> weights = new TreeMap<>();
        context.terms()
                .forEach(
                        (term, count) -> {
                            Double inverse = inverseFrequencies.get(term);
                            if (inverse != null) {
                                weights.put(term, (1 + Math.log(count)) * inverse);
                            }
                        });
        double length = Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
        weights.replaceAll((term, weight) -> weight / length);
        return weights;
    }
}
