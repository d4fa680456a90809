// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.logistic;

import io.github.stance4j.SentenceQuery;
import io.github.stance4j.benchmarks.baseline.ActorProbabilities;
import io.github.stance4j.benchmarks.baseline.ActorScorer;
import java.util.List;
import java.util.Map;

/** Asks the regressions about each actor. Immutable. */
final class LogisticScorer implements ActorScorer {

    private final int window;
    private final TfIdf tfIdf;
    private final List<Regression> stances;
    private final List<Regression> labelSets;

    LogisticScorer(int window, TfIdf tfIdf, List<Regression> stances, List<Regression> labelSets) {
        this.window = window;
        this.tfIdf = tfIdf;
        this.stances = List.copyOf(stances);
        this.labelSets = List.copyOf(labelSets);
    }

    /** Returns what a regression is given: weighted terms, and the position as it is. */
    static Map<String, Double> features(ActorContext context, TfIdf tfIdf) {
        Map<String, Double> features = tfIdf.weights(context);
        features.putAll(context.position());
        return features;
    }

    @Override
    public List<ActorProbabilities> score(SentenceQuery query) {
        return query.actors().stream()
                .map(actor -> ActorContext.of(query.sentence(), actor.actor(), window))
                .map(context -> probabilities(features(context, tfIdf)))
                .toList();
    }

    private ActorProbabilities probabilities(Map<String, Double> features) {
        return new ActorProbabilities(
                // The first of the two is that the stance is held.
                stances.stream().mapToDouble(one -> one.probabilities(features)[0]).toArray(),
                labelSets.stream()
                        .map(one -> one.probabilities(features))
                        .toArray(double[][]::new));
    }
}
